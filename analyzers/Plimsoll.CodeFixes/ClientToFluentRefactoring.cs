using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
/// only if the object is known, but for values that have names, and the calls compile where the initialiser stands and build exactly that object.
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
        var creation = root.FindNode(context.Span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ObjectCreationExpressionSyntax>()
            .FirstOrDefault(candidate => models.Of(model.GetTypeInfo(candidate, cancellation).Type) is { Kind: not null });
        if (creation is null || !CodeChange.Of(creation.Span, "").LeavesDirectives(root))
        {
            return;
        }

        var run = new MemberRun(document.Project, model.Compilation, ClientObjects.Rules, cancellation);
        var member = Member.At(root, creation.Span) ?? new(root.SyntaxTree, root.FullSpan);
        if (Object(run.Of([member], cancellation), creation, models.Of(model.GetTypeInfo(creation, cancellation).Type)!) is not { } data)
        {
            return;
        }

        var code = new ClientCode(document, model, await document.GetTextAsync(cancellation).ConfigureAwait(false), creation, member);
        if ((await code.Write(data, keepsNames: true, cancellation).ConfigureAwait(false)
            ?? await code.Write(data, keepsNames: false, cancellation).ConfigureAwait(false)) is { } changed)
        {
            context.RegisterRefactoring(CodeAction.Create(
                "Write with the fluent API", _ => Task.FromResult(changed), equivalenceKey: nameof(ClientToFluentRefactoring)));
        }
    }

    // The object that is made at a place; null if it is not known, or others are made there as well: in another round of a loop, or on another way.
    private static MappingNode? Object(MemberFindings found, ObjectCreationExpressionSyntax creation, ClientModel model)
    {
        var said = found.Findings.FirstOrDefault(diagnostic => diagnostic.Location.SourceTree == creation.SyntaxTree && IsAt(diagnostic, creation.Span));
        var data = said is null ? Returned(found.Trees, model) : ClientObjects.Read(said.GetMessage(CultureInfo.InvariantCulture));
        var own = data is null ? [] : found.Trees.Where(tree => IsSame(tree, data)).ToList();
        return found.Trees.Any(tree => own.Exists(other => other.Root.Origin == tree.Root.Origin) && !IsSame(tree, data!)) ? null : data;
    }

    // What is said of what a helper returns is said by those who take it; it is the only one of its kind, or it cannot be told from others.
    private static MappingNode? Returned(IReadOnlyList<SeenTree> trees, ClientModel model)
    {
        var alike = trees.Where(tree => ConfigValue.Of(tree.Root) is var value && value["kind"].Text == model.Kind && value["apiVersion"].Text == model.ApiVersion).ToList();
        return alike.Count > 0 && alike.TrueForAll(tree => ClientObjects.IsKnown(tree.Root) && IsSame(tree, ClientObjects.Data(alike[0].Root))) ? ClientObjects.Data(alike[0].Root) : null;
    }

    private static bool IsSame(SeenTree tree, MappingNode data) => NodeEquality.SameData(ClientObjects.Data(tree.Root), data);

    private static bool IsAt(Diagnostic diagnostic, TextSpan span) =>
        diagnostic.Properties.TryGetValue(WrittenFix.EditsProperty, out var edits) && edits is not null
        && CodeEdit.Parse(edits).Any(edit => edit.Target.Span == span);
}
