namespace Plimsoll.Documents;

/// <summary>A range within one line of a text; small, because every key of every mapping carries one.</summary>
internal readonly struct TextRange(int line, int column, int endColumn)
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    public int EndColumn { get; } = endColumn;
}
