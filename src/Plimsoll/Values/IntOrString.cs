using System.Globalization;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>A whole number or a text, such as the number or the name of a port, or a percentage.</summary>
[ConfigScalar]
public readonly struct IntOrString : IConfigScalar, IEquatable<IntOrString>
{
    private readonly string? _text;
    private readonly int _number;

    /// <summary>A number.</summary>
    public IntOrString(int number) => _number = number;

    /// <summary>A text.</summary>
    public IntOrString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>The number, or null if this is a text.</summary>
    public int? Number => _text is null ? _number : null;

    /// <summary>The text, or null if this is a number.</summary>
    public string? Text => _text;

    /// <summary>A number.</summary>
    public static implicit operator IntOrString(int number) => new(number);

    /// <summary>A text.</summary>
    public static implicit operator IntOrString(string text) => new(text);

    /// <summary>Whether two values are the same number or the same text.</summary>
    public static bool operator ==(IntOrString left, IntOrString right) => left.Equals(right);

    /// <summary>Whether two values differ; the number 80 and the text "80" do.</summary>
    public static bool operator !=(IntOrString left, IntOrString right) => !left.Equals(right);

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => _text is null ? ScalarNode.Integer(_number, origin) : ScalarNode.String(_text, origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) => node.Type switch
    {
        ScalarType.String => (object)new IntOrString(node.Text),
        ScalarType.Integer => NodeReader.Int32(node) is { } number ? (object)new IntOrString(number) : null,
        _ => null,
    };

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => _number == other._number && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_number, _text);

    /// <summary>The number or the text.</summary>
    public override string ToString() => _text ?? _number.ToString(CultureInfo.InvariantCulture);
}
