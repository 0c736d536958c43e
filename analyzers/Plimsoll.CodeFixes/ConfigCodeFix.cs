using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.CodeFixes.Trials;
using Plimsoll.Rules;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers the fix that a rule gives for its finding, as C#: at the place where the value was written, or as a new call or
/// initialiser. It is offered only after it was tried: the finding is gone, and neither the compiler nor another rule complains.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigCodeFix)), Shared]
public sealed class ConfigCodeFix : CodeFixProvider
{
    private readonly RuleRunner _rules;

    /// <summary>Creates the provider for all rules.</summary>
    public ConfigCodeFix()
        : this([.. RuleList.Infos.Select(info => info.Id)], RuleRunner.Default)
    {
    }

    internal ConfigCodeFix(ImmutableArray<string> ids, RuleRunner rules)
    {
        FixableDiagnosticIds = ids;
        _rules = rules;
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new CodeFixAll(_rules);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var trial = await FixTrial.Of(document.Project, _rules, cancellation).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await trial.Search.Find(document, diagnostic, cancellation).ConfigureAwait(false) is { } fix
                && fix.Diagnostic.Properties.TryGetValue(WrittenFix.TitleProperty, out var title) && title is not null
                && await trial.Make(fix, cancellation).ConfigureAwait(false) is { } made)
            {
                var changed = made.Trial.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }
}
