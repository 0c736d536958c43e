using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>A condition of a rule, for one of the calls that the rule names.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Name">The name of the call.</param>
/// <param name="Condition">The condition.</param>
internal sealed record ConditionUse(SeccompRule Rule, ScalarNode Name, ArgumentCondition Condition)
{
    /// <summary>The call; null if there is none of the name.</summary>
    public Syscall? Call { get; } = SyscallCatalogue.Find(Name.Text);

    /// <summary>The parameter that is compared; null if it is not known, or not the same on every architecture.</summary>
    public SyscallParameter? Parameter => Condition.Index is { } index && !IsReordered && Call?.Parameters is { } parameters && index >= 0 && index < parameters.Count
        ? parameters[(int)index] : null;

    /// <summary>Whether the index is that of an argument, but the call has fewer.</summary>
    public bool IsBehindLast => Condition.Index is { } index && !IsReordered && Call?.Parameters is { } parameters && index >= parameters.Count
        && parameters.All(parameter => parameter.Kind != ParameterKind.Wide);

    /// <summary>How many arguments the call has, in words.</summary>
    public string ParameterCount => Call?.Parameters?.Count switch
    {
        0 => "no arguments",
        1 => "only one",
        { } count => FormattableString.Invariant($"only {count}"),
        null => "an unknown number",
    };

    // Architectures disagree on the order of the arguments of clone: https://man7.org/linux/man-pages/man2/clone.2.html
    private bool IsReordered => Name.Text == "clone";
}
