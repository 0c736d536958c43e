using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>A line and a column, both counted from 1.</summary>
internal readonly record struct TextPoint(int Line, int Column)
{
    public static TextPoint EndOf(Origin origin) => new(origin.EndLine, origin.EndColumn);

    /// <summary>The range that ends here.</summary>
    public Origin OriginFrom(TextPoint start, string? file) => new(file, start.Line, start.Column, Line, Column);
}
