using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>One rule of a seccomp profile.</summary>
internal sealed class SeccompEntry
{
    public SeccompEntry(MappingNode node)
    {
        Node = node;
        var value = ConfigValue.Of(node);
        Action = value["action"];
        HasArguments = Holds(value["args"]);
        IsConditional = Holds(value["includes"]) || Holds(value["excludes"]);
        var names = new List<ScalarNode>();

        // Old profiles of Docker have one name in each rule.
        if (value["name"].Node is ScalarNode { Type: ScalarType.String } single)
        {
            names.Add(single);
        }

        var list = value["names"];
        foreach (var item in list.Items)
        {
            if (item is ScalarNode { Type: ScalarType.String } name)
            {
                names.Add(name);
            }
            else
            {
                IsOpen |= item is UnknownNode;
            }
        }

        IsOpen |= list.IsUnknown || list.Sequence is { IsOpen: true } || (list.IsAbsent && value["name"].IsUnknown);
        Names = names;
    }

    public MappingNode Node { get; }

    public ConfigValue Action { get; }

    /// <summary>The names, as nodes.</summary>
    public IReadOnlyList<ScalarNode> Names { get; }

    /// <summary>Whether the rule holds only for some arguments of the call, or may.</summary>
    public bool HasArguments { get; }

    /// <summary>Whether the rule holds only for some capabilities, architectures or kernels, as Docker's form can say, or may.</summary>
    public bool IsConditional { get; }

    /// <summary>Whether there may be names that are not seen.</summary>
    public bool IsOpen { get; }

    /// <summary>The node of a name, or null if the rule does not have it.</summary>
    public ScalarNode? Name(string name) => Names.FirstOrDefault(node => node.Text == name);

    /// <summary>Whether the rule is known to have an action and to hold for every container.</summary>
    public bool Does(string action) => !IsConditional && Action.Is(action) == Verdict.Definite;

    private static bool Holds(ConfigValue condition) => !condition.IsAbsent
        && condition.Node is not (SequenceNode { Count: 0, IsOpen: false } or MappingNode { Count: 0, IsOpen: false });
}
