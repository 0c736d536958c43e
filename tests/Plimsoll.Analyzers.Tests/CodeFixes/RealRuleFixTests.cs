using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Samples;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;
using Plimsoll.CodeFixes.Files;
using Plimsoll.Rules;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>The fixes of the real rules, in the samples and in files of a project.</summary>
public sealed class RealRuleFixTests
{
    [Theory]
    [InlineData("CiRunners/RiskyRunner.cs", "PLM2005", ".WithReadOnlyRootFilesystem()", ".WithReadOnlyRootFilesystem(false)")]
    [InlineData("WebShop/RiskySearch.cs", "PLM2003", "(SeccompAction.Errno)", "(SeccompAction.Errno, 38)")]
    [InlineData("NetworkAccelerator/RiskyAccelerator.cs", "PLM2002", ", \"write\"]", "]")]
    public async Task A_sample_is_fixed(string file, string id, string before, string after)
    {
        var folder = SampleTests.Folder(Path.GetDirectoryName(file)!);
        var source = string.Concat(Directory.GetFiles(folder, "*.cs").Where(path => Path.GetFileName(path).StartsWith("Risky", StringComparison.Ordinal)).Select(File.ReadAllText));
        var project = Project(Verify.CompileReal("")).AddAdditionalDocument("plimsoll.platforms.yaml", File.ReadAllText(Path.Combine(folder, "plimsoll.platforms.yaml")), filePath: "/p/plimsoll.platforms.yaml").Project;
        foreach (var other in Directory.GetFiles(folder, "*.cs").Where(path => !Path.GetFileName(path).StartsWith("Risky", StringComparison.Ordinal) && Path.GetFileName(path) != "Program.cs"))
        {
            project = project.AddDocument(Path.GetFileName(other), File.ReadAllText(other)).Project;
        }

        project = project.AddDocument("Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq;").Project;
        var document = project.AddDocument("Risky.cs", source);
        var diagnostic = (await Diagnostics(document.Project, new ConfigAnalyzer())).First(found => found.Id == id);
        CodeAction? action = null;

        await new ConfigCodeFix().RegisterCodeFixesAsync(new(document, diagnostic, (found, _) => action = found, default));

        Assert.NotNull(action);
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(source.Replace(before, after), (await changed.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("""c => c.AddCapability("KILL").DropAllCapabilities()""", """c => c.DropAllCapabilities()""")]
    [InlineData("""c => c.AddCapabilities(["KILL"]).WithImage("x")""", """c => c.WithImage("x")""")]
    [InlineData("""c => c.SecurityContext = new SecurityContext { Capabilities = new Capabilities { Add = ["KILL"], Drop = ["ALL"] } }""",
        """c => c.SecurityContext = new SecurityContext { Capabilities = new Capabilities { Drop = ["ALL"] } }""")]
    [InlineData("c => {\n    c.SecurityContext = new SecurityContext { Capabilities = new Capabilities { Add = [\"KILL\"] } };\n    c.Image = \"x\"; }", "c => {\n    c.Image = \"x\"; }")]
    [InlineData("""c => c.SecurityContext = new SecurityContext { RunAsUser = 1, Capabilities = new Capabilities { Add = ["KILL"] } }""", """c => c.SecurityContext = new SecurityContext { RunAsUser = 1 }""")]
    [InlineData("""c => c.SecurityContext = new SecurityContext { Capabilities = new Capabilities { Add = ["KILL", "NET_BIND_SERVICE"] } }""",
        """c => c.SecurityContext = new SecurityContext { Capabilities = new Capabilities { Add = ["NET_BIND_SERVICE"] } }""")]
    public async Task The_last_capability_takes_the_list_with_it(string before, string after)
    {
        const string Start = "using Plimsoll.Kubernetes; class Program { object Build() => new Pod(\"p\").WithContainer(\"c\", \"x\", ";
        var compilation = Verify.CompileReal("");
        var project = Project(compilation).WithCompilationOptions(compilation.Options.WithSpecificDiagnosticOptions([new("PLM1113", ReportDiagnostic.Warn)]));
        var document = project.AddDocument("Test.cs", Start + before + "); }");
        var diagnostic = (await Diagnostics(document.Project, new ConfigAnalyzer())).Single(found => found.Id == "PLM1113");
        CodeAction? action = null;

        await new ConfigCodeFix().RegisterCodeFixesAsync(new(document, diagnostic, (found, _) => action = found, default));

        Assert.NotNull(action);
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(Start + after + "); }", (await changed.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task A_file_of_the_project_is_fixed_as_the_tool_does_it()
    {
        var rule = RuleList.Infos.Single(info => info.Id == "PLM2005");
        var text = rule.Bad + " # hardened\n---\n" + rule.Bad!.Replace("name: runner", "name: second");
        var project = Project(Verify.CompileReal(""))
            .AddAdditionalDocument("plimsoll.platforms.yaml", rule.Platforms!, filePath: "/p/plimsoll.platforms.yaml").Project
            .AddAnalyzerConfigDocument(".globalconfig", SourceText.From("is_global = true\n[/p/runner.yaml]\nbuild_metadata.AdditionalFiles.PlimsollKind = Manifest\n"), filePath: "/p/.globalconfig").Project;
        var document = project.AddAdditionalDocument("runner.yaml", text, filePath: "/p/runner.yaml");
        var diagnostics = (await Diagnostics(document.Project, new FileAnalyzer())).OrderBy(found => found.Location.SourceSpan.Start).ToList();
        CodeAction? action = null;

        await new ManifestCodeFix().RegisterCodeFixesAsync(new(document, diagnostics[1], (found, _) => action = found, default));
        var one = (await action!.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var all = ManifestFixes.All(document.Project, "PLM2005", ["/p/runner.yaml"], default)!;

        Assert.Equal(2, diagnostics.Count);
        var last = text.LastIndexOf("true", StringComparison.Ordinal);
        Assert.Equal(text.Remove(last, 4).Insert(last, "false"), (await one.GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString());
        Assert.Equal(text.Replace("Filesystem: true", "Filesystem: false"), (await all.GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData(FixAllScope.Project, "Test")]
    [InlineData(FixAllScope.Solution, "Test Other")]
    public async Task Files_are_fixed_in_the_projects_that_were_asked_for(FixAllScope scope, string expected)
    {
        var rule = RuleList.Infos.Single(info => info.Id == "PLM2005");
        var first = Marked(Project(Verify.CompileReal("")), rule);
        var other = Marked(first.Solution.AddProject("Other", "Other", LanguageNames.CSharp).WithCompilationOptions(first.CompilationOptions!).AddMetadataReferences(first.MetadataReferences), rule);
        var project = other.Solution.GetProject(first.Id)!;
        var provider = new ManifestCodeFix();

        var action = await provider.GetFixAllProvider().GetFixAsync(new(project, provider, scope, rule.Id, [rule.Id], new Found(), default));
        var changed = (await action!.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        var names = new List<string>();
        foreach (var one in changed.Projects)
        {
            if ((await one.AdditionalDocuments.Single(file => file.Name == "runner.yaml").GetTextAsync()).ToString() != rule.Bad)
            {
                names.Add(one.Name);
            }
        }

        Assert.Equal(expected, string.Join(' ', names));
    }

    private static Project Marked(Project project, Findings.RuleInfo rule) => project
        .AddAdditionalDocument("plimsoll.platforms.yaml", rule.Platforms!, filePath: $"/{project.Name}/plimsoll.platforms.yaml").Project
        .AddAnalyzerConfigDocument(".globalconfig", SourceText.From($"is_global = true\n[/{project.Name}/runner.yaml]\nbuild_metadata.AdditionalFiles.PlimsollKind = Manifest\n"), filePath: $"/{project.Name}/.globalconfig").Project
        .AddAdditionalDocument("runner.yaml", rule.Bad!, filePath: $"/{project.Name}/runner.yaml").Project;

    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await Diagnostics(project, new FileAnalyzer());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    private static Project Project(Compilation compilation) => new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
        .WithParseOptions(compilation.SyntaxTrees.First().Options).WithCompilationOptions(compilation.Options).AddMetadataReferences(compilation.References);

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(Project project, DiagnosticAnalyzer analyzer)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }
}
