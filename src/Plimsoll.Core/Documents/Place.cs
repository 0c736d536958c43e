namespace Plimsoll.Documents;

/// <summary>
/// An <see cref="Origin"/> in two words instead of three and a half, because every node carries one:
/// 24 bits of line, 14 of column, 12 of further lines and 14 of end column. What does not fit is boxed.
/// </summary>
internal readonly struct Place
{
    private const int LineBits = 24;
    private const int ColumnBits = 14;
    private const int SpanBits = 12;

    private readonly object? _fileOrOrigin;
    private readonly ulong _packed;

    public Place(in Origin origin)
    {
        var span = origin.EndLine - origin.Line;
        if (Fits(origin.Line, LineBits) && Fits(origin.Column, ColumnBits) && Fits(span, SpanBits) && Fits(origin.EndColumn, ColumnBits))
        {
            _fileOrOrigin = origin.File;
            _packed = ((((((ulong)origin.Line << ColumnBits) | (uint)origin.Column) << SpanBits) | (uint)span) << ColumnBits) | (uint)origin.EndColumn;
        }
        else
        {
            _fileOrOrigin = origin;
            _packed = 0;
        }
    }

    public Origin Origin
    {
        get
        {
            if (_fileOrOrigin is Origin boxed)
            {
                return boxed;
            }

            var line = (int)(_packed >> (ColumnBits + SpanBits + ColumnBits));
            return new(
                (string?)_fileOrOrigin,
                line,
                Bits(SpanBits + ColumnBits, ColumnBits),
                line + Bits(ColumnBits, SpanBits),
                Bits(0, ColumnBits));
        }
    }

    private static bool Fits(int value, int bits) => value >= 0 && value < 1 << bits;

    private int Bits(int shift, int bits) => (int)(_packed >> shift) & ((1 << bits) - 1);
}
