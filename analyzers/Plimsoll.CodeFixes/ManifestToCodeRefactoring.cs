using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Plimsoll.CSharp;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.CodeFixes;

/// <summary>
/// Offers to turn the objects of a YAML or JSON file of the project into a class that makes them, in a file of its own.
/// It is offered only if the project compiles with that class; the file itself stays as it is.
/// </summary>
[ExportCodeRefactoringProvider(
    LanguageNames.CSharp,
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml", ".json"],
    Name = nameof(ManifestToCodeRefactoring)), Shared]
public sealed class ManifestToCodeRefactoring : CodeRefactoringProvider
{
    private const string Collections = "using System.Collections.Generic;\n";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.TextDocument, context.CancellationToken);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var read = ConfigReader.Read(text.ToString(), document.Name);
        if (read.Problems.Count > 0 || new CSharpWriter(KubernetesSchema.Default).Files(read.Documents) is not { Count: 2 } files)
        {
            return;
        }

        var (name, code) = (files[1].Name, files[1].Text);
        foreach (var candidate in new[] { code, Collections + code })
        {
            var added = document.Project.AddDocument(name, candidate, document.Folders);
            if (document.Project.Documents.All(other => other.Name != name) && await Compiles(added, cancellation).ConfigureAwait(false))
            {
                context.RegisterRefactoring(CodeAction.Create(
                    $"Write the objects of {document.Name} in C#", _ => Task.FromResult(added.Project.Solution), equivalenceKey: nameof(ManifestToCodeRefactoring)));
                return;
            }
        }
    }

    private static async Task<bool> Compiles(Document added, CancellationToken cancellation)
    {
        var model = await added.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is not null && model.GetDiagnostics(null, cancellation).All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning);
    }
}
