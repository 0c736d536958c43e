using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>
/// The ways to make an edit of the tree in C#, the best one first. Each is likely to work; whether it does is found out by trying:
/// see <see cref="Trials.FixTrial"/>.
/// </summary>
internal sealed class CodePrinter(SemanticModel model, WireNames names, SyntaxNode root)
{
    public IEnumerable<CodeChange> Print(CodeEdit edit)
    {
        switch (edit.Kind)
        {
            case "replace" when NodeAt(edit.Target) is { } syntax:
                return [.. new ValuePrinter(model, names).Replace(syntax, edit), .. Override(edit)];
            case "remove":
                return Remove(edit);
            case "insert":
                return Write(edit, 0, [edit.Key!]);
            case "append":
                return [.. Append(edit), .. Write(edit, 0, ["[]"])];
            default:
                return [];
        }
    }

    // With as much of what it leaves empty as can be.
    private IEnumerable<CodeChange> Remove(CodeEdit edit)
    {
        for (var i = edit.Emptied; i >= 0; i--)
        {
            foreach (var change in NodeAt(edit.Places[i]) is { } syntax ? RemovePrinter.Remove(syntax, edit.Places[i].Kind) : [])
            {
                yield return change;
            }
        }
    }

    // A later call overrides what a call that cannot be changed has written.
    private IEnumerable<CodeChange> Override(CodeEdit edit) => edit.Target.Kind != WriteKind.Constant || edit.Target.Step is "" or "[]" ? [] : Write(edit, 1, [edit.Target.Step]);

    private IEnumerable<CodeChange> Append(CodeEdit edit)
    {
        if (edit.Last is { Kind: WriteKind.Element } last && NodeAt(last) is ExpressionSyntax syntax && model.GetTypeInfo(syntax).ConvertedType is { } type
            && Conditions.AreSame(syntax.Parent!, syntax.Span.End) && new ValueWriter(model, names, syntax.SpanStart).Write(type, edit.Value!) is { } text)
        {
            yield return CodeChange.Insert(syntax.Span.End, ", " + text, []);
        }

        if (NodeAt(edit.Target) is ExpressionSyntax list && model.GetTypeInfo(list).ConvertedType is { } listType && ValueWriter.ItemOf(listType) is { } item
            && list is CollectionExpressionSyntax { Elements.Count: 0 } && new ValueWriter(model, names, list.SpanStart).Write(item, edit.Value!) is { } first)
        {
            yield return CodeChange.Of(list.Span, "[" + first + "]");
        }
    }

    // On the object that the target is a part of, or on one of those above it, up to the nearest item of a list.
    private IEnumerable<CodeChange> Write(CodeEdit edit, int from, IReadOnlyList<string> path)
    {
        for (var i = from; i < edit.Places.Count; i++)
        {
            var place = edit.Places[i];
            if (NodeAt(place) is { } syntax && Leaf.Of(path, edit.Value!) is { } leaves)
            {
                foreach (var change in new HostPrinter(model, names, syntax, place.Kind).Write(leaves, path, edit.Value!)
                    .Where(change => change.Changes.All(part => Conditions.AreSame((syntax as InvocationExpressionSyntax)?.ArgumentList ?? syntax, part.Span.Start))))
                {
                    yield return change;
                }
            }

            if (place.Step is "[]" or "")
            {
                yield break;
            }

            path = [place.Step, .. path];
        }
    }

    private SyntaxNode? NodeAt(CodePlace place) =>
        place.Span is { } span && root.FullSpan.Contains(span) && root.FindNode(span, getInnermostNodeForTie: true) is { } node && node.Span == span ? node : null;
}
