using Plimsoll.Documents;

namespace Plimsoll.Text;

/// <summary>Something that is wrong with a text, with its place.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The same in words: lower-case start, no final period.</param>
/// <param name="Origin">Where.</param>
public sealed record TextProblem(TextProblemKind Kind, string Message, Origin Origin);
