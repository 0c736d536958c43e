using Plimsoll.Core.Tests.Rules;
using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Platforms;

namespace Plimsoll.Core.Tests.Effective;

/// <summary>What CRI-O makes of a container, as far as that follows from the manifest.</summary>
public sealed class CrioSpecTests
{
    [Fact]
    public void A_container_that_asks_for_nothing_has_fewer_capabilities_than_with_containerd()
    {
        var spec = Of("securityContext: {}");

        Assert.Equal(9, spec.At("process", "capabilities", "bounding").Items.Count);
        Assert.DoesNotContain("CAP_NET_RAW", spec.At("process", "capabilities", "bounding").Texts());
    }

    [Fact]
    public void A_capability_may_have_its_prefix() =>
        Assert.Equal(["CAP_SYS_TIME"], Of("securityContext: { capabilities: { drop: [ALL], add: [CAP_SYS_TIME] } }").At("process", "capabilities", "effective").Texts());

    [Fact]
    public void A_privileged_container_has_ambient_capabilities_too()
    {
        var spec = Of("securityContext: { privileged: true, seccompProfile: { type: RuntimeDefault } }");

        Assert.Equal(spec.At("process", "capabilities", "bounding").Texts(), spec.At("process", "capabilities", "ambient").Texts());
        Assert.Equal(ValueState.Unset, spec.At("linux", "seccomp").State);
    }

    [Fact]
    public void What_the_configuration_decides_is_open()
    {
        var spec = Of("securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false }");

        Assert.Superset(new HashSet<string> { "mounts", "annotations", "linux.resources.devices", "process.rlimits", "root.path" }, spec.Unknown.ToHashSet());
        Assert.Equal((true, true), (spec.At("root", "readonly").Boolean, spec.At("process", "noNewPrivileges").Boolean));
        Assert.Equal("CRI-O 1.31.2: containers of a Pod share it (hostNetwork is not true)", spec.ReasonOf(spec.At("linux", "namespaces").Items[1])!.Text);
    }

    [Fact]
    public void Mounts_stand_in_the_order_of_CRIO()
    {
        var spec = Of("volumeMounts: [{ name: v, mountPath: /a/b, readOnly: true }, { name: v, mountPath: /a }]", "volumes: [{ name: v, hostPath: { path: /srv } }]");

        Assert.Equal(
            ["/proc", "/dev", "/dev/pts", "/dev/mqueue", "/sys", "/sys/fs/cgroup", "/dev/shm", "/etc/resolv.conf", "/etc/hostname", "/run/.containerenv", "/a"],
            spec.At("mounts").Items.Select(item => ConfigValue.Of(item)["destination"].Text).Where(path => path?.StartsWith("/var/run/secrets", StringComparison.Ordinal) != true && path is not ("/etc/hosts" or "/dev/termination-log" or "/a/b")));
        Assert.Equal("rbind rprivate ro bind", Options(spec, "/a/b"));
        Assert.Equal("rbind rprivate rw bind", Options(spec, "/a"));
        Assert.Equal("nosuid noexec nodev relatime ro", Options(spec, "/sys/fs/cgroup"));
        Assert.Equal("rw bind nodev nosuid noexec", Options(spec, "/etc/resolv.conf"));
    }

    [Theory]
    [InlineData("1.20.5", "nosuid noexec nodev rw", false)]
    [InlineData("1.31.2", "nosuid noexec nodev rw rslave", true)]
    public void A_privileged_container_writes_to_what_is_not_its_own(string version, string sys, bool hasFile)
    {
        var spec = Of("securityContext: { privileged: true, readOnlyRootFilesystem: true }", version: version);

        Assert.Equal(sys, Options(spec, "/sys"));
        Assert.Equal("nosuid noexec nodev rw", Options(spec, "/proc"));
        Assert.Equal("bind rw", Options(spec, "/etc/hostname"));
        Assert.Equal(hasFile, spec.At("mounts").Items.Any(item => ConfigValue.Of(item)["destination"].Is("/run/.containerenv") == Verdict.Definite));
        Assert.True(spec.At("linux", "resources", "devices").IsUnknown);
        Assert.Equal(["pid", "network", "ipc", "uts", "mount"], Types(spec));
    }

    [Theory]
    [InlineData("hostPID: true", "network ipc uts mount cgroup")]
    [InlineData("hostNetwork: true", "pid ipc uts mount cgroup")]
    [InlineData("hostIPC: true", "pid network ipc uts mount cgroup")]
    [InlineData("hostUsers: false", "pid network ipc uts mount user cgroup")]
    public void Namespaces_are_those_of_the_sandbox_but_for_a_few(string pod, string types) =>
        Assert.Equal(types, string.Join(' ', Types(Of("securityContext: {}", pod))));

    [Fact]
    public void With_the_network_of_the_node_the_hosts_are_those_of_the_node()
    {
        var spec = Of("securityContext: { readOnlyRootFilesystem: true }", "hostNetwork: true");

        Assert.Contains(spec.At("mounts").Items, item => ConfigValue.Of(item)["destination"].Is("/etc/hosts") == Verdict.Definite);
        Assert.Equal("ro bind", Options(spec, "/etc/hostname"));
    }

    [Theory]
    [InlineData("1.26.4", "1.0.2-dev")]
    [InlineData("1.31.2", "1.2.0")]
    [InlineData("1.35.0", "1.3.0")]
    public void The_version_of_the_spec_follows_the_release(string version, string expected) =>
        Assert.Equal(expected, Of("securityContext: {}", version: version).At("ociVersion").Text);

    private static string Options(EffectiveSpec spec, string path) => string.Join(' ', ConfigValue.Of(
        spec.At("mounts").Items.First(item => ConfigValue.Of(item)["destination"].Is(path) == Verdict.Definite))["options"].Items.Select(item => ConfigValue.Of(item).Text));

    private static IEnumerable<string?> Types(EffectiveSpec spec) => spec.At("linux", "namespaces").Items.Select(item => ConfigValue.Of(item)["type"].Text);

    private static EffectiveSpec Of(string fields, string pod = "", string version = "1.31.2")
    {
        var spec = ConfigValue.Of(TestTree.Mapping($"spec: {{ {pod}{(pod.Length == 0 ? "" : ", ")}containers: [{{ name: web, image: x, {fields} }}] }}"))["spec"];
        var node = new PlatformNode { Name = "node", Cgroup = "v2", Kernel = ComponentVersion.Parse("6.1"), Crio = ComponentVersion.Parse(version) };
        return EffectiveSpec.Of(spec, (MappingNode)spec["containers"].Items[0], new(node, ComponentVersion.Parse("1.31.2")));
    }
}
