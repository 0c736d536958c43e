using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Client;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>"Harden this container" sets what is missing, and nothing that was decided; <c>$</c> is the cursor.</summary>
public sealed class HardenRefactoringTests
{
    private const string Usings = "using Plimsoll.Kubernetes;\nclass Program { void Build() { ";
    private const string End = " } }";

    [Theory]
    [InlineData("""new Pod("p").WithContainer("c", "x$");""", """new Pod("p").WithContainer("c", "x", c => c.Harden());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.With$Port(80));""", """new Pod("p").WithContainer("c", "x", c => c.WithPort(80).Harden());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.RunAs$NonRoot().DropAllCapabilities());""",
        """new Pod("p").WithContainer("c", "x", c => c.RunAsNonRoot().DropAllCapabilities().DisallowPrivilegeEscalation().WithSeccompRuntimeDefault());""")]
    [InlineData("""new Pod("p").WithContainer("a", "x").WithContainer("b", "y$");""", """new Pod("p").WithContainer("a", "x").WithContainer("b", "y", c => c.Harden());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.Har$den());""", null)]
    [InlineData("""var p = new P$od("p");""", null)]
    // What the API server or the kubelet would refuse is left out.
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.Privi$leged());""",
        """new Pod("p").WithContainer("c", "x", c => c.Privileged().RunAsNonRoot().DropAllCapabilities().WithSeccompRuntimeDefault());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.AddCap$ability("CAP_SYS_ADMIN").RunAsNonRoot().WithSeccompRuntimeDefault());""",
        """new Pod("p").WithContainer("c", "x", c => c.AddCapability("CAP_SYS_ADMIN").RunAsNonRoot().WithSeccompRuntimeDefault().DropAllCapabilities());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.RunAs$User(0).DropAllCapabilities().WithSeccompRuntimeDefault());""",
        """new Pod("p").WithContainer("c", "x", c => c.RunAsUser(0).DropAllCapabilities().WithSeccompRuntimeDefault().DisallowPrivilegeEscalation());""")]
    [InlineData("""new Pod("p").WithSpec(s => s.WithSecurityContext(c => c.WithRunAsUser(0))).WithContainer("c", "x", c => c.DropAll$Capabilities().WithSeccompRuntimeDefault());""",
        """new Pod("p").WithSpec(s => s.WithSecurityContext(c => c.WithRunAsUser(0))).WithContainer("c", "x", c => c.DropAllCapabilities().WithSeccompRuntimeDefault().DisallowPrivilegeEscalation());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x$").WithSpec(s => s.WithOs(o => o.WithName(PodOSName.Windows)));""",
        """new Pod("p").WithContainer("c", "x", c => c.RunAsNonRoot()).WithSpec(s => s.WithOs(o => o.WithName(PodOSName.Windows)));""")]
    // No lambda hides what has the name of its parameter.
    [InlineData("""new Pod("p").WithContainer("c", "x", c => c.WithSecurityContext(s => s.WithRunAsNonRoot(true$)));""",
        """new Pod("p").WithContainer("c", "x", c => c.WithSecurityContext(s => s.WithRunAsNonRoot(true).WithAllowPrivilegeEscalation(false).WithCapabilities(t => t.AddDrop("ALL")).WithSeccompProfile(t => t.WithType(SeccompProfileType.RuntimeDefault))));""")]
    [InlineData("""foreach (var c in new[] { "a" }) { new Pod("p").WithContainer(c, "x$"); }""", """foreach (var c in new[] { "a" }) { new Pod("p").WithContainer(c, "x", container => container.Harden()); }""")]
    // In the words of the code around, once for all that share it.
    [InlineData("""Container c = new("c$", "x");""",
        """Container c = new("c", "x") { SecurityContext = new() { RunAsNonRoot = true, AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] }, SeccompProfile = new(SeccompProfileType.RuntimeDefault) } };""")]
    [InlineData("""new Pod("p") { Spec = new([new("c$") { Image = "x" }]) };""",
        """new Pod("p") { Spec = new([new("c") { Image = "x", SecurityContext = new() { RunAsNonRoot = true, AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] }, SeccompProfile = new(SeccompProfileType.RuntimeDefault) } }]) };""")]
    [InlineData("""new Pod("p") { Spec = new([new Container("c$") { Image = "x" }]) };""",
        """new Pod("p") { Spec = new([new Container("c") { Image = "x" }.Harden()]) };""")]
    [InlineData("""new Pod("p") { Spec = new([]) { EphemeralContainers = [new("c$") { Image = "x" }] } };""",
        """new Pod("p") { Spec = new([]) { EphemeralContainers = [new("c") { Image = "x", SecurityContext = new() { RunAsNonRoot = true, AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] }, SeccompProfile = new(SeccompProfileType.RuntimeDefault) } }] } };""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", it => it.With$Port(80));""",
        """new Pod("p").WithContainer("c", "x", it => it.WithPort(80).Harden());""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", Us$ual); static void Usual(Container c) => c.WithPort(80);""",
        """new Pod("p").WithContainer("c", "x", Usual); static void Usual(Container c) => c.WithPort(80).Harden();""")]
    [InlineData("""var s = new SecurityContext { RunAsUser = 1 }; new Pod("p") { Spec = new([new("a$", "x") { SecurityContext = s }, new("b", "x") { SecurityContext = s }, new("c", "x"), new("d", "x"), new("e", "x"), new("f", "x"), new("g", "x")]) };""",
        """var s = new SecurityContext { RunAsUser = 1, RunAsNonRoot = true, AllowPrivilegeEscalation = false, Capabilities = new() { Drop = ["ALL"] }, SeccompProfile = new(SeccompProfileType.RuntimeDefault) }; new Pod("p") { Spec = new([new("a", "x") { SecurityContext = s }, new("b", "x") { SecurityContext = s }, new("c", "x"), new("d", "x"), new("e", "x"), new("f", "x"), new("g", "x")]) };""")]
    // Comments stay.
    [InlineData("""new Pod("p").WithContainer("c", "x$", c => { /* later */ });""", """new Pod("p").WithContainer("c", "x", c => { /* later */ c.Harden(); });""")]
    [InlineData("new Pod(\"p\").WithContainer(\"c\", \"x$\", c =>\n{\n    // Later.\n});", "new Pod(\"p\").WithContainer(\"c\", \"x\", c =>\n{\n    // Later.\n    c.Harden();\n});")]
    public async Task What_is_missing_is_set(string before, string? after) =>
        Assert.Equal(after is null ? null : Usings + after + End, await Refactored(Usings + before + End, Verify.CompileReal));

    [Theory]
    [InlineData("""IEnumerable<ConfigObject> Pods() { yield return new Pod("p").WithContainer("c", "x$"); } void Add(ManifestAppBuilder app) => app.AddRange(Pods());""")]
    [InlineData("""void Add(ManifestAppBuilder app) { app.Add(Made("a")); app.Add(Made("b")); } Pod Made(string name) => new Pod(name).WithContainer("c", "x$");""")]
    [InlineData("""void Add(ManifestAppBuilder app) => app.Add(Made()); Pod Made() => new Pod("p").WithContainer("c", "x$");""")]
    public async Task So_it_is_in_what_another_member_takes(string members)
    {
        var before = $"using System.Collections.Generic;\nusing Plimsoll;\nusing Plimsoll.Kubernetes;\nclass Program {{ {members} }}";

        Assert.Equal(before.Replace("\"x$\"", "\"x\", c => c.Harden()", StringComparison.Ordinal), await Refactored(before, Verify.CompileReal));
    }

    [Fact]
    public async Task So_it_is_in_the_types_of_the_client()
    {
        const string Before = "using k8s.Models; class Program { object Build() => new V1Pod { Spec = new V1PodSpec { Containers = [new V1Container { Name = \"c$\", Image = \"x\" }] } }; }";

        var after = await Refactored(Before, source => Verify.CompileAlone(source, Verify.Library("KubernetesClient", Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(ClientApi.Source, new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview)))));

        Assert.Equal(
            Before.Replace("$", "").Replace(
                "Image = \"x\" }",
                "Image = \"x\", SecurityContext = new() { RunAsNonRoot = true, AllowPrivilegeEscalation = false, Capabilities = new() { Drop = [\"ALL\"] }, SeccompProfile = new() { Type = \"RuntimeDefault\" } } }"),
            after);
    }

    private static async Task<string?> Refactored(string marked, Func<string, Compilation> compile)
    {
        var cursor = marked.IndexOf('$');
        var source = marked.Remove(cursor, 1);
        var compilation = compile(source);
        var document = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees.First().Options).WithCompilationOptions(compilation.Options).AddMetadataReferences(compilation.References)
            .AddDocument("Test.cs", SourceText.From(source));
        Assert.Empty((await document.GetSemanticModelAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        CodeAction? action = null;
        await new HardenRefactoring().ComputeRefactoringsAsync(new(document, new(cursor, 0), found => action = found, default));
        if (action is null)
        {
            return null;
        }

        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
