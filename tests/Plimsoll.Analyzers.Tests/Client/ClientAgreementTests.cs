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
    private static readonly MetadataReference OldClient = Verify.Library("KubernetesClient", CSharpSyntaxTree.ParseText(OldClientApi.Source, new(LanguageVersion.Preview)));

    [Theory]
    [InlineData("PLM2001 spec.runtimeClassName", """new V1Pod { Metadata = new() { Name = "p" }, Spec = new() { RuntimeClassName = "sysbox-runc", Containers = [new() { Name = "c", Image = "example.com/runner:1" }] } }""")]
    [InlineData("PLM2001 spec.template.spec.containers[0].image", """new V1Deployment { Spec = new() { Selector = new(), Template = new() { Spec = new() { RuntimeClassName = "sysbox-runc", Containers = [new() { Name = "c", Image = "docker:27.4.0-dind" }] } } } }""")]
    [InlineData("PLM2004 spec.containers[0].securityContext.privileged", """new V1Pod { Spec = new() { Containers = [new() { Name = "c", Image = "example.com/agent:1", SecurityContext = new() { Privileged = true } }] } }""")]
    [InlineData("PLM2005 spec.containers[0].securityContext.readOnlyRootFilesystem", """new V1PodTemplateSpec { Spec = new() { RuntimeClassName = "sysbox-runc", Containers = [new() { Name = "c", Image = "docker:27.3.1-dind", SecurityContext = new() { ReadOnlyRootFilesystem = true } }] } }""")]
    [InlineData("", """new V1Pod { Spec = new() { HostNetwork = true, Containers = [new() { Name = "c", Image = "example.com/agent:1", SecurityContext = new() { Privileged = true } }] } }""")]
    public async Task The_rules_say_the_same_of_objects_of_the_client(string expected, string expression)
    {
        var diagnostics = await Diagnostics(Client, expression);

        Assert.Equal(expected, string.Join("; ", diagnostics.Where(IsAboutRuntimes).Select(Said)));
    }

    [Theory]
    [InlineData("", """new V1Container { Name = "c", Resources = new V1ResourceRequirements { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new ResourceQuantity("128Mi"), ["cpu"] = 1m } } }""")]
    [InlineData("", """new V1Container { Name = "c", Resources = new V1ResourceRequirements(new Dictionary<string, ResourceQuantity> { { "memory", new ResourceQuantity("128Mi") } }) }""")]
    [InlineData("", """new V1Container { Name = "c", Resources = new V1ResourceRequirements { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new ResourceQuantity { Value = "much" } } } }""")]
    [InlineData("PLM7015 resources.limits.memory", """new V1Container { Name = "c", Resources = new V1ResourceRequirements { Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new ResourceQuantity("much") } } }""")]
    [InlineData("PLM7007 livenessProbe.httpGet.port", """new V1Container("c", livenessProbe: new V1Probe(httpGet: new V1HTTPGetAction(new IntstrIntOrString("70000"))))""")]
    [InlineData("PLM7007 livenessProbe.httpGet.port", """new V1Container { Name = "c", LivenessProbe = new V1Probe { HttpGet = new V1HTTPGetAction { Port = 70000 } } }""")]
    [InlineData("PLM2004 spec.containers[0].securityContext.privileged", """new V1Pod(spec: new V1PodSpec(new List<V1Container> { new V1Container("c", image: "example.com/agent:1", securityContext: new V1SecurityContext(privileged: true)) }))""")]
    [InlineData("PLM2004 spec.containers[0].securityContext.privileged", """new V1Pod { Spec = new V1PodSpec { Containers = new[] { new V1Container { Name = "c", Image = "example.com/agent:1", SecurityContext = new V1SecurityContext { Privileged = true } } } } }""")]
    public async Task The_rules_say_the_same_of_objects_of_its_old_versions(string expected, string expression)
    {
        var diagnostics = await Diagnostics(OldClient, expression);

        Assert.Equal(expected, string.Join("; ", diagnostics.Where(diagnostic => IsAboutRuntimes(diagnostic) || IsAboutForm(diagnostic)).Select(Said)));
    }

    [Theory]
    [InlineData("""new V1Pod { Spec = new() { Containers = [] }, Metadata = new() { Name = "p" }, Kind = "Pod", ApiVersion = "v1" }""")]
    [InlineData("""new V1Secret { Metadata = new() { Name = "p" }, Data = new Dictionary<string, byte[]>() }""")]
    public async Task The_order_of_fields_is_that_of_the_class_and_not_of_the_initialiser(string expression)
    {
        var diagnostics = await Diagnostics(Client, expression, "PLM7220");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "PLM7220");
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(MetadataReference client, string expression, params string[] asked)
    {
        var compilation = Verify.CompileAlone(
            $$"""
            using System.Collections.Generic;
            using k8s.Models;
            public static class Program
            {
                public static object Made() => {{expression}};
            }
            """,
            client);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(asked.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        return await Verify.Diagnostics(compilation, RuleRunner.Default, new TextInMemory(PlatformFile.FileName, AgreementTests.Platforms));
    }

    private static string Said(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Properties[Reporter.PathProperty]}";

    private static bool IsAboutForm(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PLM70", StringComparison.Ordinal);

    // Other subjects have their own tests.
    private static bool IsAboutRuntimes(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PLM2", StringComparison.Ordinal);
}
