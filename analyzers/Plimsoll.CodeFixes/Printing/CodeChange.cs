using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>A change of a C# file, and the namespaces that it needs.</summary>
internal sealed record CodeChange(ImmutableArray<TextChange> Changes, ImmutableSortedSet<string> Usings)
{
    public static CodeChange None { get; } = new([], ImmutableSortedSet<string>.Empty);

    public static CodeChange Of(TextSpan span, string text) => new([new(span, text)], ImmutableSortedSet<string>.Empty);

    public static CodeChange Insert(int position, string text, IEnumerable<string> usings) =>
        new([new(new(position, 0), text)], [.. usings]);

    public CodeChange And(CodeChange other) => new(Changes.AddRange(other.Changes), Usings.Union(other.Usings));

    /// <summary>Whether two of the changes are of the same characters.</summary>
    public bool Overlaps(CodeChange other) => Changes.Any(change => other.Changes.Any(theirs => change.Overlaps(theirs)));

    /// <summary>Whether no <c>#if</c>, <c>#region</c> or the like goes: what belongs to it may stand elsewhere, or be compiled another time.</summary>
    public bool LeavesDirectives(SyntaxNode root) => !root.ContainsDirectives
        || !Changes.Any(change => root.DescendantTrivia(change.Span).Any(trivia => trivia.IsDirective && trivia.Span.OverlapsWith(change.Span)));

    /// <summary>Whether no two changes within this one are of the same characters.</summary>
    public bool IsSound()
    {
        for (var i = 0; i < Changes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Changes[i].Overlaps(Changes[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

file static class Overlap
{
    // Two insertions at one place come one after the other.
    public static bool Overlaps(this TextChange left, TextChange right) =>
        left.Span.OverlapsWith(right.Span)
        || left.Span.IsEmpty && right.Span.Start < left.Span.Start && left.Span.Start < right.Span.End
        || right.Span.IsEmpty && left.Span.Start < right.Span.Start && right.Span.Start < left.Span.End;
}
