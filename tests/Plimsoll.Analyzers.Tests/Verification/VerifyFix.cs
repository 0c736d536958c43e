using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.CodeFixes;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>Applies the code fix and compares the text; then nothing is reported any more.</summary>
internal static class VerifyFix
{
    /// <summary>Fixes the only diagnostic.</summary>
    public static Task One(string before, string after, params RuleInfo[] rules) => Run(before, after, fixAll: false, rules);

    /// <summary>The same in a version of the language.</summary>
    public static Task One(string before, string after, LanguageVersion version, params RuleInfo[] rules) => Run(before, after, fixAll: false, rules, version);

    /// <summary>Fixes all diagnostics of the document at once.</summary>
    public static Task All(string before, string after, params RuleInfo[] rules) => Run(before, after, fixAll: true, rules);

    /// <summary>There is a diagnostic, and no fix for it.</summary>
    public static async Task None(string source, params RuleInfo[] rules)
    {
        var (document, diagnostics) = await Analyze(source, rules);
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Assert.Empty(await Actions(document, diagnostic, rules));
        }
    }

    private static async Task Run(string before, string after, bool fixAll, RuleInfo[] rules, LanguageVersion version = LanguageVersion.Preview)
    {
        var (document, diagnostics) = await Analyze(Wrap(before), rules, version);
        var offered = await Actions(document, diagnostics[0], rules);
        Assert.True(offered.Count == 1, $"{offered.Count} fixes for {diagnostics[0]}: {diagnostics[0].Properties.GetValueOrDefault("plimsoll.fix.edits")}");
        var action = offered[0];
        if (fixAll)
        {
            var provider = Provider(rules);
            var context = new FixAllContext(
                document, provider, FixAllScope.Document, action.EquivalenceKey!, provider.FixableDiagnosticIds, new Found(diagnostics), default);
            action = (await provider.GetFixAllProvider().GetFixAsync(context))!;
        }

        var operations = await action.GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(Wrap(after), (await changed.GetTextAsync()).ToString());
        Assert.Empty(await Verify.Diagnostics(Verify.Compile(Wrap(after)), TestRules.Runner(rules)));
        Assert.Empty(Verify.Compile(Wrap(after)).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static async Task<(Document Document, ImmutableArray<Diagnostic> Diagnostics)> Analyze(string source, RuleInfo[] rules, LanguageVersion version = LanguageVersion.Preview)
    {
        var compilation = Verify.Compile(source);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(((CSharpParseOptions)compilation.SyntaxTrees[0].Options).WithLanguageVersion(version))
            .WithCompilationOptions(compilation.Options)
            .AddMetadataReferences(compilation.References);
        var document = project.AddDocument("Test.cs", SourceText.From(source));
        var tree = await document.GetSyntaxTreeAsync();
        var diagnostics = await Verify.Diagnostics((CSharpCompilation)(await document.Project.GetCompilationAsync())!, TestRules.Runner(rules));
        Assert.All(diagnostics, diagnostic => Assert.Same(tree, diagnostic.Location.SourceTree));
        return (document, [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)]);
    }

    private static async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic, RuleInfo[] rules)
    {
        var actions = new List<CodeAction>();
        await Provider(rules).RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    private static ConfigCodeFix Provider(RuleInfo[] rules) => new(Ids(rules), TestRules.Runner(rules));

    private static ImmutableArray<string> Ids(RuleInfo[] rules) => [.. rules.Select(rule => rule.Id)];

    /// <summary>A class with a method of these statements; a whole file is left as it is.</summary>
    public static string Wrap(string statements) => statements.Contains("class Program", StringComparison.Ordinal) ? statements : $$"""
        using System;
        using System.Collections.Generic;
        using Mini;

        class Program
        {
            void Build(bool flag)
            {
                {{statements}}
            }
        }
        """;

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
