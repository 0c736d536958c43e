using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Plimsoll.Text;

/// <summary>Writes UTF-8 straight into the spans of a buffer writer, and allocates nothing.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> buffer)
{
    private const int Chunk = 4096;

    private Span<byte> _span;
    private int _count;

    public void Byte(byte value)
    {
        if (_count == _span.Length)
        {
            Grow(1);
        }

        _span[_count++] = value;
    }

    public void Ascii(ReadOnlySpan<byte> text)
    {
        if (text.Length > _span.Length - _count)
        {
            Grow(text.Length);
        }

        text.CopyTo(_span[_count..]);
        _count += text.Length;
    }

    public void Spaces(int count)
    {
        if (count > _span.Length - _count)
        {
            Grow(count);
        }

        _span.Slice(_count, count).Fill((byte)' ');
        _count += count;
    }

    /// <summary>Text that holds no lone surrogates.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        // Long texts go in pieces, so that no buffer must hold three bytes for each of their characters.
        while (text.Length > Chunk)
        {
            var piece = char.IsHighSurrogate(text[Chunk - 1]) ? Chunk - 1 : Chunk;
            Piece(text[..piece]);
            text = text[piece..];
        }

        Piece(text);
    }

    /// <summary>Hands what was written to the buffer writer.</summary>
    public void Flush()
    {
        if (_count > 0)
        {
            buffer.Advance(_count);
        }

        _span = default;
        _count = 0;
    }

    private void Piece(ReadOnlySpan<char> text)
    {
        if (text.Length * 3 > _span.Length - _count)
        {
            Grow(text.Length * 3);
        }

        if (Ascii7.TryCopy(text, _span[_count..]))
        {
            _count += text.Length;
            return;
        }

        var status = Utf8.FromUtf16(text, _span[_count..], out _, out var written, replaceInvalidSequences: false);
        _count += status == OperationStatus.Done
            ? written
            : throw new EncoderFallbackException("A text to write holds half of a surrogate pair.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int room)
    {
        Flush();
        _span = buffer.GetSpan(Math.Max(room, Chunk));
    }

    private static class Ascii7
    {
        public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> bytes) =>
            System.Text.Ascii.FromUtf16(text, bytes, out _) == OperationStatus.Done;
    }
}
