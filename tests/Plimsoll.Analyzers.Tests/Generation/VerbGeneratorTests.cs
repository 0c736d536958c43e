using System.Reflection;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Generation;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Tests.Generation;

public sealed class VerbGeneratorTests
{
    private const string Verbs = """
        using System;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using Plimsoll;
        using Plimsoll.Annotations;
        using Plimsoll.Kubernetes;

        namespace Acme;

        public static partial class Verbs
        {
            [ConfigScope("securityContext"), ConfigSet("runAsNonRoot", true), ConfigSet("capabilities.drop[]", "ALL")]
            public static partial Container Hardened(this Container container);

            [ConfigScope("securityContext")]
            public static partial Container User(this Container container, [ConfigPath("runAsUser")] long? uid = null);

            [ConfigScope("spec.containers[]")]
            public static partial Pod Add(this Pod pod, [ConfigPath("name")] string name, [ConfigPath("image")] string? image,
                [ConfigPath(".")] Action<Container>? configure = null, [CallerLineNumber] int line = 0, [CallerFilePath] string file = "");

            public static partial Pod Label(this Pod pod, string key,
                [ConfigPath("metadata.labels[{key}]")] string value);

            public static partial Pod Account(this Pod pod, [ConfigPath("spec.serviceAccountName", From = "metadata.name")] ServiceAccount account);

            public static partial Container Requests(this Container container,
                [ConfigPath("resources.requests.cpu")] Quantity? cpu = null, [ConfigPath("resources.requests.memory")] Quantity? memory = null);

            public static partial Container Args(this Container container, [ConfigPath("args[]")] params string[] args);

            public static partial T Note<T>(this T target, [ConfigPath("metadata.annotations.note")] string? value) where T : KubernetesObject;

            [ConfigScope("spec.volumes[]"), ConfigSet("emptyDir.medium", "Memory")]
            public static partial Pod Scratch(this Pod pod, [ConfigPath("name")] string name, [ConfigPath("emptyDir.sizeLimit")] Quantity? size = null);

            [ConfigScope("@pod.volumes[]"), ConfigEmpty("emptyDir"), ConfigSet("@template.labels.scratch", "yes")]
            public static partial T Temp<T>(this T target, [ConfigPath("name"), ConfigForm(ValueForm.NotEmpty)] string name) where T : ConfigObject, IPodTemplate;

            [ConfigScope("securityContext"), ConfigRemove("privileged"), ConfigRemove("capabilities.add")]
            public static partial Container Tamed(this Container container);

            [ConfigScope("spec.securityContext")]
            public static partial PodSecurityContext Security(this Pod pod);
        }

        public static class Use
        {
            public static ConfigObject Run(string verb) => verb switch
            {
                "Hardened" => new Container("c").Hardened(),
                "User" => new Container("c").User(7),
                "NoUser" => new Container("c").User(),
                "Add" => new Pod("p").Add("c", null, c => c.WithTty(true)).Add("d", "nginx"),
                "Label" => new Pod("p").Label("a", "b"),
                "Account" => new Pod("p").Account(new ServiceAccount("robot")),
                "Requests" => new Container("c").Requests(memory: "1Gi"),
                "Args" => new Container("c").Args("a", "b"),
                "NoArgs" => new Container("c").Args(),
                "Note" => new Pod("p").Note("x").Note(null),
                "Scratch" => new Pod("p").Scratch("tmp", "1Gi"),
                "Temp" => new Pod("p").Temp("t"),
                "Empty" => new Pod("p").Temp(""),
                "Tamed" => new Container("c").Privileged().AddCapability("SYS_TIME").DropCapability("NET_RAW").Tamed(),
                "Security" => new Pod("p").Security().WithRunAsUser(1),
                _ => throw new ArgumentException(verb),
            };

            public static ConfigObject Origin() => new Pod("p")
                .Add("c", null);
        }
        """;

    private static readonly Assembly Library = Emit();

    [Theory]
    [InlineData("Hardened", "name: c\nsecurityContext:\n  runAsNonRoot: true\n  capabilities:\n    drop:\n    - ALL\n")]
    [InlineData("User", "name: c\nsecurityContext:\n  runAsUser: 7\n")]
    [InlineData("NoUser", "name: c\n")]
    [InlineData("Requests", "name: c\nresources:\n  requests:\n    memory: 1Gi\n")]
    [InlineData("Args", "name: c\nargs:\n- a\n- b\n")]
    [InlineData("NoArgs", "name: c\n")]
    [InlineData("Tamed", "name: c\nsecurityContext:\n  capabilities:\n    drop:\n    - NET_RAW\n")]
    [InlineData("Security", "runAsUser: 1\n")]
    public void TheBodyDoesWhatTheAttributesSay(string verb, string yaml) => Assert.Equal(yaml, YamlWriter.ToText(Run(verb).Node));

