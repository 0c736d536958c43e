using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>What the documents of one text share while they are read.</summary>
internal sealed class ReadContext(string? file, CancellationToken cancellation)
{
    public string? File { get; } = file;

    public CancellationToken Cancellation { get; } = cancellation;

    public List<TextProblem> Problems { get; } = [];

    public StringTable Strings { get; } = new();

    public int AliasNodesLeft { get; set; } = ReadLimits.AliasNodes;

    public void Report(TextProblemKind kind, string message, TextRange range) =>
        Problems.Add(new(kind, message, OriginOf(range)));

    public void Report(UnreadableDocumentException exception) => Report(exception.Kind, exception.Message, exception.Range);

    public Origin OriginOf(TextRange range) => new(File, range.Line, range.Column, range.Line, range.EndColumn);
}
