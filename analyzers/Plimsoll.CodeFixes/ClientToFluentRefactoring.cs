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
using Plimsoll.Documents;

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

        if (IsOneOfSeveral(written, found.Trees))
        {
            return;
        }

        foreach (var keepsNames in new[] { true, false })
        {
            if (ClientObjects.Read(said.GetMessage(CultureInfo.InvariantCulture)) is { } copy
                && await Write(document, creation, copy, written, models, keepsNames, cancellation).ConfigureAwait(false) is { } changed)
            {
                context.RegisterRefactoring(CodeAction.Create(
                    "Write with the fluent API", _ => Task.FromResult(changed), equivalenceKey: nameof(ClientToFluentRefactoring)));
                return;
            }
        }
    }

    private static async Task<Document?> Write(
        Document document, ObjectCreationExpressionSyntax creation, MappingNode root, MappingNode written, ClientModels models, bool keepsNames, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var (parts, names) = (new InitializerParts(model, models), new StandIns());
        if (!parts.Place(root, creation) || (keepsNames && parts.Values.Count == 0)
            || (MayRunAgain(creation) && (parts.IsPartlyElsewhere || (!keepsNames && parts.Values.Count > 0))))
        {
            return null;
        }

        var bare = keepsNames ? ObjectCode.Write(root, [], model, text, creation.SpanStart) : null;
        names.Put(keepsNames ? parts.Values : []);
        if (ObjectCode.Write(root, Comments(creation), model, text, creation.SpanStart) is not var (code, usings) || names.Take(code) is not { } named
            || (bare is var (plain, _) && Paths(named) > Paths(plain)))
        {
            return null;
        }

        List<TextChange> changes = [.. Layout.Import((CompilationUnitSyntax)creation.SyntaxTree.GetRoot(cancellation), usings), new(creation.Span, named)];
        var changed = document.WithText(text.WithChanges(changes.OrderBy(change => change.Span.Start)));
        return await WrittenObject.IsBuilt(document, changed, creation.Span, changes, written, cancellation).ConfigureAwait(false) ? changed : null;
    }

    // What is known of one round of a loop need not hold in the next.
    private static bool MayRunAgain(SyntaxNode creation) => creation.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax or GlobalStatementSyntax).Any(static node => node
        is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or QueryExpressionSyntax or LabeledStatementSyntax);

    // A value that no verb takes is set at its path, as nobody would write it.
    private static int Paths(string code) => code.Split([".Set("], StringSplitOptions.None).Length;

    // The code makes other objects as well: in another round of a loop, or on another way.
    private static bool IsOneOfSeveral(MappingNode written, IReadOnlyList<SeenTree> trees)
    {
        var own = trees.Where(tree => IsSame(tree, written)).ToList();
        return trees.Any(tree => !IsSame(tree, written) && own.Exists(other => other.Root.Origin == tree.Root.Origin));
    }

    private static bool IsSame(SeenTree tree, MappingNode written) => NodeEquality.SameData(ClientObjects.Data(tree.Root), written);

    private static IEnumerable<(int Line, string Text)> Comments(ObjectCreationExpressionSyntax creation) =>
        from trivia in creation.DescendantTrivia()
        where OwnLines.IsComment(trivia) && creation.Span.Contains(trivia.Span)
        from line in trivia.ToString().Split('\n')
        select (InitializerParts.LineOf(creation.SyntaxTree, trivia.SpanStart), line.Trim(' ', '\t', '\r', '/', '*'));

    private static bool IsAt(Diagnostic diagnostic, TextSpan span) =>
        diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var edits) && edits is not null
        && CodeEdit.Parse(edits).Any(edit => edit.Target.Span == span);
}