    [Theory]
    [InlineData("Add", "spec:\n  containers:\n  - name: c\n    tty: true\n  - name: d\n    image: nginx\n")]
    [InlineData("Account", "spec:\n  serviceAccountName: robot\n")]
    [InlineData("Scratch", "spec:\n  volumes:\n  - name: tmp\n    emptyDir:\n      sizeLimit: 1Gi\n      medium: Memory\n")]
    [InlineData("Temp", "metadata:\n  name: p\n  labels:\n    scratch: \"yes\"\nspec:\n  volumes:\n  - name: t\n    emptyDir: {}\n")]
    [InlineData("Label", "labels:\n    a: b\n")]
    [InlineData("Note", "annotations:\n    note: x\n")]
    public void ThePodHas(string verb, string end) => Assert.EndsWith(end, YamlWriter.ToText(Run(verb).Node), StringComparison.Ordinal);

    [Fact]
    public void TheFormOfAnArgumentIsChecked() =>
        Assert.Contains("'name' is an empty text", Assert.Throws<TargetInvocationException>(() => Run("Empty")).InnerException!.Message);

    [Fact]
    public void WritesHaveTheLineOfTheCaller()
    {
        var pod = (ConfigObject)Library.GetType("Acme.Use")!.GetMethod("Origin")!.Invoke(null, null)!;

        Assert.Equal(pod.Node.Origin.Line + 1, pod.Get("spec.containers[0].name")!.Origin.Line);
    }

    [Fact]
    public void AParameterThatHasNoFormIsACompilerErrorThatNamesIt()
    {
        var result = new GeneratorHarness(new VerbGenerator()).Run(GeneratorHarness.Compile("""
            using Plimsoll.Annotations;
            using Plimsoll.Kubernetes;
            public static partial class V
            {
                public static partial Container X(this Container c, [ConfigPath("a.b")] System.Version version);
            }
            """));

        Assert.Contains(result.GetDiagnostics(), diagnostic => diagnostic.Id == "CS1029" && diagnostic.GetMessage().Contains("'version'"));
    }

    [Theory]
    [InlineData("public static partial class V { public static partial void X(int a); }")]
    [InlineData("public static partial class V { [ConfigScope(\"a\")] public static void X(int a) { } }")]
    [InlineData("public static partial class V { [ConfigScope(")]
    [InlineData("[ConfigScope(\"a\")] public static partial void X(int a);")]
    public void OtherAndBrokenCodeIsLeftAlone(string source)
    {
        var harness = new GeneratorHarness(new VerbGenerator());
        harness.Run(GeneratorHarness.Compile("using Plimsoll.Annotations; " + source));

        Assert.Null(harness.Result.Exception);
    }

    [Theory]
    [InlineData(1, "class A;", "class B;")]
    [InlineData(0, "public static partial class Verbs", "// What this company says of containers.\n\npublic static partial class Verbs")]
    [InlineData(0, "\"NoArgs\"", "\"NoArguments\"")]
    public void AnUnrelatedEditComputesNothingAgain(int file, string before, string after) =>
        new GeneratorHarness(new VerbGenerator()).RunsOnlyOnce(
            GeneratorHarness.Compile(Verbs, "class A;"), file, text => text.Replace(before, after), VerbGenerator.VerbsStep);

    [Theory]
    [InlineData("\"runAsNonRoot\"", "\"privileged\"")]
    [InlineData("\"runAsNonRoot\", true", "\"runAsNonRoot\", false")]
    [InlineData("[ConfigScope(\"spec.containers[]\")]", "[ConfigScope(\"spec.initContainers[]\")]")]
    [InlineData("string key,", "string name,")]
    [InlineData("{key}", "{ key }")]
    [InlineData("From = \"metadata.name\"", "From = \"metadata.namespace\"")]
    [InlineData("[ConfigPath(\"args[]\")] params", "[ConfigPath(\"command[]\")] params")]
    [InlineData("ConfigEmpty(\"emptyDir\")", "ConfigEmpty(\"hostPath\")")]
    [InlineData("ConfigRemove(\"privileged\")", "ConfigRemove(\"runAsUser\")")]
    [InlineData(", ConfigForm(ValueForm.NotEmpty)", "")]
    [InlineData("namespace Acme", "namespace Corp")]
    public void AChangeIsSeen(string before, string after)
    {
        var harness = new GeneratorHarness(new VerbGenerator());
        harness.Run(GeneratorHarness.Compile(Verbs));
        harness.Run(GeneratorHarness.Compile(Verbs.Replace(before, after)));

        Assert.Contains(harness.Reasons(VerbGenerator.VerbsStep), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }

    private static ConfigObject Run(string verb) => (ConfigObject)Library.GetType("Acme.Use")!.GetMethod("Run")!.Invoke(null, [verb])!;

    private static Assembly Emit()
    {
        var result = new GeneratorHarness(new VerbGenerator()).Run(GeneratorHarness.Compile(Verbs));
        using var stream = new MemoryStream();
        var emitted = result.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }
}
