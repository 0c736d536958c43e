using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>Where the fixes of real rules are offered, and how they read.</summary>
public sealed class OfferedFixTests
{
    private const string Web = "new Pod(\"web\").WithContainer(\"web\", \"x:1\")";
    private const string NotRoot = "new Pod(\"web\").WithContainer(\"web\", \"x:1\", c => c.RunAsNonRoot())";
    private const string Shop = "var shop = new Namespace(\"shop\").WithLabel(\"pod-security.kubernetes.io/enforce\", \"baseline\"); yield return shop;";

    [Theory]
    [InlineData("static Pod Web() => §; static void Build(ManifestAppBuilder app) => app.Add(Web());")]
    [InlineData("static Pod Web => §; static IEnumerable<ConfigObject> All() { yield return Web; } static void Build(ManifestAppBuilder app) => app.AddRange(All());")]
    [InlineData("static IEnumerable<ConfigObject> All() { yield return §; } static void Build(ManifestAppBuilder app) => app.AddRange(All());")]
    [InlineData("static Pod Web() => §; static Pod More() => Web().WithLabel(\"a\", \"b\"); static void Build(ManifestAppBuilder app) => app.Add(More());")]
    public Task What_a_helper_leaves_out_is_written_in_the_helper(string members) => Fixes("PLM1103", members.Replace("§", Web), members.Replace("§", NotRoot));

    [Theory]
    [InlineData("PLM1101", "foreach (var name in new[] { \"a\", \"b\" }) { app.Add(new Pod(name).WithContainer(name, \"x:1\", c => c.Privileged())); }", "Privileged()", "Privileged(false)")]
    [InlineData("PLM1103", "for (var i = 0; i < 2; i++) { app.Add(new Pod($\"p{i}\").WithContainer($\"c{i}\", \"x:1\")); }", "\"x:1\"", "\"x:1\", c => c.RunAsNonRoot()")]
    [InlineData("PLM1101", "var context = new SecurityContext { Privileged = true }; app.Add(new Pod(\"p\").WithContainer(\"a\", \"x:1\", c => c.WithSecurityContext(context)).WithContainer(\"b\", \"x:1\", c => c.WithSecurityContext(context)));", "= true", "= false")]
    [InlineData("PLM1135", "app.Add(Made(\"a\")); app.Add(Made(\"b\")); static Pod Made(string name) => new Pod(name).WithHostNetwork();", "WithHostNetwork()", "WithHostNetwork(false)")]
    [InlineData("PLM1135", "app.Add(Made(\"a\", true)); app.Add(Made(\"b\", app.Is(\"prod\"))); static Pod Made(string name, bool isBig) { var pod = new Pod(name); if (isBig) { pod.WithHostNetwork(); } return pod; }", "WithHostNetwork()", "WithHostNetwork(false)")]
    public Task What_is_written_once_for_several_objects_is_fixed_for_all(string id, string statements, string before, string after) => Fixes(
        id, $"static void Build(ManifestAppBuilder app) {{ {statements} }}", $"static void Build(ManifestAppBuilder app) {{ {statements.Replace(before, after)} }}");

    [Fact]
    public async Task But_not_where_other_code_gets_it() => Assert.Null(await Fixed(
        "PLM1103", Class($"static Pod Web() => {Web}; static void Keep() => System.Console.WriteLine(Web()); static void Build(ManifestAppBuilder app) => app.Add(Web());")));

    [Theory]
    [InlineData("PLM7221", ".WithAnnotation(\"seccomp.security.alpha.kubernetes.io/pod\", \"runtime/default\").WithContainer(\"web\", \"x:1\")", ".WithContainer(\"web\", \"x:1\")")]
    [InlineData("PLM5151", ".WithContainer(\"web\", \"x:1\", c => c.WithResources(r => r.Set(\"limits.cpu\", 1).Set(\"limits.memory\", \"1Gi\")))", ".WithContainer(\"web\", \"x:1\", c => c.WithResources(r => r.Set(\"limits.memory\", \"1Gi\")))")]
    [InlineData("PLM1126", ".WithContainer(\"web\", \"x:1\", c => c.WithSecurityContext(s => s.WithProcMount(ProcMountType.Unmasked)).WithPort(80))", ".WithContainer(\"web\", \"x:1\", c => c.WithPort(80))")]
    [InlineData("PLM1141", ".WithHostPath(\"data\", \"/srv/data\").WithContainer(\"web\", \"x:1\", c => c.WithMount(\"data\", \"/data\"))", ".WithHostPath(\"data\", \"/srv/data\").WithContainer(\"web\", \"x:1\", c => c.WithMount(\"data\", \"/data\", readOnly: true))")]
    public Task A_call_goes_as_a_whole_and_an_argument_is_added_to_one(string id, string before, string after) => Fixes(id, Built("new Pod(\"web\")" + before), Built("new Pod(\"web\")" + after));

    [Theory]
    [InlineData("PLM4280", "new RuntimeSpec(\"1.2.0\").WithProcess(p => p.WithCwd(\"/\").WithArgs([\"sh\"]).AddRlimit(64, 128, \"RLIMIT_NOFILE\"))", "128", "64")]
    [InlineData("PLM4308", "new RuntimeSpec(\"1.2.0\").WithLinux(l => l.AddNamespace(LinuxNamespaceType.Uts).AddSysctl(\"kernel.hostname\", \"web\"))", ".AddSysctl(\"kernel.hostname\", \"web\")", "")]
    public Task So_in_the_specification_of_a_container(string id, string spec, string before, string after) => Fixes(id, Built(spec), Built(spec.Replace(before, after)));

    [Theory]
    [InlineData("PLM5003", ".WithHostPid()", "")]
    [InlineData("PLM5007", ".WithContainer(\"side\", \"x:1\", c => c.Privileged())", ".WithContainer(\"side\", \"x:1\")")]
    public Task What_an_object_is_to_another_is_fixed_in_it(string id, string before, string after) => Fixes(
        id, All(Shop + "yield return new Pod(\"web\").InNamespace(shop)" + before + ".WithContainer(\"web\", \"x:1\");"), All(Shop + "yield return new Pod(\"web\").InNamespace(shop)" + after + ".WithContainer(\"web\", \"x:1\");"));

    [Fact]
    public async Task A_verb_is_not_given_what_it_refuses() =>
        Assert.Null(await Fixed("PLM4368", Class(Built("new RuntimeSpec(\"1.2.0\").WithPidsLimit(0)"))));

    private static string Built(string made) => "static void Build(ManifestAppBuilder app) => app.Add(" + made + ");";

    private static string All(string statements) => "static IEnumerable<ConfigObject> All() { " + statements + " } static void Build(ManifestAppBuilder app) => app.AddRange(All());";

    private static string Class(string members) => "using System.Collections.Generic; using Plimsoll; using Plimsoll.Kubernetes; using Plimsoll.Oci; class Program { " + members + " }";

    private static async Task Fixes(string id, string before, string after) => Assert.Equal(Class(after), await Fixed(id, Class(before)));

    private static async Task<string?> Fixed(string id, string source)
    {
        var compilation = Verify.CompileReal("");
        var document = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp).WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview)).AddMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)])).AddDocument("Test.cs", source);
        var compiled = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compiled.WithAnalyzers([new ConfigAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        CodeAction? action = null;

        await new ConfigCodeFix().RegisterCodeFixesAsync(new(document, found.First(diagnostic => diagnostic.Id == id), (offered, _) => action = offered, default));

        return action is null ? null : (await (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
