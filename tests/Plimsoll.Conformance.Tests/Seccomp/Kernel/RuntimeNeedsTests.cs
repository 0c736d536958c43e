using System.Text.Json.Nodes;
using Plimsoll.Conformance.Tests.Components;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>Each call that a runtime is said to need under the filter keeps the container from starting if it alone is denied, and only then.</summary>
public sealed class RuntimeNeedsTests : IDisposable
{
    private const string Program = "/bin/busybox";

    private readonly ProbeBundle _bundle = new();

    public RuntimeNeedsTests()
    {
        Directory.CreateDirectory(Path.Combine(_bundle.Root, "bin"));
        File.Copy(Program, _bundle.Root + Program);
    }

    public void Dispose() => _bundle.Dispose();

    [ComponentFact("gcc", "runc", "root", "/usr/include/seccomp.h", Program)]
    public void Runc_needs_what_it_is_said_to_need() => Compare("runc");

    [ComponentFact("gcc", "crun", "unshare", "root", "/usr/include/seccomp.h", Program)]
    public void Crun_needs_what_it_is_said_to_need() => Compare("crun");

    private void Compare(string runtime)
    {
        var target = InstalledRuntime.Target(runtime);
        var needs = RuntimeNeeds.All.Where(need => need.Runtime == target.Runtime.Kind && target.Holds(need.Versions)).ToList();

        Assert.True(needs.Count > 5);
        Assert.True(Starts(runtime, "keyctl", forPrivileges: true));
        Assert.All(needs, need => Assert.False(Starts(runtime, need.Call, need.IsForPrivileges), $"{runtime} starts without {need.Call}"));
        Assert.All(needs.Where(need => need.IsForPrivileges && !MadeByProgram.Contains(need.Call)),
            need => Assert.True(Starts(runtime, need.Call, forPrivileges: false), $"{runtime} needs {need.Call} without privileges to gain, too"));
    }

    // What busybox itself cannot do without.
    private static readonly string[] MadeByProgram = ["write"];

    private bool Starts(string runtime, string denied, bool forPrivileges)
    {
        var profile = new JsonObject
        {
            ["defaultAction"] = "SCMP_ACT_ALLOW",
            ["syscalls"] = new JsonArray(new JsonObject { ["names"] = new JsonArray(denied), ["action"] = "SCMP_ACT_ERRNO" }),
        };
        return _bundle.Run(runtime, profile, !forPrivileges, Program, "true").ExitCode == 0;
    }
}
