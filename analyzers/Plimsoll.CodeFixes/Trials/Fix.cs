using Microsoft.CodeAnalysis;
using Plimsoll.CodeFixes.Printing;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>The fix of a finding before it was tried.</summary>
/// <param name="Document">The file to change.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Ways">The ways to make it, the best one first.</param>
/// <param name="Members">The members whose findings it may change.</param>
internal sealed record Fix(Document Document, Diagnostic Diagnostic, IReadOnlyList<CodeChange> Ways, IReadOnlyCollection<Member> Members)
{
    /// <summary>Whether the best ways of two fixes change characters beside each other.</summary>
    public bool Touches(Fix other) => Document.Id == other.Document.Id
        && Ways[0].Changes.Any(change => other.Ways[0].Changes.Any(theirs => change.Span.IntersectsWith(theirs.Span)));
}
