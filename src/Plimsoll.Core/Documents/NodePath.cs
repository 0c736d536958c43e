using System.Globalization;
using System.Text;

namespace Plimsoll.Documents;

/// <summary>
/// Paths as the API server writes them: <c>spec.containers[0].image</c>, <c>metadata.annotations[example.com/a]</c>.
/// A key that is not a plain word stands in brackets, with <c>\</c> before <c>]</c> and <c>\</c>; an empty one is <c>[""]</c>.
/// </summary>
public static class NodePath
{
    // Empty brackets stand for a new item.
    private const string EmptyKey = "[\"\"]";

    /// <summary>The path of a node from its root; empty for the root itself.</summary>
    public static string Of(ConfigNode node)
    {
        var steps = new Stack<string>();
        for (var child = node; child.Parent is { } parent; child = parent)
        {
            steps.Push(Step(parent, child));
        }

        var path = new StringBuilder();
        foreach (var step in steps)
        {
            if (path.Length > 0 && step[0] != '[')
            {
                path.Append('.');
            }

            path.Append(step);
        }

        return path.ToString();
    }

    /// <summary>Appends a key to a path.</summary>
    public static string Append(string path, string key)
    {
        var step = Key(key);
        return path.Length == 0 || step[0] == '[' ? path + step : path + "." + step;
    }

    /// <summary>The steps of a path: a key, which is empty for <c>[""]</c>, or a position in a list in brackets, or <c>[]</c> for "a new item".</summary>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public static IReadOnlyList<string> Split(string path)
    {
        var steps = new List<string>();
        var at = 0;
        while (at < path.Length)
        {
            at = path[at] == '[' ? ReadBracket(path, at, steps) : ReadWord(path, at, steps);
        }

        return steps;
    }

    private static string Step(ConfigNode parent, ConfigNode child)
    {
        if (parent is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (ReferenceEquals(entry.Value, child))
                {
                    return Key(entry.Key);
                }
            }
        }

        if (parent is SequenceNode sequence)
        {
            for (var i = 0; i < sequence.Count; i++)
            {
                if (ReferenceEquals(sequence[i], child))
                {
                    return "[" + i.ToString(CultureInfo.InvariantCulture) + "]";
                }
            }
        }

        throw new InvalidOperationException("A node names a parent that does not hold it.");
    }

    private static string Key(string key)
    {
        var plain = key.Length > 0;
        foreach (var c in key)
        {
            plain &= c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '$';
        }

        return plain ? key
            : key.Length == 0 ? EmptyKey
            : (key[0] == '"' ? "[\\" : "[") + key.Replace("\\", "\\\\").Replace("]", "\\]") + "]";
    }

    private static int ReadWord(string path, int at, List<string> steps)
    {
        if (path[at] == '.')
        {
            at++;
        }

        var end = path.IndexOfAny(['.', '['], at);
        end = end < 0 ? path.Length : end;
        if (end == at)
        {
            throw new FormatException($"The path '{path}' has an empty step at character {at + 1}.");
        }

        steps.Add(path.Substring(at, end - at));
        return end;
    }

    private static int ReadBracket(string path, int at, List<string> steps)
    {
        if (string.CompareOrdinal(path, at, EmptyKey, 0, EmptyKey.Length) == 0)
        {
            steps.Add("");
            return at + EmptyKey.Length;
        }

        var step = new StringBuilder("[");
        for (var i = at + 1; i < path.Length; i++)
        {
            if (path[i] == ']')
            {
                steps.Add(step.Append(']').ToString());
                return i + 1;
            }

            if (path[i] == '\\' && i + 1 < path.Length)
            {
                i++;
            }

            step.Append(path[i]);
        }

        throw new FormatException($"The path '{path}' has a bracket at character {at + 1} that is not closed.");
    }
}
