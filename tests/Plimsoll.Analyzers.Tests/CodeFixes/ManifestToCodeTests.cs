using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>A manifest of the project becomes a class that makes its objects.</summary>
public sealed class ManifestToCodeTests
{
    [Fact]
    public async Task A_file_becomes_a_class_that_compiles()
    {
        var project = await Refactored("""
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { selector: { app: web }, ports: [{ port: 80 }] }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, labels: { app: web } }
            spec: { containers: [{ name: web, image: 'example.com/web:1' }] }
            """);

        Assert.NotNull(project);
        var added = Assert.Single(project.Documents, document => document.Name == "WebManifests.cs");
        var text = (await added.GetTextAsync()).ToString();
        Assert.Contains("IEnumerable<ConfigObject> Objects()", text, StringComparison.Ordinal);
        Assert.Contains("new Pod(\"web\")", text, StringComparison.Ordinal);
        Assert.Empty((await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("")]
    [InlineData("- 1")]
    public async Task A_file_without_objects_is_left_alone(string yaml) => Assert.Null(await Refactored(yaml));

    [Fact]
    public async Task A_class_of_that_name_is_not_written_over() =>
        Assert.Null(await Refactored("apiVersion: v1\nkind: Namespace\nmetadata: { name: a }", "WebManifests.cs"));

    private static async Task<Project?> Refactored(string yaml, string otherFile = "Program.cs")
    {
        var compilation = Verify.CompileReal("public static class Program;");
        var project = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview)).WithCompilationOptions(compilation.Options).AddMetadataReferences(compilation.References)
            .AddDocument(otherFile, "public static class Program;").Project;
        var file = project.AddAdditionalDocument("web.yaml", SourceText.From(yaml));
        CodeAction? action = null;
        await new ManifestToCodeRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(file, new(0, 0), found => action = found, default));
        return action is null ? null : (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id);
    }
}
