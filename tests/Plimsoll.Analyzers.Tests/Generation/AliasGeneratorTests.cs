using System.Reflection;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Generation;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Tests.Generation;

public sealed class AliasGeneratorTests
{
    private const string Source = """
        using System.Runtime.CompilerServices;
        using Plimsoll;
        using Plimsoll.Annotations;
        using Plimsoll.Documents;
        using Plimsoll.Kubernetes;

        namespace Acme;

        [ConfigType("acme.Widget"), ConfigAlias("pod", "spec.runs.pod"), ConfigAlias("template", "spec.runs"), ConfigAlias("self", "")]
        public sealed partial class Widget([CallerLineNumber] int line = 0, [CallerFilePath] string file = "") : ConfigObject(line, file), IPodTemplate;

        public static class Use
        {
            public static ConfigObject Run() => new Widget().WithContainer("c", "i", c => c.Privileged()).WithPodLabel("a", "b");

            public static MappingNode Self() { var widget = new Widget(); return ((IConfigAliases)widget).OpenAlias("self", default); }

            public static void Unknown() => ((IConfigAliases)new Widget()).OpenAlias("other", default);
        }
        """;

    [Fact]
    public void VerbsServeATypeThatNamesThePlaces() =>
        Assert.Equal(
            "spec:\n  runs:\n    pod:\n      containers:\n      - name: c\n        image: i\n        securityContext:\n          privileged: true\n    labels:\n      a: b\n",
            YamlWriter.ToText(((ConfigObject)Call("Run")!).Node));

    [Fact]
    public void AnEmptyPathIsTheObjectItself() => Assert.Null(((Plimsoll.Documents.MappingNode)Call("Self")!).Parent);

    [Fact]
    public void AnUnknownNameIsRefused() =>
        Assert.Contains("Widget has no alias 'other'", Assert.Throws<TargetInvocationException>(() => Call("Unknown")).InnerException!.Message);

    [Fact]
    public void AMalformedPathIsACompilerErrorThatNamesIt()
    {
        var result = new GeneratorHarness(new AliasGenerator()).Run(GeneratorHarness.Compile(Source.Replace("spec.runs.pod", "spec..pod")));

        Assert.Contains(result.GetDiagnostics(), diagnostic => diagnostic.Id == "CS1029" && diagnostic.GetMessage().Contains("spec..pod"));
    }

    [Theory]
    [InlineData(1, "class A;", "class B;")]
    [InlineData(0, "namespace Acme;", "namespace Acme;\n\n// Widgets run pods.")]
    [InlineData(0, "public static class Use", "public static class Used")]
    public void AnUnrelatedEditComputesNothingAgain(int file, string before, string after) =>
        new GeneratorHarness(new AliasGenerator()).RunsOnlyOnce(
            GeneratorHarness.Compile(Source, "class A;"), file, text => text.Replace(before, after), AliasGenerator.AliasesStep);

    [Theory]
    [InlineData("spec.runs.pod", "spec.pod")]
    [InlineData("\"self\"", "\"me\"")]
    [InlineData("class Widget", "class Gadget")]
    [InlineData("namespace Acme", "namespace Corp")]
    public void AChangeIsSeen(string before, string after)
    {
        var harness = new GeneratorHarness(new AliasGenerator());
        harness.Run(GeneratorHarness.Compile(Source));
        harness.Run(GeneratorHarness.Compile(Source.Replace(before, after)));

        Assert.Contains(harness.Reasons(AliasGenerator.AliasesStep), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }

    private static object? Call(string method)
    {
        var result = new GeneratorHarness(new AliasGenerator()).Run(GeneratorHarness.Compile(Source));
        using var stream = new MemoryStream();
        var emitted = result.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(stream.ToArray()).GetType("Acme.Use")!.GetMethod(method)!.Invoke(null, null);
    }
}
