using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Client;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Source;
using Plimsoll.CodeFixes.Printing;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>Finds the ways to make the fix of a finding, and the members whose findings they may change.</summary>
internal sealed class FixSearch(MemberRun run)
{
    // Of each edit, and of all together: most have one or two.
    private const int MostWays = 4;
    private const int MostTries = 12;

    private readonly MemberCallers _callers = new(run.Compilation);
    private readonly WireNames _names = new(new ClientModels(run.Compilation));

    /// <summary>The fix of a finding; null if there is no way to make it, or nobody says the finding.</summary>
    public async Task<Fix?> Find(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || WithEdits(root, diagnostic, cancellation) is not { } fixable || !fixable.Properties.TryGetValue(WrittenFix.EditsProperty, out var json))
        {
            return null;
        }

        diagnostic = fixable;

        var printer = new CodePrinter(CachedModel.Of(run.Compilation, root.SyntaxTree), _names, root);
        var edits = CodeEdit.Parse(json!).Select(edit => printer.Print(edit).Take(MostWays).ToList()).ToList();
        var ways = Combine(edits).Where(change => change.IsSound() && change.LeavesDirectives(root)).Take(MostTries).ToList();
        foreach (var members in ways.Count == 0 ? [] : Members(root, diagnostic, ways, cancellation))
        {
            var found = run.Of(members, cancellation);
            if (found.Findings.Any(finding => IsAt(finding, root, diagnostic.Location.SourceSpan) && DiagnosticComparison.Kind(finding) == DiagnosticComparison.Kind(diagnostic)))
            {
                return new(document, diagnostic, ways, members);
            }
        }

        return null;
    }

    // A caller says the same of a member as the member itself does, but cannot tell what it means to others; who is heard first is chance.
    private Diagnostic? WithEdits(SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation) => diagnostic.Properties.ContainsKey(WrittenFix.EditsProperty)
        ? diagnostic
        : Member.At(root, diagnostic.Location.SourceSpan) is { } own
            ? run.Of([own], cancellation).Findings.FirstOrDefault(finding => IsAt(finding, root, diagnostic.Location.SourceSpan)
                && finding.Id == diagnostic.Id && DiagnosticComparison.Message(finding) == DiagnosticComparison.Message(diagnostic))
            : null;

    private static bool IsAt(Diagnostic finding, SyntaxNode root, TextSpan span) => finding.Location.SourceTree == root.SyntaxTree && finding.Location.SourceSpan == span;

    // The smallest part of the project in whose analysis the finding is said, and then the next.
    private IEnumerable<IReadOnlyCollection<Member>> Members(SyntaxNode root, Diagnostic diagnostic, IReadOnlyList<CodeChange> ways, CancellationToken cancellation)
    {
        var changed = ways.SelectMany(way => way.Changes).Select(change => Member.At(root, change.Span)).Append(Member.At(root, diagnostic.Location.SourceSpan)).Distinct().ToList();
        var beside = ways.SelectMany(way => way.Changes).SelectMany(change => _callers.OfNamed(root, change.Span, cancellation)).ToList();
        if (changed.Count == 1 && changed[0] is { } own && !_callers.AreConcerned(own, _names, cancellation))
        {
            yield return [.. beside.Append(own).Distinct()];
        }

        yield return [.. changed.SelectMany(member => _callers.Of(member, cancellation)).Concat(beside).Distinct()];
        yield return _callers.Of(null, cancellation);
    }

    private static IEnumerable<CodeChange> Combine(IReadOnlyList<List<CodeChange>> ways) => ways.Aggregate(
        (IEnumerable<CodeChange>)[CodeChange.None],
        (all, next) => all.SelectMany(change => next.Select(change.And)));
}
