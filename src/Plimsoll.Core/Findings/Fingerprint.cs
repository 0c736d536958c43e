using System.Globalization;
using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Findings;

/// <summary>
/// What tells a finding from others and stays when lines move: the rule, the object by kind, namespace and name, and the path in it,
/// where items of a list count by their names.
/// </summary>
public static class Fingerprint
{
    /// <summary>The fingerprint in one line.</summary>
    public static string Of(Finding finding)
    {
        var document = finding.Document;
        var text = new StringBuilder(finding.Rule.Id).Append(' ');
        var name = document?.Name;
        if (document is { Kind: DocumentKind.Kubernetes } && name is not null)
        {
            text.Append(document.ObjectKind).Append(' ').Append(document.Namespace ?? "").Append('/').Append(name);
        }
        else
        {
            var file = finding.Origin.File ?? "";
            text.Append("file ").Append(file, file.LastIndexOfAny(['/', '\\']) + 1, file.Length - file.LastIndexOfAny(['/', '\\']) - 1);
        }

        return text.Append(' ').Append(finding.Node is null ? finding.Message : PathOf(finding.Node)).Replace('\n', ' ').ToString();
    }

    private static string PathOf(ConfigNode node)
    {
        var steps = new Stack<string>();
        for (var child = node; child.Parent is { } parent; child = parent)
        {
            steps.Push(parent is MappingNode mapping ? KeyOf(mapping, child) : ItemOf((SequenceNode)parent, child));
        }

        var path = "";
        foreach (var step in steps)
        {
            path = step.StartsWith("[name=", StringComparison.Ordinal) || path.Length == 0 ? path + step : path + "." + step;
        }

        return path.Length == 0 ? "." : path;
    }

    private static string KeyOf(MappingNode mapping, ConfigNode child)
    {
        foreach (var entry in mapping.Entries)
        {
            if (ReferenceEquals(entry.Value, child))
            {
                return entry.Key;
            }
        }

        return "?";
    }

    private static string ItemOf(SequenceNode list, ConfigNode child)
    {
        if (ConfigValue.Of(child)["name"].Text is { } name)
        {
            return "[name=" + name + "]";
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], child))
            {
                return i.ToString(CultureInfo.InvariantCulture);
            }
        }

        return "?";
    }
}
