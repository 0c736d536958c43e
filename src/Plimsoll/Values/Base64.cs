using System.Text;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll;

/// <summary>Bytes, which documents write in base64. Text converts as base64 that it already is: use <see cref="OfText"/> for plain text.</summary>
[ConfigScalar]
public readonly struct Base64 : IConfigScalar, IEquatable<Base64>
{
    private readonly string? _text;

    /// <summary>Bytes that are already written in base64.</summary>
    /// <exception cref="FormatException">The text is not base64.</exception>
    public Base64(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!System.Buffers.Text.Base64.IsValid(text))
        {
            throw new FormatException(
                $"'{text}' is not base64. Use {nameof(Base64)}.{nameof(OfText)} for text that is to be encoded.");
        }

        _text = text;
    }

    /// <summary>Bytes that are already written in base64.</summary>
    public static implicit operator Base64(string text) => new(text);

    /// <summary>Bytes.</summary>
    public static implicit operator Base64(byte[] bytes) => Of(bytes);

    /// <summary>Whether two values have the same base64.</summary>
    public static bool operator ==(Base64 left, Base64 right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Base64 left, Base64 right) => !left.Equals(right);

    /// <summary>Encodes bytes.</summary>
    public static Base64 Of(ReadOnlySpan<byte> bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>Encodes text as UTF-8.</summary>
    public static Base64 OfText(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes.</summary>
    public byte[] ToBytes() => Convert.FromBase64String(ToString());

    /// <inheritdoc/>
    public ScalarNode ToNode(Origin origin) => ScalarNode.String(ToString(), origin);

    /// <inheritdoc/>
    public object? FromNode(ScalarNode node) =>
        node.Type == ScalarType.String && System.Buffers.Text.Base64.IsValid(node.Text) ? (object)new Base64(node.Text) : null;

    /// <inheritdoc/>
    public bool Equals(Base64 other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Base64 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The base64.</summary>
    public override string ToString() => _text ?? "";
}
