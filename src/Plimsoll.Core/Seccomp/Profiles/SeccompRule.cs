using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>One rule of a seccomp profile, as it is written.</summary>
public sealed class SeccompRule
{
    internal SeccompRule(MappingNode node) => Node = node;

    /// <summary>Where it is written.</summary>
    public MappingNode Node { get; }

    /// <summary>The names, as nodes.</summary>
    public IReadOnlyList<ScalarNode> Names { get; internal init; } = [];

    /// <summary>The action as it is written.</summary>
    public ConfigValue Action { get; internal init; }

    /// <summary>The error number: <c>errnoRet</c>.</summary>
    public ConfigValue ErrnoRet { get; internal init; }

    /// <summary>The name of the error number in the dialect of containers/common: <c>errno</c>.</summary>
    public ConfigValue ErrnoName { get; internal init; }

    /// <summary>The conditions on arguments.</summary>
    public IReadOnlyList<ArgumentCondition> Conditions { get; internal init; } = [];

    /// <summary>What the rule is for, in Docker's dialect.</summary>
    public RuleSelector Includes { get; internal init; } = new();

    /// <summary>What the rule is not for, in Docker's dialect.</summary>
    public RuleSelector Excludes { get; internal init; } = new();

    /// <summary>Whether the rule holds only for some arguments of the call, or may.</summary>
    public bool HasArguments { get; internal init; }

    /// <summary>Whether the rule holds only for some capabilities, architectures or kernels, as Docker's dialect can say, or may.</summary>
    public bool IsConditional { get; internal init; }

    /// <summary>Whether there may be names that are not seen.</summary>
    public bool IsOpen { get; internal init; }

    /// <summary>The node of a name, or null if the rule does not have it.</summary>
    public ScalarNode? Name(string name) => Names.FirstOrDefault(node => node.Text == name);

    /// <summary>Whether the rule is known to have an action and to hold for every container.</summary>
    internal bool Does(string action) => !IsConditional && Action.Is(action) == Verdict.Definite;
}
