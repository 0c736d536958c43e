using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;
using Plimsoll.Oci;
using Plimsoll.Seccomp;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>What members work out by themselves, the compiler works out too: the tree that it sees is the one that the program makes.</summary>
public sealed class ComputationTests
{
    [Fact]
    public async Task Default_specs_of_releases() => await Same(
        RuntimeSpec.Default("1.1.12"), """RuntimeSpec.Default("1.1.12")""");

    [Fact]
    public async Task Default_specs_without_the_cgroup_namespace() => await Same(
        RuntimeSpec.Default("1.0.3", cgroupV2: false), """RuntimeSpec.Default("1.0.3", cgroupV2: false)""");

    [Fact]
    public async Task Rootless_specs() => await Same(
        RuntimeSpec.Default().WithTmpfs("/data").Rootless(1000, 100),
        """RuntimeSpec.Default().WithTmpfs("/data").Rootless(1000, 100)""");

    [Fact]
    public async Task Namespaces() => await Same(
        RuntimeSpec.Default().WithHostNetwork().WithNamespace(LinuxNamespaceType.Ipc, "/proc/7/ns/ipc").WithNamespace(LinuxNamespaceType.Time),
        """RuntimeSpec.Default().WithHostNetwork().WithNamespace(LinuxNamespaceType.Ipc, "/proc/7/ns/ipc").WithNamespace(LinuxNamespaceType.Time)""");

    [Theory]
    [InlineData("moby", "20.10.7")]
    [InlineData("containerd", "1.7")]
    [InlineData("containers-common", "0.58")]
    public async Task Default_profiles_of_engines(string engine, string version) => await Same(
        SeccompProfile.Default(engine, version).Allow("bpf"), $"""SeccompProfile.Default("{engine}", "{version}").Allow("bpf")""");

    [Fact]
    public async Task Groups_of_calls() => await Same(
        new SeccompProfile("p").Allow(SyscallGroups.FileIo).Deny([.. SyscallGroups.IoUring, "bpf"], Errno.ENOSYS).Allow(SyscallGroups.Of("time")),
        """new SeccompProfile("p").Allow(SyscallGroups.FileIo).Deny([.. SyscallGroups.IoUring, "bpf"], Errno.ENOSYS).Allow(SyscallGroups.Of("time"))""");

    [Fact]
    public async Task Arguments_by_name() => await Same(
        new SeccompProfile("p").Allow("unshare", when: c => c.MaskedEqual("flags", 0x7E020000, 0)).Allow(["socket"], c => c.NotEqual("domain", 40).Equal("arg2", 1)),
        """new SeccompProfile("p").Allow("unshare", when: c => c.MaskedEqual("flags", 0x7E020000, 0)).Allow(["socket"], c => c.NotEqual("domain", 40).Equal("arg2", 1))""");

    [Fact]
    public async Task Lists_of_nodes() => await Same(
        new RawDocument().Set("a", new SequenceNode()).Set("b.c", new SequenceNode { new SequenceNode() }),
        """new RawDocument().Set("a", new SequenceNode()).Set("b.c", new SequenceNode { new SequenceNode() })""");

    [Fact]
    public async Task Ports_of_a_service_in_front_of_a_workload() => await Same(
        Service.For(new Deployment("web").WithContainer("c", "i", c => c.WithPort(80, "http").WithPort(53, protocol: Protocol.UDP))).AsLoadBalancer(),
        """Service.For(new Deployment("web").WithContainer("c", "i", c => c.WithPort(80, "http").WithPort(53, protocol: Protocol.UDP))).AsLoadBalancer()""");

    [Fact]
    public async Task Port_of_a_service_in_front_of_a_workload() => await Same(
        Service.ForPort(new Deployment("web"), 80, "http").AsLoadBalancer(), """Service.ForPort(new Deployment("web"), 80, "http").AsLoadBalancer()""");

    [Fact]
    public async Task Port_of_a_service_by_its_number() => await Same(
        Service.ForPort(new Deployment("web"), 80, 8080), """Service.ForPort(new Deployment("web"), 80, 8080)""");

    [Fact]
    public async Task User_namespaces() => await Same(
        RuntimeSpec.Default().WithUserNamespace(100_000).WithTimeNamespace(), """RuntimeSpec.Default().WithUserNamespace(100_000).WithTimeNamespace()""");

    [Fact]
    public async Task Profiles_that_are_combined() => await Same(
        SeccompProfile.Default("moby", "20.10.7").Merge(new SeccompProfile("a").Allow("bpf", when: c => c.Equal("cmd", 1))).Intersect(SeccompProfile.Default("containerd", "1.7")).Named("b"),
        """SeccompProfile.Default("moby", "20.10.7").Merge(new SeccompProfile("a").Allow("bpf", when: c => c.Equal("cmd", 1))).Intersect(SeccompProfile.Default("containerd", "1.7")).Named("b")""");

    [Fact]
    public async Task Profiles_without_some_calls() => await Same(
        SeccompProfile.Default("containerd", "1.7").Except(SyscallGroups.FileIo).Except(["read"]).Except(new SeccompProfile("a").Allow("write")).Allow("bpf"),
        """SeccompProfile.Default("containerd", "1.7").Except(SyscallGroups.FileIo).Except(["read"]).Except(new SeccompProfile("a").Allow("write")).Allow("bpf")""");

