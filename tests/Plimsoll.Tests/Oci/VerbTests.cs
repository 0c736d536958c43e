using Plimsoll.Documents;
using Plimsoll.Oci;
using Plimsoll.Text;

namespace Plimsoll.Tests.Oci;

public sealed class VerbTests
{
    [Theory]
    [InlineData("500m", 50_000)]
    [InlineData("2", 200_000)]
    [InlineData("0.01", 1_000)]
    public void Cpu_limits_become_a_quota_of_each_period(string cpu, long quota)
    {
        var limits = new RuntimeSpec("1.2.0").WithCpuLimit(cpu).Linux!.Resources!.Cpu!;

        Assert.Equal((quota, 100_000UL), (limits.Quota, limits.Period));
    }

    [Fact]
    public void Memory_limits_become_bytes()
    {
        var memory = new RuntimeSpec("1.2.0").WithMemoryLimit("256Mi", withSwap: "256Mi").WithMemoryReservation("0.5k").Linux!.Resources!.Memory!;

        Assert.Equal((268_435_456L, 268_435_456L, 500L), (memory.Limit, memory.Swap, memory.Reservation));
        Assert.Null(new RuntimeSpec("1.2.0").WithMemoryLimit(1).Linux!.Resources!.Memory!.Swap);
    }

    [Fact]
    public void Amounts_that_cannot_be_are_refused()
    {
        var spec = new RuntimeSpec("1.2.0");

        Assert.Contains("10m", Assert.Throws<ArgumentException>(() => spec.WithCpuLimit("5m")).Message);
        Assert.Contains("1 byte", Assert.Throws<ArgumentException>(() => spec.WithMemoryLimit(0)).Message);
        Assert.Contains("1 byte", Assert.Throws<ArgumentException>(() => spec.WithMemoryLimit("10E")).Message);
        Assert.Contains("sum", Assert.Throws<ArgumentException>(() => spec.WithMemoryLimit("2Gi", withSwap: "1Gi")).Message);
        Assert.Equal(["ociVersion"], spec.Node.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void There_is_one_namespace_of_each_type()
    {
        var spec = RuntimeSpec.Default().WithoutNetwork().WithNamespace("pid", "/proc/1/ns/pid").WithoutNamespace("uts").WithTimeNamespace(TimeSpan.FromSeconds(-1.5));

        Assert.Equal(["pid", "network", "ipc", "mount", "cgroup", "time"], spec.Linux!.Namespaces.Select(item => item.Type.ToString()));
        Assert.Equal("/proc/1/ns/pid", spec.Linux.Namespaces[0].Path);
        Assert.Null(spec.WithNamespace("pid").Linux!.Namespaces[0].Path);
        Assert.Equal((-2L, 500_000_000U), (spec.Linux.TimeOffsets!.Boottime!.Secs, spec.Linux.TimeOffsets.Boottime.Nanosecs));
        Assert.Null(spec.Linux.TimeOffsets.Monotonic);
    }

    [Fact]
    public void User_namespaces_have_maps()
    {
        var linux = RuntimeSpec.Default().WithUserNamespace(100_000).Linux!;

        Assert.Equal((0U, 100_000U, 65_536U), (linux.UidMappings[0].ContainerID, linux.UidMappings[0].HostID, linux.UidMappings[0].Size));
        Assert.True(NodeEquality.SameData(linux.UidMappings.Node!, linux.GidMappings.Node!));
        Assert.Contains("65536", Assert.Throws<ArgumentException>(() => new RuntimeSpec("1.2.0").WithUserNamespace(uint.MaxValue, 65536)).Message);
        Assert.Equal(1U, new RuntimeSpec("1.2.0").WithUserNamespace(uint.MaxValue, 1).Linux!.UidMappings[0].Size);
    }

    [Fact]
    public void A_variable_is_set_once()
    {
        var spec = RuntimeSpec.Default().WithEnv("TERM", "dumb").WithEnv("TERMINAL", "a=b");

        Assert.Equal(["TERM=dumb", "TERMINAL=a=b"], spec.Process!.Env.Skip(1));
    }

    [Fact]
    public void A_tmpfs_has_a_size_in_bytes()
    {
        var mount = new RuntimeSpec("1.2.0").WithTmpfs("/tmp", "64Mi").Mounts[0];

        Assert.Equal(["nosuid", "noexec", "nodev", "mode=1777", "size=67108864"], mount.Options);
    }

    [Fact]
    public void Numbers_go_up_to_their_limits()
    {
        var spec = new RuntimeSpec("1.2.0").WithRlimit("RLIMIT_CORE", 0, ulong.MaxValue).RunAs(uint.MaxValue);
        var json = JsonWriter.ToText(spec.Node);
        var read = ConfigReader.Read(json).Documents[0].Root;

        Assert.Equal(ulong.MaxValue, ((MappingNode)read).As<RuntimeSpec>().Process!.Rlimits[0].Hard);
        Assert.Equal(uint.MaxValue, ((MappingNode)read).As<RuntimeSpec>().Process!.User!.Uid);
        Assert.Contains("18446744073709551615", json);
    }

    [Fact]
    public void A_seccomp_profile_is_taken_as_it_is()
    {
        var profile = new Plimsoll.Seccomp.SeccompProfile("x").Allow(["read"]);

        Assert.True(NodeEquality.SameData(profile.Node, RuntimeSpec.Default().WithSeccomp(profile).Linux!.Seccomp!.Node));
    }
}
