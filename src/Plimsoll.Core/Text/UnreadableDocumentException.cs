using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Ends the reading of one document; never leaves this folder.</summary>
internal sealed class UnreadableDocumentException(TextProblemKind kind, string message, TextRange range) : Exception(message)
{
    public TextProblemKind Kind { get; } = kind;

    public TextRange Range { get; } = range;
}
