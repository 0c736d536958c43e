using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>Compares a predicted spec with the one that was written, value by value.</summary>
internal sealed class SpecComparison
{
    // There is no kubelet here, and its files lie elsewhere.
    private const string KubeletFolder = "/var/lib/kubelet/";

    private readonly List<string> _differences = [];
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>What differs: the path, the prediction and the value.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>The paths at which nothing was predicted, with [] for the items of lists.</summary>
    public IReadOnlySet<string> Unknown => _unknown;

    public static SpecComparison Of(ConfigNode predicted, ConfigNode written)
    {
        var comparison = new SpecComparison();
        comparison.Compare(predicted, written, "");
        return comparison;
    }

    private void Compare(ConfigNode? predicted, ConfigNode? written, string path)
    {
        switch (predicted, written)
        {
            case (UnknownNode unknown, _):
                _unknown.Add(path);
                if (unknown.Pattern is { } pattern && !pattern.StartsWith(KubeletFolder, StringComparison.Ordinal) && !Matches(pattern, ConfigValue.Of(written).Text))
                {
                    Differ(path, pattern, written);
                }

                break;
            case (MappingNode left, MappingNode right) when path == "linux.seccomp":
                CompareSeccomp(left, right, path);
                break;
            case (MappingNode left, MappingNode right):
                CompareMappings(left, right, path);
                break;
            case (SequenceNode left, SequenceNode right):
                CompareLists(left, right, path);
                break;
            default:
                if (!NodeEquality.SameData(predicted, written) && !IsOmitted(predicted, written))
                {
                    Differ(path, predicted is null ? null : JsonWriter.ToText(predicted), written);
                }

                break;
        }
    }

    /// <summary>Go leaves out truth values that are false, and empty lists and mappings.</summary>
    private static bool IsOmitted(ConfigNode? predicted, ConfigNode? written) =>
        written is null && predicted is ScalarNode { Type: ScalarType.Boolean, Text: "false" } or SequenceNode { Count: 0 } or null;

    private void CompareMappings(MappingNode left, MappingNode right, string path)
    {
        foreach (var key in left.Entries.ToList().Select(entry => entry.Key).Union(right.Entries.ToList().Select(entry => entry.Key)).ToList())
        {
            if (left[key] is null && left.IsOpen)
            {
                _unknown.Add(path);
            }
            else
            {
                Compare(left[key], right[key], NodePath.Append(path, key));
            }
        }
    }

    private void CompareLists(SequenceNode left, SequenceNode right, string path)
    {
        if (left.IsOpen)
        {
            _unknown.Add(path);
            var at = 0;
            foreach (var item in left)
            {
                // What is seen of an open list stands there in this order, with others between.
                while (at < right.Count && Of(item, right[at])._differences.Count > 0)
                {
                    at++;
                }

                if (at++ == right.Count)
                {
                    Differ(path, item.ToString(), right);
                    return;
                }
            }

            return;
        }

        if (left.Count != right.Count)
        {
            Differ(path, string.Join(' ', left.Select(Short)), right);
            return;
        }

        for (var i = 0; i < left.Count; i++)
        {
            Compare(left[i], right[i], path + "[]");
        }
    }

    /// <summary>The rules of a profile have no order, and names with the same rule may stand together or apart.</summary>
    private void CompareSeccomp(MappingNode left, MappingNode right, string path)
    {
        var (predicted, written) = (Rules(left), Rules(right));
        foreach (var rule in predicted.Except(written))
        {
            Differ(path, rule, null);
        }

        foreach (var rule in written.Except(predicted))
        {
            Differ(path, null, ScalarNode.String(rule));
        }
    }

    private static HashSet<string> Rules(MappingNode section)
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in section.Entries)
        {
            if (entry.Key != "syscalls")
            {
                rules.Add(entry.Key + " " + JsonWriter.ToText(entry.Value));
                continue;
            }

            foreach (var item in ((SequenceNode)entry.Value).Cast<MappingNode>())
            {
                var rest = (MappingNode)item.Clone();
                rest.Remove("names");
                var text = string.Join(' ', rest.Entries.ToList().OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => JsonWriter.ToText(field.Value).Replace("\n", "", StringComparison.Ordinal)));
                rules.UnionWith(((SequenceNode)item["names"]!).Select(name => $"{name} {text}"));
            }
        }

        return rules;
    }

    private static bool Matches(string pattern, string? text) => text is not null
        && System.Text.RegularExpressions.Regex.IsMatch(text, "^" + System.Text.RegularExpressions.Regex.Escape(pattern).Replace("\\?", ".+", StringComparison.Ordinal) + "$");

    private static string Short(ConfigNode node) => node is ScalarNode or UnknownNode ? node.ToString()! : JsonWriter.ToText(node).Replace("\n", "", StringComparison.Ordinal);

    private void Differ(string path, string? predicted, ConfigNode? written) =>
        _differences.Add($"{path}: predicted {predicted ?? "nothing"}, written {(written is null ? "nothing" : Short(written))}");
}
