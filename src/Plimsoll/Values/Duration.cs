using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A length of time as Go writes it, such as <c>1h30m0s</c> or <c>250ms</c>, to the nanosecond. See https://pkg.go.dev/time#ParseDuration.</summary>
[ConfigScalar]
public readonly struct Duration : IConfigScalar, IEquatable<Duration>, IComparable<Duration>
{
    /// <summary>A length of time.</summary>
    /// <param name="nanoseconds">Its nanoseconds.</param>
    public Duration(long nanoseconds) => Nanoseconds = nanoseconds;

    /// <summary>Reads a length of time.</summary>
    /// <exception cref="FormatException">The text is not a duration; the message says why.</exception>
    public Duration(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (DurationText.Parse(text, out var nanoseconds) is { } problem)
        {
            throw new FormatException($"'{text}' is not a duration: {problem}.");
        }

        Nanoseconds = nanoseconds;
    }

    /// <summary>The nanoseconds.</summary>
    public long Nanoseconds { get; }

    /// <summary>Reads a length of time.</summary>
    /// <exception cref="FormatException">The text is not a duration; the message says why.</exception>
    public static implicit operator Duration(string text) => new(text);

    /// <summary>A length of time.</summary>
    /// <exception cref="OverflowException">It is longer than 292 years.</exception>
    public static implicit operator Duration(TimeSpan span) => new(checked(span.Ticks * 100));

    /// <summary>Whether two lengths are equal, however they are written.</summary>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Whether two lengths differ.</summary>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);

    /// <summary>Whether the left one is shorter.</summary>
    public static bool operator <(Duration left, Duration right) => left.Nanoseconds < right.Nanoseconds;

    /// <summary>Whether the left one is longer.</summary>
    public static bool operator >(Duration left, Duration right) => left.Nanoseconds > right.Nanoseconds;

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) =>
        node.Type == ScalarType.String && DurationText.Parse(node.Text, out var nanoseconds) is null ? (object)new Duration(nanoseconds) : null;

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <inheritdoc/>
    public bool Equals(Duration other) => Nanoseconds == other.Nanoseconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Nanoseconds.GetHashCode();

    /// <summary>The form that Go prints, such as <c>1m30s</c>.</summary>
    public override string ToString() => DurationText.Print(Nanoseconds);
}
