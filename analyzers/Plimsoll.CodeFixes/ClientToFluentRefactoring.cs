using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Client;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.CodeFixes.Printing;
using Plimsoll.CodeFixes.Refactorings;
using Plimsoll.CodeFixes.Trials;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers to turn an initialiser of a model class of the official client into the calls that build the same object. It is offered
/// only if all of the object is known, and the calls compile where the initialiser stands and build exactly that object.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ClientToFluentRefactoring)), Shared]
public sealed class ClientToFluentRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return;
        }

        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var models = new ClientModels(model.Compilation);
        var creation = root.FindNode(context.Span).AncestorsAndSelf().OfType<ObjectCreationExpressionSyntax>()
            .FirstOrDefault(candidate => models.Of(model.GetTypeInfo(candidate, cancellation).Type) is { Kind: not null });
        if (creation is null)
        {
            return;
        }

        var run = new MemberRun(document.Project, model.Compilation, ClientObjects.Rules, cancellation);
        var found = run.Of([Member.At(root, creation.Span) ?? new(root.SyntaxTree, root.FullSpan)], cancellation);
        var said = found.Findings.FirstOrDefault(diagnostic => diagnostic.Location.SourceTree == root.SyntaxTree && IsAt(diagnostic, creation.Span));
        if (said is null || ClientObjects.Read(said.GetMessage(CultureInfo.InvariantCulture)) is not { } written)
        {
            return;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (ObjectCode.Write(written, Comments(creation), model, text, creation.SpanStart) is not var (code, usings))
        {
            return;
        }

        List<TextChange> changes = [.. Layout.Import(root, usings), new(creation.Span, code)];
        var changed = document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        if (await WrittenObject.IsBuilt(document, changed, creation.Span, changes, written, cancellation).ConfigureAwait(false))
        {
            context.RegisterRefactoring(CodeAction.Create(
                "Write with the fluent API", _ => Task.FromResult(changed), equivalenceKey: nameof(ClientToFluentRefactoring)));
        }
    }

    // Which member each was about is not known any more: all stand above the first call.
    private static IEnumerable<(int Line, string Text)> Comments(ObjectCreationExpressionSyntax creation) =>
        from trivia in creation.DescendantTrivia()
        where trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && creation.Span.Contains(trivia.Span)
        from line in trivia.ToString().Split('\n')
        select (1, line.Trim(' ', '\t', '\r', '/', '*'));

    private static bool IsAt(Diagnostic diagnostic, TextSpan span) =>
        diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var edits) && edits is not null
        && CodeEdit.Parse(edits).Any(edit => edit.Target.Span == span);
}
