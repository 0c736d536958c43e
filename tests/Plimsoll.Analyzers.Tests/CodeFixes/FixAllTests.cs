using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;
using Plimsoll.Documents;
using Plimsoll.Findings;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>Fixes of several files, whose objects one member or many may build.</summary>
public sealed class FixAllTests
{
    private const string Shops = "class Program { void Build(App app) { app.Add(A.Web()); app.Add(B.Web()); } }";

    [Theory]
    [InlineData(FixAllScope.Document, "A")]
    [InlineData(FixAllScope.Project, "A B")]
    [InlineData(FixAllScope.Solution, "A B")]
    public async Task What_one_member_builds_is_fixed_in_the_files_that_were_asked_for(FixAllScope scope, string files)
    {
        var project = Project(("A", Shop("A", "Privileged()")), ("B", Shop("B", "Privileged()")), ("Program", Shops));

        var changed = await Fixed(project, scope, Runner(Privileged));

        Assert.Equal(files, string.Join(' ', await Changed(project, changed)));
        Assert.Contains("Privileged(false)", await Text(changed, "A"));
    }

    [Fact]
    public async Task What_cannot_be_fixed_does_not_stop_the_others()
    {
        (string, string)[] shops = [.. Enumerable.Range(0, 7).Select(i => ("S" + i, Shop("S" + i, i is 2 or 5 ? "WithImage(\"old\").Privileged()" : "Privileged()")))];
        var project = Project([.. shops, ("Program", $"class Program {{ void Build(App app) {{ {string.Concat(shops.Select(shop => $"app.Add({shop.Item1}.Web());"))} }} }}")]);

        var changed = await Fixed(project, FixAllScope.Project, OldNeedsPrivileges);

        Assert.Equal("S0 S1 S3 S4 S6", string.Join(' ', await Changed(project, changed)));
    }

    [Fact]
    public async Task What_works_alone_and_not_together_is_fixed_as_far_as_it_works()
    {
        var project = Project(
            ("A", Shop("A", "Privileged()")), ("B", Shop("B", "Privileged()")), ("C", "class C { void Build() { new Container(\"c\").Privileged(); } }"),
            ("Program", "class Program { void Build() { new Pod(\"p\").AddContainer(A.Web()).AddContainer(B.Web()); } }"));

        var changed = await Fixed(project, FixAllScope.Project, OneIsPrivileged);

        Assert.Equal("A C", string.Join(' ', await Changed(project, changed)));
    }

    [Fact]
    public async Task Nothing_is_offered_after_which_the_rule_says_as_much()
    {
        var project = Project(("A", "class A { void Build() { new Container(\"c\").Privileged(); } }"));

        Assert.Null(await Offered(project, And(root => ConfigValue.Of(root)["securityContext"]["privileged"].Is(false) == Verdict.Definite, Privileged, "still bad")));
    }

    [Fact]
    public async Task What_a_caller_says_of_a_member_is_fixed_as_if_it_said_it_itself()
    {
        var project = Project(("Program", "class Program { void Build(App app) { A.Add(app, 1); } }"), ("A", "class A { public static void Add(App app, int x) { app.Add(new Container(\"c\").Privileged()); } }"));
        var found = await Diagnostics(project, Runner(Privileged));

        var changed = await Fixed(project, FixAllScope.Project, Runner(Privileged), [.. found.Select(diagnostic => Diagnostic.Create(diagnostic.Descriptor, diagnostic.Location, "privileged"))]);

        Assert.Contains("Privileged(false)", await Text(changed, "A"));
    }

    [Fact]
    public async Task Other_rules_are_left_alone()
    {
        var project = Project(("A", "class A { void Build() { new Container(\"c\").Privileged().RunAsUser(0); } }"));
        var rules = Runner(Privileged, RootUser);
        var found = await (await project.GetCompilationAsync())!.WithAnalyzers([new ConfigAnalyzer(rules)]).GetAnalyzerDiagnosticsAsync();

        var changed = await Fixed(project, FixAllScope.Project, rules, found);

        Assert.Contains("Privileged(false).RunAsUser(0)", await Text(changed, "A"));
    }

    [Fact]
    public async Task Nothing_is_offered_that_makes_an_object_of_another_file_worse()
    {
        var project = Project(("A", Shop("A", "Privileged()")), ("Program", "class Program { void Build(App app) { app.Add(A.Web()); } }"), ("Other", "class Other { void Build(App app) { app.Add(A.Web().WithImage(\"old\")); } }"));

        Assert.Null(await Offered(project, OldNeedsPrivileges));
    }

    [Theory]
    [InlineData("app.Add(S§.Web());", "static Container Web() => new Container(\"c\").Privileged();")]
    [InlineData("S§.Add(app);", "static void Add(App app) { app.Add(new Container(\"c\").Privileged()); }")]
    public async Task Work_grows_with_the_files_and_not_with_their_square(string call, string member)
    {
        var few = await Work(4);
        var many = await Work(40);

        Assert.Equal(few.Fixed * 10, many.Fixed);
        Assert.True(many.All <= few.All * 10, $"{many.All} objects were looked at instead of {few.All * 10}");
        Assert.True(few.All <= 4 * 5, $"{few.All} objects were looked at for 4");

        async Task<(int Fixed, int All)> Work(int count)
        {
            var project = Project([
                .. Enumerable.Range(0, count).Select(i => ("S" + i, $"static class S{i} {{ public {member} }}")),
                ("Program", $"class Program {{ void Build(App app) {{ {string.Concat(Enumerable.Range(0, count).Select(i => call.Replace("§", $"{i}")))} }} }}")]);
            var found = await Diagnostics(project, Runner(Privileged));
            var looked = 0;
            var changed = await Fixed(project, FixAllScope.Project, Runner(Privileged).Watched((_, _) => looked++), found);
            return ((await Changed(project, changed)).Count, looked);
        }
    }

