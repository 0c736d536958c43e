using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.CodeFixes.Files;
using Plimsoll.Rules;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers the fix that a rule gives for its finding in a YAML or JSON file of the project, as the smallest change of its text:
/// the one that <c>plimsoll lint --fix</c> makes.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ManifestCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml", ".json"])]
[Shared]
public sealed class ManifestCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleList.Infos.Select(info => info.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ManifestFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(WrittenFix.TitleProperty, out var title) && title is not null
                && ManifestFixes.One(context.TextDocument, diagnostic, context.CancellationToken) is { } solution)
            {
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(solution), equivalenceKey: diagnostic.Id), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
