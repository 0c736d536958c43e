using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Files;

/// <summary>The text of an additional file, with the places in it.</summary>
internal sealed class FileText(string path, SourceText text)
{
    private const string Replacement = "\uFFFD";

    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    /// <summary>Whether the bytes were text in a Unicode encoding; the compiler reads what is not in some other way.</summary>
    public bool IsUnicode() => Text.Encoding switch
    {
        null => true,
        { CodePage: 65001, DecoderFallback: DecoderReplacementFallback } => Text.ToString().IndexOf(Replacement, StringComparison.Ordinal) < 0,
        { CodePage: 65001 or 1200 or 1201 or 12000 or 12001 } => true,
        _ => false,
    };

    /// <summary>The place as the compiler names it.</summary>
    public Location LocationOf(Origin origin)
    {
        var start = Position(origin.Line, origin.Column);
        var end = origin.EndLine > 0 ? Position(origin.EndLine, origin.EndColumn) : start;
        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        return Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
    }

    private int Position(int line, int column)
    {
        if (line < 1 || line > Text.Lines.Count)
        {
            return line < 1 ? 0 : Text.Length;
        }

        var at = Text.Lines[line - 1];
        return Math.Min(at.Start + Math.Max(column - 1, 0), at.End);
    }
}
