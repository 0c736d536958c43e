using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The value of a field that holds in the end, why it does, and where a finding about it stands.</summary>
internal readonly struct EffectiveValue(ConfigValue value, ValueReason reason, ConfigNode? place)
{
    public ConfigValue Value { get; } = value;

    public ValueReason Reason { get; } = reason;

    /// <summary>The node that says so, or else the nearest one above it that was written.</summary>
    public ConfigNode Place { get; } = place ?? value.Node ?? Defaults.Nowhere;

    /// <summary>Whether somebody wrote the value, be it for the container or for its Pod.</summary>
    public bool IsWritten => Reason is ValueReason.Own or ValueReason.Inherited;

    public bool IsUnknown => Reason == ValueReason.Unknown;

    public bool IsAbsent => Value.IsAbsent;

    public string? Text => Value.Text;

    public long? Integer => Value.Integer;

    public ConfigValue this[string key] => Value[key];

    public Verdict Is(bool expected) => Value.Is(expected);

    public Verdict Is(string expected) => Value.Is(expected);

    public Verdict Is(long expected) => Value.Is(expected);
}
