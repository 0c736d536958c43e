using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Makes fixes that set one field.</summary>
internal static class FieldFix
{
    /// <summary>The fix that sets a field some steps below a mapping, with the mappings in between; null where something else is in the way.</summary>
    /// <param name="title">What it does, in the imperative.</param>
    /// <param name="start">Where the path begins.</param>
    /// <param name="path">The keys on the way, the field last.</param>
    /// <param name="value">Its value.</param>
    public static Fix? Set(string title, MappingNode start, string[] path, ConfigNode value)
    {
        var at = start;
        for (var i = 0; i < path.Length; i++)
        {
            if (!at.TryGet(path[i], out var next))
            {
                return at.IsOpen ? null : new(title, [new Edit.Insert(at, path[i], Wrap(path, i + 1, value))]);
            }

            if (i == path.Length - 1 || next is ScalarNode { Type: ScalarType.Null })
            {
                return new(title, [new Edit.Replace(next, Wrap(path, i + 1, value))]);
            }

            if (next is not MappingNode mapping)
            {
                return null;
            }

            at = mapping;
        }

        return null;
    }

    private static ConfigNode Wrap(string[] path, int from, ConfigNode value)
    {
        for (var i = path.Length - 1; i >= from; i--)
        {
            var mapping = new MappingNode();
            mapping.Set(path[i], value);
            value = mapping;
        }

        return value;
    }
}