    [Theory]
    [InlineData("""new SeccompProfile("p").Allow("read").Merge(new SeccompProfile("q").Allow(args[0])).WithListenerPath("/l")""", "syscalls", "listenerPath")]
    [InlineData("""new SeccompProfile("p").Allow("read").Merge(SeccompProfile.FromFile("q")).WithListenerPath("/l")""", "defaultAction", "listenerPath")]
    [InlineData("""SeccompProfile.FromFile("q").Except(["read"]).WithListenerPath("/l")""", "syscalls", "listenerPath")]
    [InlineData("""new SeccompProfile("p").Allow("read").Except(args).WithListenerPath("/l")""", "syscalls", "listenerPath")]
    [InlineData("""new SeccompProfile("p").Allow("read").Merge(new SeccompProfile("q").WithDefaultAction(args.Length > 0 ? SeccompAction.Allow : SeccompAction.Kill)).WithListenerPath("/l")""", "defaultAction", "listenerPath")]
    [InlineData("""new SeccompProfile("p").WithDefaultAction(args[0]).Named("q").WithListenerPath("/l")""", "defaultAction", "listenerPath")]
    [InlineData("""new SeccompProfile("p").WithDefaultAction("SCMP_ACT_NONSENSE").Merge(new SeccompProfile("q")).WithListenerPath("/l")""", "defaultAction", "listenerPath")]
    [InlineData("""new SeccompProfile("p").ToPlain().Intersect(new SeccompProfile("q")).WithListenerPath("/l")""", "syscalls", "listenerPath")]
    [InlineData("""RuntimeSpec.Default().WithUserNamespace((uint)args.Length)""", "linux.uidMappings", "process.cwd")]
    [InlineData("""RuntimeSpec.Default().WithUserNamespace(uint.MaxValue)""", "linux.gidMappings", "process.cwd")]
    [InlineData("""RuntimeSpec.Default().WithUserNamespace(1).WithUserNamespace(2)""", "linux.uidMappings", "process.cwd")]
    [InlineData("""RuntimeSpec.Default().WithTimeNamespace(TimeSpan.FromSeconds(1))""", "linux.timeOffsets", "linux.namespaces[6].type")]
    [InlineData("""RuntimeSpec.Default().WithTimeNamespace(TimeSpan.FromSeconds(1)).WithTimeNamespace(TimeSpan.FromSeconds(2))""", "linux.timeOffsets", "process.cwd")]
    [InlineData("""Service.ForPort(new Deployment("web"), args.Length, 80)""", "spec.ports", "spec.selector")]
    [InlineData("""Service.ForPort(new Deployment("web"), 80, args[0])""", "spec.ports", "spec.selector")]
    [InlineData("""Service.For(new Deployment("web").WithContainer("c", "i", c => c.WithPort(args.Length)))""", "spec.ports", "spec.selector")]
    [InlineData("""new RawDocument().Set("a", Filled(new SequenceNode()))""", "a", "")]
    [InlineData("""RuntimeSpec.Default(args[0])""", "linux.namespaces", "process.cwd")]
    [InlineData("""RuntimeSpec.Default("0.9")""", "linux.namespaces", "process.cwd")]
    [InlineData("""RuntimeSpec.Default().WithNamespace(LinuxNamespaceType.Ipc, args[0])""", "linux.namespaces", "process.cwd")]
    [InlineData("""RuntimeSpec.Default().Set("linux.namespaces[0].type", args[0]).WithHostNetwork()""", "linux.namespaces", "process.cwd")]
    [InlineData("""SeccompProfile.Default("containerd", args[0])""", "syscalls", "")]
    [InlineData("""new SeccompProfile("p").Allow(args[0], when: c => c.Equal("flags", 1))""", "syscalls[0].args[0].index", "syscalls[0].args[0].op")]
    [InlineData("""new SeccompProfile("p").Allow("read", when: c => c.Equal("nothing", 1))""", "syscalls[0].args[0].index", "syscalls[0].args[0].op")]
    public async Task What_goes_in_unknown_comes_out_unknown(string expression, string unknown, string known)
    {
        var tree = await Tree(expression);
        Assert.Equal(ValueState.Unknown, At(tree, unknown).State);
        Assert.True(known.Length == 0 || At(tree, known).State == ValueState.Known);
    }

    [Fact]
    public async Task An_item_that_the_program_holds_stays_the_same_item()
    {
        var tree = await Tree("""new Func<RuntimeSpec>(() => { var spec = RuntimeSpec.Default(); var sys = spec.Mounts[5]; spec.Rootless(1, 1); sys.Source = "/x"; return spec; })()""");
        Assert.Equal("/x", At(tree, "mounts[5].source").Text);
    }

    private static ConfigValue At(MappingNode tree, string path) =>
        NodePath.Split(path).Aggregate(ConfigValue.Of(tree), (value, step) => step[0] == '[' ? ConfigValue.Of(value.Items[step[1] - '0']) : value[step]);

    private static async Task Same(ConfigObject made, string expression)
    {
        var tree = await Tree(expression);
        Assert.True(NodeEquality.SameData(made.Node, tree), $"{Json(made.Node)}\n{Json(tree)}");
    }

    private static string Json(MappingNode node) => string.Join("\n", node.Entries.Select(entry => $"{entry.Key}: {entry.Value}"));

    private static async Task<MappingNode> Tree(string expression)
    {
        var compilation = Verify.CompileReal($$"""
            using System;
            using Plimsoll;
            using Plimsoll.Documents;
            using Plimsoll.Kubernetes;
            using Plimsoll.Oci;
            using Plimsoll.Seccomp;

            class Program
            {
                [System.Runtime.InteropServices.DllImport("x")] static extern SequenceNode Filled(SequenceNode list);
                static void Build(string[] args) { var it = {{expression}}; }
            }
            """);
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        var seen = new List<MappingNode>();
        await Verify.Diagnostics(compilation, new([TestRules.Privileged], (item, _, _) =>
        {
            seen.Add(item.Root);
            return [];
        }));
        return seen[^1];
    }
}
