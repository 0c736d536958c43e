namespace Plimsoll.Documents;

/// <summary>A value that cannot be known here: an argument from outside, a template hole, the result of code that is not visible.</summary>
public sealed class UnknownNode : ConfigNode
{
    /// <summary>Creates an unknown value.</summary>
    /// <param name="pattern">What is known of a text all the same, with <c>?</c> for each hole, or null.</param>
    /// <param name="origin">Where the value was written.</param>
    public UnknownNode(string? pattern = null, Origin origin = default)
        : base(NodeKind.Unknown, origin) => Pattern = pattern;

    internal override ValueState State => ValueState.Unknown;

    /// <summary>What is known of a text all the same, with <c>?</c> for each hole, or null.</summary>
    public string? Pattern { get; }

    /// <inheritdoc/>
    public override ConfigNode Clone() => new UnknownNode(Pattern, Origin);

    /// <summary>A question mark, or the pattern.</summary>
    public override string ToString() => Pattern ?? "?";
}
