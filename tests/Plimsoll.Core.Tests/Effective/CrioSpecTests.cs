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

        Assert.Superset(new HashSet<string> { "mounts", "annotations", "linux.namespaces", "linux.resources.devices", "process.rlimits", "root.path" }, spec.Unknown.ToHashSet());
        Assert.Equal((true, true), (spec.At("root", "readonly").Boolean, spec.At("process", "noNewPrivileges").Boolean));
        Assert.Equal("CRI-O 1.31.2: containers of a Pod share it (hostNetwork is not true)", spec.ReasonOf(spec.At("linux", "namespaces").Items[1])!.Text);
    }

    private static EffectiveSpec Of(string fields)
    {
        var spec = ConfigValue.Of(TestTree.Mapping(Specs.Container(fields)))["spec"];
        var node = new PlatformNode { Name = "node", Cgroup = "v2", Kernel = ComponentVersion.Parse("6.1"), Crio = ComponentVersion.Parse("1.31.2") };
        return EffectiveSpec.Of(spec, (MappingNode)spec["containers"].Items[0], new(node, ComponentVersion.Parse("1.31.2")));
    }
}
