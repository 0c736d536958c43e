using System.Numerics;
using Plimsoll.Annotations;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll;

/// <summary>
/// An amount of a resource, such as <c>100m</c> of CPU or <c>128Mi</c> of memory. Reads what Kubernetes reads and prints the canonical form:
/// no fraction, no needless zeros, the suffix family kept; amounts finer than a billionth are rounded away from zero.
/// See https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/.
/// </summary>
[ConfigScalar]
public readonly struct Quantity : IConfigScalar, IEquatable<Quantity>, IComparable<Quantity>
{
    // The canonical form; null stands for zero. The amount is read from it when it is computed with, which is rare.
    private readonly string? _text;

    /// <summary>Reads an amount, such as <c>1.5</c>, <c>100m</c>, <c>2Gi</c> or <c>1e3</c>.</summary>
    /// <exception cref="FormatException">The text is not a quantity; the message says why.</exception>
    public Quantity(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (QuantityText.IsCanonical(text))
        {
            _text = text;
            return;
        }

        if (QuantityParser.Parse(text, out var nanos, out var format) is { } problem)
        {
            throw new FormatException($"'{text}' is not a quantity: {problem}.");
        }

        _text = QuantityPrinter.Print(nanos, format);
    }

    /// <summary>A whole amount.</summary>
    public Quantity(long amount)
        : this(new BigInteger(amount) * QuantityParser.NanosPerUnit, QuantityFormat.DecimalSI)
    {
    }

    private Quantity(BigInteger nanos, QuantityFormat format) => _text = QuantityPrinter.Print(nanos, format);

    /// <summary>The amount as a number, rounded to the nearest.</summary>
    public double Value => (double)Nanos / 1e9;

    /// <summary>The amount in thousandths, rounded up: <c>1500</c> for <c>1.5</c>.</summary>
    /// <exception cref="OverflowException">The amount does not fit 64 bits.</exception>
    public long MilliValue => (long)QuantityParser.DivideUp(Nanos, 1_000_000);

    /// <summary>Reads an amount.</summary>
    /// <exception cref="FormatException">The text is not a quantity; the message says why.</exception>
    public static implicit operator Quantity(string text) => new(text);

    /// <summary>A whole amount.</summary>
    public static implicit operator Quantity(long amount) => new(amount);

    /// <summary>A whole amount.</summary>
    public static implicit operator Quantity(int amount) => new((long)amount);

    /// <summary>The sum; it has the suffix family of the left amount, unless that is zero.</summary>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Nanos + right.Nanos, left.FormatBeside(right));

    /// <summary>The difference; it has the suffix family of the left amount, unless that is zero.</summary>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Nanos - right.Nanos, left.FormatBeside(right));

    /// <summary>Whether two amounts are equal, however they are written.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.Nanos < right.Nanos;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.Nanos > right.Nanos;

    /// <summary>Whether the left amount is not greater.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.Nanos <= right.Nanos;

    /// <summary>Whether the left amount is not smaller.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.Nanos >= right.Nanos;

    /// <summary>Reads an amount; false if the text is not a quantity.</summary>
    public static bool TryParse(string? text, out Quantity quantity)
    {
        if (text is not null && QuantityParser.Parse(text, out var nanos, out var format) is null)
        {
            quantity = new(nanos, format);
            return true;
        }

        quantity = default;
        return false;
    }

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) =>
        node.Type is not (ScalarType.Null or ScalarType.Boolean) && TryParse(node.Text, out var quantity) ? (object)quantity : null;

    /// <inheritdoc/>
    public int CompareTo(Quantity other) => Nanos.CompareTo(other.Nanos);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => string.Equals(_text, other._text, StringComparison.Ordinal) || Nanos == other.Nanos;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Nanos.GetHashCode();

    /// <summary>The canonical form, such as <c>1500m</c> for <c>1.5</c>.</summary>
    public override string ToString() => _text ?? "0";

    private BigInteger Nanos
    {
        get
        {
            _ = QuantityParser.Parse(ToString(), out var nanos, out _);
            return nanos;
        }
    }

    private QuantityFormat Format
    {
        get
        {
            _ = QuantityParser.Parse(ToString(), out _, out var format);
            return format;
        }
    }

    private QuantityFormat FormatBeside(Quantity other) => Nanos.IsZero ? other.Format : Format;
}
