using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Platforms;

namespace Plimsoll.Analyzers.Tests.Client;

/// <summary>The rules themselves say of an object of the official client what they say of ours.</summary>
public sealed class ClientAgreementTests
{
    private static readonly MetadataReference Client = Verify.Library("KubernetesClient", CSharpSyntaxTree.ParseText(ClientApi.Source, new(LanguageVersion.Preview)));

    [Theory]
    [InlineData("PLM2001 spec.runtimeClassName", """new V1Pod { Metadata = new() { Name = "p" }, Spec = new() { RuntimeClassName = "sysbox-runc", Containers = [new() { Name = "c", Image = "example.com/runner:1" }] } }""")]
    [InlineData("PLM2001 spec.template.spec.containers[0].image", """new V1Deployment { Spec = new() { Selector = new(), Template = new() { Spec = new() { RuntimeClassName = "sysbox-runc", Containers = [new() { Name = "c", Image = "docker:27.4.0-dind" }] } } } }""")]
    [InlineData("PLM2004 spec.containers[0].securityContext.privileged", """new V1Pod { Spec = new() { Containers = [new() { Name = "c", Image = "example.com/agent:1", SecurityContext = new() { Privileged = true } }] } }""")]
    [InlineData("PLM2005 spec.containers[0].securityContext.readOnlyRootFilesystem", """new V1PodTemplateSpec { Spec = new() { RuntimeClassName = "sysbox-runc", Containers = [new() { Name = "c", Image = "docker:27.3.1-dind", SecurityContext = new() { ReadOnlyRootFilesystem = true } }] } }""")]
    [InlineData("", """new V1Pod { Spec = new() { HostNetwork = true, Containers = [new() { Name = "c", Image = "example.com/agent:1", SecurityContext = new() { Privileged = true } }] } }""")]
    public async Task The_rules_say_the_same_of_objects_of_the_client(string expected, string expression)
    {
        var compilation = Verify.CompileAlone(
            $$"""
            using k8s.Models;
            public static class Program
            {
                public static object Made() => {{expression}};
            }
            """,
            Client);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await Verify.Diagnostics(compilation, RuleRunner.Default, new TextInMemory(PlatformFile.FileName, AgreementTests.Platforms));

        Assert.Equal(expected, string.Join("; ", diagnostics.Where(IsAboutRuntimes).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Properties[Reporter.PathProperty]}")));
    }

    // Other subjects have their own tests.
    private static bool IsAboutRuntimes(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PLM2", StringComparison.Ordinal);
}
