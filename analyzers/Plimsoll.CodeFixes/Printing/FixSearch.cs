using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Reporting;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>Tries the ways to make a fix, best first, until one works.</summary>
internal sealed class FixSearch(RuleRunner rules)
{
    // Of each edit, and of all together: most have one or two.
    private const int MostWays = 4;
    private const int MostTries = 12;

    /// <summary>The change that surely works, in order of place; null if there is none.</summary>
    public async Task<ImmutableArray<TextChange>?> Find(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var json) || json is null
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return null;
        }

        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var printer = new CodePrinter(model, root);
        var ways = CodeEdit.Parse(json).Select(edit => printer.Print(edit).Take(MostWays).ToList()).ToList();
        if (ways.Count == 0 || ways.Exists(way => way.Count == 0))
        {
            return null;
        }

        var check = await FixCheck.Before(document, diagnostic, rules, cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (check is null)
        {
            return null;
        }

        foreach (var change in Combine(ways).Where(change => change.IsSound()).Take(MostTries))
        {
            ImmutableArray<TextChange> changes = [.. Layout.Import(root, change.Usings).Concat(change.Changes).OrderBy(part => part.Span.Start)];
            if (await check.Works(document.WithText(text.WithChanges(changes)), changes, cancellation).ConfigureAwait(false))
            {
                return changes;
            }
        }

        return null;
    }

    private static IEnumerable<CodeChange> Combine(IReadOnlyList<List<CodeChange>> ways) => ways.Skip(1).Aggregate(
        (IEnumerable<CodeChange>)ways[0],
        (all, next) => all.SelectMany(change => next.Select(change.And)));
}
