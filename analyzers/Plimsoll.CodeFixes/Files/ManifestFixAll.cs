using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Plimsoll.CodeFixes.Files;

/// <summary>Fixes all findings of a rule in the files of a document, a project or a solution. Roslyn's own providers know C# only.</summary>
internal sealed class ManifestFixAll : FixAllProvider
{
    public static ManifestFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var ids = fixAllContext.Solution.ProjectIds.Where(id => fixAllContext.Scope == FixAllScope.Solution || id == fixAllContext.Project.Id).ToList();
        var solution = fixAllContext.Solution;
        foreach (var id in ids)
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(solution.GetProject(id)!).ConfigureAwait(false);
            var paths = new HashSet<string>(diagnostics.Where(diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
                .Select(diagnostic => diagnostic.Location.GetLineSpan().Path), StringComparer.Ordinal);
            solution = ManifestFixes.All(solution.GetProject(id)!, fixAllContext.CodeActionEquivalenceKey!, paths, fixAllContext.CancellationToken) ?? solution;
        }

        return CodeAction.Create($"Fix all {fixAllContext.CodeActionEquivalenceKey}", _ => Task.FromResult(solution));
    }
}
