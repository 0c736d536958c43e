using System.Text;
using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>A text, be it characters or bytes of UTF-8, that can be looked at line by line and cut.</summary>
internal abstract class LineSource
{
    public abstract int Length { get; }

    /// <summary>The character at an index; any character outside of ASCII may come in parts.</summary>
    public abstract char this[int index] { get; }

    /// <summary>The index after the line feed that ends the line at an index, or the length; carriage returns alone end lines on the way.</summary>
    public abstract int NextLine(int index, ref int line);

    /// <summary>The text of a part.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public abstract string Cut(int start, int end);

    public static LineSource Of(string text) => new StringSource(text);

    public static LineSource OfUtf8(byte[] bytes, int start) => new Utf8Source(bytes, start);

    private sealed class StringSource(string text) : LineSource
    {
        public override int Length => text.Length;

        public override char this[int index] => text[index];

        public override int NextLine(int index, ref int line)
        {
            var found = text.IndexOf('\n', index);
            var end = found < 0 ? text.Length : found;
            for (var at = text.IndexOf('\r', index, end - index); at >= 0 && at + 1 != found; at = text.IndexOf('\r', at + 1, end - at - 1))
            {
                line++;
            }

            line += found < 0 ? 0 : 1;
            return found < 0 ? text.Length : found + 1;
        }

        public override string Cut(int start, int end) => text.Substring(start, end - start);
    }

    private sealed class Utf8Source(byte[] bytes, int start) : LineSource
    {
        public override int Length => bytes.Length - start;

        public override char this[int index] => (char)bytes[start + index];

        // Array.IndexOf would be compiled anew at every start, and lines are short.
        public override int NextLine(int index, ref int line)
        {
            var at = start + index;
            while (at < bytes.Length && bytes[at] != (byte)'\n')
            {
                if (bytes[at++] == (byte)'\r' && (at == bytes.Length || bytes[at] != (byte)'\n'))
                {
                    line++;
                }
            }

            line += at < bytes.Length ? 1 : 0;
            return Math.Min(at + 1, bytes.Length) - start;
        }

        public override string Cut(int from, int to) => Utf8Text.Of(bytes, start + from, to - from);
    }
}
