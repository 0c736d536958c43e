using System.Text.Json.Nodes;
using Plimsoll.Conformance.Tests.Components;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>The high half of a register passes a denial that compares 64 bits, and not one that masks it off: what PLM3441 says and mends.</summary>
public sealed class ArgumentWidthTests : IDisposable
{
    private const int Netlink = 16;
    private const int Errno = 95;

    private readonly ProbeBundle _bundle = new();

    public void Dispose() => _bundle.Dispose();

    [ComponentFact("gcc", "runc", "root", "/usr/include/seccomp.h")]
    public void Under_runc() => Compare("runc");

    [ComponentFact("gcc", "crun", "unshare", "root", "/usr/include/seccomp.h")]
    public void Under_crun() => Compare("crun");

    private void Compare(string runtime)
    {
        var natural = _bundle.Run(runtime, null).Results;
        var equal = _bundle.Run(runtime, Deny(Netlink, 0, "SCMP_CMP_EQ")).Results;
        var masked = _bundle.Run(runtime, Deny(uint.MaxValue, Netlink, "SCMP_CMP_MASKED_EQ")).Results;
        var (plain, high) = (IndexOf(Netlink), IndexOf(0x1_0000_0010));

        Assert.Equal(natural[plain], natural[high]);
        Assert.NotEqual(-Errno, natural[plain]);
        Assert.Equal((-Errno, natural[high]), (equal[plain], equal[high]));
        Assert.Equal((-Errno, -Errno), (masked[plain], masked[high]));
    }

    private static int IndexOf(long family) => ProbeCalls.All.Select((call, at) => (call, at)).First(item => item.call[0] == 41 && item.call[1] == family && item.call[2] == 1).at;

    private static JsonObject Deny(long value, long second, string op) => new()
    {
        ["defaultAction"] = "SCMP_ACT_ALLOW",
        ["syscalls"] = new JsonArray(new JsonObject
        {
            ["names"] = new JsonArray("socket"),
            ["action"] = "SCMP_ACT_ERRNO",
            ["errnoRet"] = Errno,
            ["args"] = new JsonArray(new JsonObject { ["index"] = 0, ["value"] = value, ["valueTwo"] = second, ["op"] = op }),
        }),
    };
}
