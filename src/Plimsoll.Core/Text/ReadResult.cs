using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>What a text held: its documents as far as they could be read, and what was wrong.</summary>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Problems">What was wrong, in order of place; empty for a sound text.</param>
public sealed record ReadResult(IReadOnlyList<ConfigDocument> Documents, IReadOnlyList<TextProblem> Problems);
