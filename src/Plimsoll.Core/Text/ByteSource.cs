using System.Text;

namespace Plimsoll.Text;

/// <summary>Bytes as a text: UTF-8, or what a byte order mark names.</summary>
internal static class ByteSource
{
    /// <summary>The text of a stream, or null, with the problem reported, if it cannot be read.</summary>
    public static LineSource? Open(Stream stream, ReadContext context)
    {
        byte[] bytes;
        try
        {
            bytes = ReadAll(stream, context.Cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
        {
            context.Report(TextProblemKind.Unreadable, "the file cannot be read: " + exception.Message, default);
            return null;
        }

        return Marked(bytes) is var (encoding, skip) ? Decode(bytes, skip, encoding, context) : LineSource.OfUtf8(bytes, HasUtf8Mark(bytes) ? 3 : 0);
    }

    /// <summary>Reports bytes that are no text, given the text in front of them.</summary>
    public static void Report(DecoderFallbackException exception, Func<int, string> before, int firstLine, string encoding, ReadContext context)
    {
        var text = before(Math.Max(exception.Index, 0));
        var point = Characters.PointAt(text, text.Length, firstLine);
        var bytes = string.Concat(exception.BytesUnknown?.Select(b => $" 0x{b:X2}") ?? []);
        context.Report(
            TextProblemKind.Encoding, $"the bytes{bytes} are not text in {encoding}; the document was not read", new(point.Line, point.Column, point.Column + 1));
    }

    private static byte[] ReadAll(Stream stream, CancellationToken cancellation)
    {
        // The exact size where it is known, so that no second copy is made.
        var bytes = new byte[stream.CanSeek ? Math.Max(stream.Length - stream.Position, 0) : 81_920];
        var count = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (count == bytes.Length)
            {
                var next = stream.ReadByte();
                if (next < 0)
                {
                    return bytes;
                }

                Array.Resize(ref bytes, Math.Max(count * 2, 4096));
                bytes[count++] = (byte)next;
            }

            var read = stream.Read(bytes, count, bytes.Length - count);
            if (read == 0 && count < bytes.Length)
            {
                Array.Resize(ref bytes, count);
                return bytes;
            }

            count += read;
        }
    }

    private static bool HasUtf8Mark(byte[] bytes) => bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;

    private static (Encoding Encoding, int Skip)? Marked(byte[] bytes)
    {
        var (first, second) = bytes.Length < 2 ? (0, 0) : (bytes[0] << 8 | bytes[1], bytes.Length < 4 ? -1 : bytes[2] << 8 | bytes[3]);
        return (first, second) switch
        {
            (0xFFFE, 0) => (new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true), 4),
            (0, 0xFEFF) => (new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true), 4),
            (0xFFFE, _) => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            (0xFEFF, _) => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
            _ => null,
        };
    }

    private static LineSource? Decode(byte[] bytes, int skip, Encoding encoding, ReadContext context)
    {
        try
        {
            return LineSource.Of(encoding.GetString(bytes, skip, bytes.Length - skip));
        }
        catch (DecoderFallbackException exception)
        {
            Report(exception, length => encoding.GetString(bytes, skip, length), 1, encoding.WebName.ToUpperInvariant(), context);
            return null;
        }
    }
}
