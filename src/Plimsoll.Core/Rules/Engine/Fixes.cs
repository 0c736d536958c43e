using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Makes fixes of one change.</summary>
internal static class Fixes
{
    /// <summary>Writes true or false where another value stands.</summary>
    public static Fix Set(ConfigNode node, bool value) =>
        new($"Set it to {(value ? "true" : "false")}", [new Edit.Replace(node, ScalarNode.Boolean(value))]);

    /// <summary>Writes a text where another value stands.</summary>
    public static Fix Set(ConfigNode node, string value) => new($"Set it to {value}", [new Edit.Replace(node, ScalarNode.String(value))]);

    /// <summary>Writes a number where another value stands.</summary>
    public static Fix Set(ConfigNode node, long value) => new($"Set it to {value}", [new Edit.Replace(node, ScalarNode.Integer(value))]);

    /// <summary>Takes a value away.</summary>
    public static Fix Remove(ConfigNode node) => new("Remove it", [new Edit.Remove(node)]);

    /// <summary>Takes an item away, and the list and what holds nothing else with the last one.</summary>
    public static Fix RemoveItem(ConfigNode item) => new("Remove it", [new Edit.Remove(item) { TakesEmpty = true }]);

    /// <summary>Writes a field of a mapping, whether or not it is there.</summary>
    public static Fix Write(MappingNode mapping, string key, ScalarNode value) => new($"Set {key} to {value.Text}",
        [mapping.TryGet(key, out var old) ? new Edit.Replace(old, value) : new Edit.Insert(mapping, key, value)]);

    /// <summary>Writes a field of the security context of a container; null if there is a security context that is not a mapping.</summary>
    public static Fix? WriteSecurity(ContainerScope container, string key, ScalarNode value)
    {
        if (container.SecurityContext.Mapping is { } context)
        {
            return Write(context, key, value);
        }

        if (container.Node.ContainsKey("securityContext"))
        {
            return null;
        }

        var made = new MappingNode();
        made.Set(key, value);
        return new($"Set {key} to {value.Text}", [new Edit.Insert(container.Node, "securityContext", made)]);
    }
}
