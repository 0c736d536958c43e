using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plimsoll.Analyzers.Reporting;

namespace Plimsoll.CodeFixes.Trials;

/// <summary>
/// Fixes all findings of a rule in a document, a project or a solution. Roslyn's own provider asks for each document apart, and one member
/// may build what stands in all of them.
/// </summary>
internal sealed class CodeFixAll(RuleRunner rules) : FixAllProvider
{
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        $"Fix all {fixAllContext.CodeActionEquivalenceKey}",
        cancellation => Run(fixAllContext.WithCancellationToken(cancellation)),
        equivalenceKey: fixAllContext.CodeActionEquivalenceKey));

    private async Task<Solution> Run(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            var found = new List<(Document, Diagnostic)>();
            foreach (var document in context is { Scope: FixAllScope.Document, Document: { } only } ? [only] : project.Documents)
            {
                var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                found.AddRange(diagnostics.Where(diagnostic => diagnostic.Id == context.CodeActionEquivalenceKey).Select(diagnostic => (solution.GetDocument(document.Id)!, diagnostic)));
            }

            if (found.Count > 0)
            {
                var changed = await new FixAll(rules).Run(solution.GetProject(project.Id)!, found, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false);
                solution = changed.Solution;
            }
        }

        return solution;
    }
}
