using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Where a node of the tree was written.</summary>
/// <param name="Step">The key of the node, <c>[]</c> for an item, or nothing for the root.</param>
/// <param name="Span">The expression or the call that wrote it; null if it stands elsewhere.</param>
/// <param name="Kind">How it came to be written.</param>
internal sealed record CodePlace(string Step, TextSpan? Span, WriteKind Kind);
