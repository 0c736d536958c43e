using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.CodeFixes.Trials;
using Plimsoll.Documents;

namespace Plimsoll.CodeFixes.Refactorings;

/// <summary>Finds out whether code that was written for an object builds it.</summary>
internal static class WrittenObject
{
    /// <summary>Whether the compiler has nothing new to say, and the analyzer sees an object of exactly this data.</summary>
    public static async Task<bool> IsBuilt(
        Document document, Document changed, TextSpan place, IReadOnlyList<TextChange> changes, MappingNode wanted, CancellationToken cancellation)
    {
        var (before, after) = (await Model(document, cancellation).ConfigureAwait(false), await Model(changed, cancellation).ConfigureAwait(false));
        var root = await before.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var member = Member.At(root, place) ?? new(root.SyntaxTree, root.FullSpan);
        var written = member.In(after.SyntaxTree, changes);
        if (DiagnosticComparison.HasMore(before.GetDiagnostics(member.Span, cancellation), after.GetDiagnostics(written.Span, cancellation), DiagnosticSeverity.Warning))
        {
            return false;
        }

        var isSeen = false;
        var rules = new RuleRunner(Hardening.Rules.Infos, (item, _, _) =>
        {
            isSeen |= NodeEquality.SameData(item.Root, wanted);
            return [];
        });
        new MemberRun(changed.Project, after.Compilation, rules, cancellation).Of([written], cancellation);
        return isSeen;
    }

    private static async Task<SemanticModel> Model(Document document, CancellationToken cancellation) =>
        (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
}
