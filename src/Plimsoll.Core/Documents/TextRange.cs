namespace Plimsoll.Documents;

/// <summary>
/// A range within one line of a text, in 8 bytes, because every key of every mapping carries one.
/// A column beyond 65,535 is kept as 65,535.
/// </summary>
internal readonly struct TextRange(int line, int column, int endColumn)
{
    private readonly ushort _column = Clamp(column);
    private readonly ushort _endColumn = Clamp(endColumn);

    public int Line { get; } = line;

    public int Column => _column;

    public int EndColumn => _endColumn;

    private static ushort Clamp(int value) => (ushort)Math.Min(value, ushort.MaxValue);
}
