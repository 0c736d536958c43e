using System.Globalization;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A point in time in whole seconds, written as RFC 3339 in UTC, such as <c>2026-01-31T12:00:00Z</c>.</summary>
[ConfigScalar]
public readonly struct Time : IConfigScalar, IEquatable<Time>, IComparable<Time>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>A point in time; fractions of a second are cut off.</summary>
    public Time(DateTimeOffset value) => Value = Rfc3339.Parse(value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));

    /// <summary>A point in time as RFC 3339 writes it.</summary>
    /// <exception cref="FormatException">The text is not a time of RFC 3339.</exception>
    public Time(string text)
        : this(Rfc3339.Parse(text))
    {
    }

    /// <summary>The point in time, in UTC.</summary>
    public DateTimeOffset Value { get; }

    /// <summary>A point in time.</summary>
    public static implicit operator Time(DateTimeOffset value) => new(value);

    /// <summary>A point in time as RFC 3339 writes it.</summary>
    public static implicit operator Time(string text) => new(text);

    /// <summary>Whether two points in time are the same.</summary>
    public static bool operator ==(Time left, Time right) => left.Equals(right);

    /// <summary>Whether two points in time differ.</summary>
    public static bool operator !=(Time left, Time right) => !left.Equals(right);

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(Time left, Time right) => left.Value < right.Value;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(Time left, Time right) => left.Value > right.Value;

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) =>
        node.Type == ScalarType.String && Rfc3339.TryParse(node.Text, out var value) ? (object)new Time(value) : null;

    /// <inheritdoc/>
    public int CompareTo(Time other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public bool Equals(Time other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Time other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The text of RFC 3339, in UTC.</summary>
    public override string ToString() => Value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
