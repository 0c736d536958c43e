using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>An amount of a resource, such as <c>100m</c> of CPU or <c>128Mi</c> of memory.</summary>
[ConfigScalar]
public readonly struct Quantity : IConfigScalar, IEquatable<Quantity>
{
    private readonly string? _text;

    /// <summary>An amount as Kubernetes writes it.</summary>
    public Quantity(string text) => _text = text;

    /// <summary>An amount as Kubernetes writes it.</summary>
    public static implicit operator Quantity(string text) => new(text);

    /// <summary>A whole amount.</summary>
    public static implicit operator Quantity(long amount) => new(amount.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether two amounts are equal.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) => new Quantity(node.Text);

    /// <inheritdoc/>
    public bool Equals(Quantity other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text ?? "0";
}
