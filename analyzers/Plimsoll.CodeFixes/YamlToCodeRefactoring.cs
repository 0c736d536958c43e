using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.CodeFixes.Printing;
using Plimsoll.CodeFixes.Refactorings;
using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers to turn a manifest that was pasted as a string literal into the calls that build it. It is offered only if those calls
/// compile where the literal stands and build exactly the object that the text describes.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(YamlToCodeRefactoring)), Shared]
public sealed class YamlToCodeRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root
            || root.FindToken(context.Span.Start).Parent is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            || ObjectIn(literal.Token.ValueText) is not { } manifest)
        {
            return;
        }

        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (ObjectCode.Write(manifest, YamlComments.Of(literal.Token.ValueText), model, text, literal.SpanStart) is not var (code, usings))
        {
            return;
        }

        List<TextChange> changes = [.. Layout.Import(root, usings), new(literal.Span, code)];
        var changed = document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        if (await WrittenObject.IsBuilt(document, changed, literal.Span, changes, manifest, cancellation).ConfigureAwait(false))
        {
            context.RegisterRefactoring(CodeAction.Create(
                $"Turn this {ConfigValue.Of(manifest)["kind"].Text} into C#", _ => Task.FromResult(changed), equivalenceKey: nameof(YamlToCodeRefactoring)));
        }
    }

    // A text without a line break or a colon is no manifest; most literals are seen to be none at once.
    private static MappingNode? ObjectIn(string text)
    {
        if (text.IndexOf("kind", StringComparison.Ordinal) < 0 || text.IndexOf("apiVersion", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var read = ConfigReader.Read(text);
        return read.Problems.Count == 0 && read.Documents.Count == 1 ? read.Documents[0].Root as MappingNode : null;
    }
}
