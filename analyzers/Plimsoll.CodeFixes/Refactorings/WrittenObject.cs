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
        Document document, Document changed, TextSpan place, IReadOnlyList<TextChange> changes, MappingNode wanted, CancellationToken cancellation) =>
        await IsCompiled(document, changed, place, changes, cancellation).ConfigureAwait(false)
        && await IsSeen(changed, MemberAt(await Model(document, cancellation).ConfigureAwait(false), place, cancellation), changes, wanted, cancellation).ConfigureAwait(false);

    /// <summary>Whether the compiler has nothing new to say.</summary>
    public static async Task<bool> IsCompiled(Document document, Document changed, TextSpan place, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        var (before, after) = (await Model(document, cancellation).ConfigureAwait(false), await Model(changed, cancellation).ConfigureAwait(false));
        var member = MemberAt(before, place, cancellation);
        return !DiagnosticComparison.HasMore(
            before.GetDiagnostics(member.Span, cancellation), after.GetDiagnostics(member.In(after.SyntaxTree, changes).Span, cancellation), DiagnosticSeverity.Warning);
    }

    /// <summary>Whether the analyzer sees an object of exactly this data in a member.</summary>
    public static async Task<bool> IsSeen(Document changed, Member member, IReadOnlyList<TextChange> changes, MappingNode wanted, CancellationToken cancellation)
    {
        var after = await Model(changed, cancellation).ConfigureAwait(false);
        var isSeen = false;
        var rules = new RuleRunner(Hardening.Rules.Infos, (item, _, _) =>
        {
            isSeen |= NodeEquality.SameData(item.Root, wanted);
            return [];
        });
        new MemberRun(changed.Project, after.Compilation, rules, cancellation).Of([member.In(after.SyntaxTree, changes)], cancellation);
        return isSeen;
    }

    private static Member MemberAt(SemanticModel model, TextSpan place, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        return Member.At(root, place) ?? new(root.SyntaxTree, root.FullSpan);
    }

    private static async Task<SemanticModel> Model(Document document, CancellationToken cancellation) =>
        (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
}
