namespace Plimsoll.Documents;

/// <summary>
/// A place in a document, with what is there: unset, null, a known value, or unknown.
/// Looking below an unknown place, or for a key that an open mapping does not show, gives unknown.
/// </summary>
public readonly struct ConfigValue
{
    private ConfigValue(ConfigNode? node, ValueState state)
    {
        Node = node;
        State = state;
    }

    /// <summary>The node at this place, if one was written, be it null or unknown.</summary>
    public ConfigNode? Node { get; }

    /// <summary>What is at this place.</summary>
    public ValueState State { get; }

    /// <summary>Whether nothing was written, or an explicit null, which Kubernetes reads as nothing.</summary>
    public bool IsAbsent => State is ValueState.Unset or ValueState.Null;

    /// <summary>Whether it cannot be seen what is here.</summary>
    public bool IsUnknown => State == ValueState.Unknown;

    /// <summary>The mapping at this place, or null.</summary>
    public MappingNode? Mapping => Node?.AsMapping;

    /// <summary>The list at this place, or null.</summary>
    public SequenceNode? Sequence => Node?.AsSequence;

    /// <summary>The items of the list at this place that are seen; none if there is no list.</summary>
    public SequenceItems Items => Sequence?.Items ?? default;

    /// <summary>Whether every item of the list at this place can be seen, or there surely is none.</summary>
    public bool ShowsAllItems => Sequence is not { } list ? !IsUnknown : !list.IsOpen && !list.Any(static item => item is UnknownNode);

    /// <summary>The text of a known string, or null.</summary>
    public string? Text => Node?.AsScalar is { Type: ScalarType.String } scalar ? scalar.Text : null;

    /// <summary>A known truth value, or null.</summary>
    public bool? Boolean => Node?.AsScalar is { Type: ScalarType.Boolean } scalar ? scalar.Text == "true" : null;

    /// <summary>A known whole number that fits 64 bits, or null.</summary>
    public long? Integer => Node?.AsScalar is { Type: ScalarType.Integer } scalar ? IntegerText.Parse(scalar.Text) : null;

    /// <summary>The value of a key below this place.</summary>
    public ConfigValue this[string key] => Mapping is not { } mapping ? Missing(IsUnknown)
        : mapping.TryGet(key, out var value) ? Of(value)
        : Missing(mapping.IsOpen);

    /// <summary>The place of a node; null stands for nothing written.</summary>
    public static ConfigValue Of(ConfigNode? node) => new(node, node?.State ?? ValueState.Unset);

    /// <summary>Whether the value is the given truth value; an absent value is not.</summary>
    public Verdict Is(bool expected) => IsUnknown ? Verdict.Unknown : VerdictLogic.Of(Boolean == expected);

    /// <summary>Whether the value is the given text; an absent value is not.</summary>
    public Verdict Is(string expected) => IsUnknown
        ? Verdict.Unknown
        : VerdictLogic.Of(string.Equals(Text, expected, StringComparison.Ordinal));

    /// <summary>Whether the value is the given number; an absent value is not.</summary>
    public Verdict Is(long expected) => IsUnknown ? Verdict.Unknown : VerdictLogic.Of(Integer == expected);

    /// <summary>Whether a value other than null was written.</summary>
    public Verdict IsSet() => IsUnknown ? Verdict.Unknown : VerdictLogic.Of(State == ValueState.Known);

    private static ConfigValue Missing(bool unknown) => new(null, unknown ? ValueState.Unknown : ValueState.Unset);
}
