using System.Globalization;
using Plimsoll.Effective;
using Plimsoll.Platforms;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>What the machine that runs the tests is.</summary>
internal static class TestMachine
{
    /// <summary>The memory that the kubelet would see.</summary>
    public const long Memory = 8L << 30;

    public static bool IsUnified { get; } = File.Exists("/sys/fs/cgroup/cgroup.controllers");

    /// <summary>Devices that every Linux has, with the same numbers: https://www.kernel.org/doc/Documentation/admin-guide/devices.txt</summary>
    public static IReadOnlyDictionary<string, DeviceFacts> Devices { get; } = new Dictionary<string, DeviceFacts>
    {
        ["/dev/null"] = new("c", 1, 3, Convert.ToInt32("666", 8), 0, 0),
        ["/dev/full"] = new("c", 1, 7, Convert.ToInt32("666", 8), 0, 0),
    };

    /// <summary>What holds for the containerd that the tests start: it has the capabilities of the tests, and may not go below their score.</summary>
    public static Machine Daemon { get; } = new()
    {
        Capabilities = Capabilities(),
        LeastOomScore = long.Parse(File.ReadAllText("/proc/self/oom_score_adj"), CultureInfo.InvariantCulture),
    };

    public static Machine Facts(int sandbox) => Daemon with
    {
        LimitsSwap = IsUnified ? null : File.Exists("/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes"),
        HasAppArmor = false,
        Memory = Memory,
        HostName = Environment.MachineName,
        Image = TestImages.Facts,
        Devices = Devices,
        SandboxProcess = sandbox,
    };

    public static SpecTarget Target(string containerd, Machine machine) => new(
        new PlatformNode
        {
            Name = "test",
            Containerd = ComponentVersion.Parse(containerd),
            Cgroup = IsUnified ? "v2" : "v1",
            Kernel = ComponentVersion.Parse("5.10"),
        },
        ComponentVersion.Parse("1.27.0"))
    {
        Machine = machine,
    };

    private static string[] Capabilities()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("CapEff:", StringComparison.Ordinal));
        var bits = ulong.Parse(line["CapEff:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [.. KernelCapabilities.All.Where((_, number) => (bits >> number & 1) == 1)];
    }
}
