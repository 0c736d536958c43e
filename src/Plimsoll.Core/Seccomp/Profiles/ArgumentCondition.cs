using Plimsoll.Documents;

namespace Plimsoll.Seccomp;

/// <summary>A condition on one argument of a call, as the profile writes it. What is absent or not of the right type is null.</summary>
/// <param name="Node">Where it is written.</param>
public sealed record ArgumentCondition(MappingNode Node)
{
    /// <summary>Which argument, counted from 0.</summary>
    public long? Index { get; internal init; }

    /// <summary>The value, or the mask; 0 if none is written.</summary>
    public ulong? Value { get; internal init; }

    /// <summary>What must be left under the mask; 0 if none is written.</summary>
    public ulong? ValueTwo { get; internal init; }

    /// <summary>The operator as it is written.</summary>
    public ConfigValue Op { get; internal init; }

    /// <summary>The operator, or null if it is none of those that exist.</summary>
    public CompareOperator? Operator => CompareOperators.Of(Op.Text);
}
