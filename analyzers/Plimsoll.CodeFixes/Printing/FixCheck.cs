using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Findings;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>
/// Finds out whether a change works: the code builds the edited tree and nothing else, the finding is gone, and neither the compiler
/// nor another rule has something new to say.
/// </summary>
internal sealed class FixCheck
{
    private readonly RuleRunner _rules;
    private readonly Diagnostic _diagnostic;
    private readonly TreeWatch _trees;
    private readonly TextSpan? _member;
    private readonly ImmutableArray<Diagnostic> _compiler;
    private readonly ImmutableArray<Diagnostic> _findings;

    private FixCheck(RuleRunner rules, Diagnostic diagnostic, TreeWatch trees, TextSpan? member, ImmutableArray<Diagnostic> compiler, ImmutableArray<Diagnostic> findings) =>
        (_rules, _diagnostic, _trees, _member, _compiler, _findings) = (rules, diagnostic, trees, member, compiler, findings);

    /// <summary>Remembers how things are before a change; null if the finding is not there.</summary>
    public static async Task<FixCheck?> Before(Document document, Diagnostic diagnostic, RuleRunner rules, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var member = MemberAt(root, diagnostic.Location.SourceSpan);
        foreach (var span in member is null ? [null] : new[] { member, null })
        {
            // What an iterator yields is judged in the member that walks it.
            var trees = new TreeWatch(rules, finding => IsSaidBy(finding, diagnostic));
            var findings = await Findings(document, model, span, new ConfigAnalyzer(trees.Rules), cancellation).ConfigureAwait(false);
            if (findings.Any(finding => IsSame(finding, diagnostic) && finding.Location.SourceSpan == diagnostic.Location.SourceSpan))
            {
                return new(rules, diagnostic, trees, span, model.GetDiagnostics(span, cancellation), findings);
            }
        }

        return null;
    }

    /// <summary>Whether the finding is gone from a changed document, and nothing is worse.</summary>
    public async Task<bool> Works(Document changed, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        var model = (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var span = _member is { } member ? Moved(member, changes) : (TextSpan?)null;
        if (HasMore(_compiler, model.GetDiagnostics(span, cancellation), DiagnosticSeverity.Warning))
        {
            return false;
        }

        var trees = new TreeWatch(_rules, _ => false);
        var findings = await Findings(changed, model, span, new ConfigAnalyzer(trees.Rules), cancellation).ConfigureAwait(false);
        return findings.Count(finding => IsSame(finding, _diagnostic)) < _findings.Count(finding => IsSame(finding, _diagnostic))
            && findings.Count(finding => finding.Id == _diagnostic.Id) < _findings.Count(finding => finding.Id == _diagnostic.Id)
            && !HasMore(_findings, findings, DiagnosticSeverity.Error)
            && _trees.IsFixedBy(trees);
    }

    /// <summary>What the rules say of a part of a document; without a part, of the document, whoever builds what stands there.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Findings(
        Document document, SemanticModel model, TextSpan? span, DiagnosticAnalyzer analyzer, CancellationToken cancellation)
    {
        var options = new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var run = model.Compilation.WithAnalyzers([analyzer], options);
        return span is not null
            ? await run.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellation).ConfigureAwait(false)
            : [.. (await run.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false)).Where(finding => finding.Location.SourceTree == model.SyntaxTree)];
    }

    /// <summary>The member that holds a place: it has a body of its own; null for the statements of a program.</summary>
    public static TextSpan? MemberAt(SyntaxNode root, TextSpan span) =>
        root.FindNode(span).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)
            ? member.Span
            : null;

    /// <summary>Where a member is after changes.</summary>
    public static TextSpan Moved(TextSpan span, IReadOnlyList<TextChange> changes)
    {
        var (start, length) = (span.Start, span.Length);
        foreach (var change in changes)
        {
            var grown = change.NewText!.Length - change.Span.Length;
            start += change.Span.End <= span.Start ? grown : 0;
            length += span.Contains(change.Span) && change.Span.End > span.Start ? grown : 0;
        }

        return new(start, length);
    }

    /// <summary>Whether there is more of some diagnostic than before.</summary>
    public static bool HasMore(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, DiagnosticSeverity least) =>
        after.Where(diagnostic => diagnostic.Severity >= least && !diagnostic.IsSuppressed).GroupBy(diagnostic => diagnostic.Id)
            .Any(group => group.Count() > before.Count(diagnostic => diagnostic.Id == group.Key && diagnostic.Severity >= least));

    private static bool IsSaidBy(Finding finding, Diagnostic diagnostic) =>
        finding.Rule.Id == diagnostic.Id && finding.Message == diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsSame(Diagnostic left, Diagnostic right) => left.Id == right.Id
        && left.Properties.TryGetValue(WrittenFix.TitleProperty, out var title) && right.Properties.TryGetValue(WrittenFix.TitleProperty, out var other) && title == other
        && left.GetMessage(System.Globalization.CultureInfo.InvariantCulture) == right.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
