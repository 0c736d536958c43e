using System.Text;

namespace Plimsoll.Documents;

/// <summary>Texts as bytes of UTF-8, and back.</summary>
internal static class Utf8Text
{
    // The framework's encoder and decoder are vectorised: getting them ready costs a short run more than they ever save on a text of this size.
    private const int Short = 1 << 18;

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of some bytes.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static string Of(byte[] bytes, int start, int length) =>
        (length <= Short ? Ascii(bytes, start, length) : null) ?? Strict.GetString(bytes, start, length);

    /// <summary>The bytes of a text.</summary>
    public static byte[] Bytes(string text) => (text.Length <= Short ? Ascii(text) : null) ?? Encoding.UTF8.GetBytes(text);

    /// <summary>The text of a resource of this assembly.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not hold it.</exception>
    public static string OfResource(string name)
    {
        using var stream = typeof(Utf8Text).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly does not hold the resource '{name}'.");
        var bytes = new byte[stream.Length];
        var length = stream.Read(bytes, 0, bytes.Length);
        return Of(bytes, 0, length);
    }

    private static byte[]? Ascii(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
            {
                return null;
            }

            bytes[i] = (byte)text[i];
        }

        return bytes;
    }

    private static string? Ascii(byte[] bytes, int start, int length)
    {
        var characters = new char[length];
        for (var i = 0; i < length; i++)
        {
            if (bytes[start + i] >= 0x80)
            {
                return null;
            }

            characters[i] = (char)bytes[start + i];
        }

        return new(characters);
    }
}
