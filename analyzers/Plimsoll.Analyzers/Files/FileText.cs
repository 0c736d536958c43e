using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Files;

/// <summary>The text of an additional file, with the places in it.</summary>
internal sealed class FileText(string path, SourceText text)
{
    private const string Replacement = "\uFFFD";

    private LineStarts? _lines;

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
        // The lines of the compiler are others where a text has rare line breaks.
        var lines = _lines ??= new(Text.ToString());
        var start = lines.Index(origin.Line, origin.Column);
        var end = origin.EndLine > 0 ? lines.Index(origin.EndLine, origin.EndColumn) : start;
        var span = TextSpan.FromBounds(start, Math.Max(start, end));
        return Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
    }
}