    [Fact]
    public async Task A_fix_looks_at_what_it_changes_alone()
    {
        var project = Project([.. Enumerable.Range(0, 20).Select(i => ("S" + i, $"class S{i} {{ void Build(App app) {{ app.Add(new Container(\"c\").Privileged()); }} }}"))]);
        var found = await Diagnostics(project, Runner(Privileged));
        var looked = 0;
        CodeAction? action = null;

        await new ConfigCodeFix([Privileged.Id], Runner(Privileged).Watched((_, _) => looked++)).RegisterCodeFixesAsync(
            new(project.GetDocument(found[0].Location.SourceTree)!, found[0], (offered, _) => action = offered, default));

        Assert.NotNull(action);
        Assert.Equal(2, looked);
    }

    [Fact]
    public async Task It_stops_when_nobody_waits_for_it()
    {
        var project = Project([.. Enumerable.Range(0, 9).Select(i => ("S" + i, Shop("S" + i, "Privileged()")))]);
        var found = await Diagnostics(project, Runner(Privileged));
        using var stop = new CancellationTokenSource();
        var looked = 0;
        var rules = Runner(Privileged).Watched((_, _) =>
        {
            looked++;
            stop.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Fixed(project, FixAllScope.Project, rules, found, stop.Token));

        Assert.Equal(1, looked);
    }

    private static string Shop(string name, string calls) => $"static class {name} {{ public static Container Web() => new Container(\"c\").{calls}; }}";

    // An object must not lose its privileges if its image is old.
    private static RuleRunner OldNeedsPrivileges => And(root => ConfigValue.Of(root) is var value && value["image"].Is("old") == Verdict.Definite && value["securityContext"]["privileged"].Is(false) == Verdict.Definite);

    private static RuleRunner OneIsPrivileged => And(root => ConfigValue.Of(root)["spec"]["containers"].Items.ToList() is { Count: > 0 } all
        && all.All(item => ConfigValue.Of(item)["securityContext"]["privileged"].Is(false) == Verdict.Definite));

    private static RuleRunner And(Func<MappingNode, bool> isBad) => And(isBad, RootUser, "bad");

    // The rule of privileges, and another that has no fix.
    private static RuleRunner And(Func<MappingNode, bool> isBad, RuleInfo other, string message)
    {
        var rules = Runner(Privileged);
        return new([Privileged, RootUser], (item, platforms, cancellation) => isBad(item.Root)
            ? [.. rules.Run(item, platforms, cancellation), new() { Rule = other, Severity = other.Severity, Message = message, Node = item.Root }]
            : rules.Run(item, platforms, cancellation));
    }

    private static async Task<CodeAction?> Offered(Project project, RuleRunner rules)
    {
        var found = await Diagnostics(project, rules);
        CodeAction? action = null;
        await new ConfigCodeFix([Privileged.Id], rules).RegisterCodeFixesAsync(
            new(project.Documents.First(), found[0], (offered, _) => action = offered, default));
        return action;
    }

    private static Project Project(params (string Name, string Text)[] files)
    {
        var compilation = Verify.Compile("class Empty { }");
        var project = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp).WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithCompilationOptions(compilation.Options).AddMetadataReferences(compilation.References);
        return files.Aggregate(project, (all, file) => all.AddDocument(file.Name, "using Mini; " + file.Text).Project);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(Project project, RuleRunner rules)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return [.. (await compilation.WithAnalyzers([new ConfigAnalyzer(rules)]).GetAnalyzerDiagnosticsAsync()).Where(diagnostic => diagnostic.Id == Privileged.Id)];
    }

    private static async Task<Project> Fixed(Project project, FixAllScope scope, RuleRunner rules, IReadOnlyList<Diagnostic>? found = null, CancellationToken cancellation = default)
    {
        var provider = new ConfigCodeFix([Privileged.Id], rules);
        var context = new FixAllContext(
            project.Documents.First(), provider, scope, Privileged.Id, rules.Infos.Select(info => info.Id), new Found(found ?? await Diagnostics(project, rules)), cancellation);
        var action = await provider.GetFixAllProvider().GetFixAsync(context);
        return (await action!.GetOperationsAsync(cancellation)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task<IReadOnlyList<string>> Changed(Project before, Project after)
    {
        var names = new List<string>();
        foreach (var document in before.Documents)
        {
            if ((await document.GetTextAsync()).ToString() != await Text(after, document.Name))
            {
                names.Add(document.Name);
            }
        }

        return names;
    }

    private static async Task<string> Text(Project project, string name) => (await project.Documents.Single(document => document.Name == name).GetTextAsync()).ToString();

    private sealed class Found(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await document.GetSyntaxTreeAsync(cancellationToken) is var tree ? diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree) : [];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
