namespace Plimsoll.Text;

/// <summary>Texts in double quotes, which YAML and JSON share but for what must be escaped.</summary>
internal static class QuotedText
{
    private static ReadOnlySpan<byte> Hex => "0123456789ABCDEF"u8;

    /// <summary>Writes a text that needs no escapes.</summary>
    public static void WritePlain(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Byte((byte)'"');
        output.Text(text);
        output.Byte((byte)'"');
    }

    /// <summary>Writes a text with escapes that JSON and YAML both know.</summary>
    public static void Write(ref Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Byte((byte)'"');
        while (true)
        {
            var at = 0;
            while (at < text.Length && !YamlStyle.NeedsEscape(text[at]))
            {
                at++;
            }

            output.Text(text[..at]);
            if (at == text.Length)
            {
                break;
            }

            Escape(ref output, text[at]);
            text = text[(at + 1)..];
        }

        output.Byte((byte)'"');
    }

    private static void Escape(ref Utf8Output output, char c)
    {
        output.Byte((byte)'\\');
        switch (c)
        {
            case '"' or '\\':
                output.Byte((byte)c);
                break;
            case '\n':
                output.Byte((byte)'n');
                break;
            case '\r':
                output.Byte((byte)'r');
                break;
            case '\t':
                output.Byte((byte)'t');
                break;
            default:
                output.Byte((byte)'u');
                for (var shift = 12; shift >= 0; shift -= 4)
                {
                    output.Byte(Hex[(c >> shift) & 0xF]);
                }

                break;
        }
    }
}
