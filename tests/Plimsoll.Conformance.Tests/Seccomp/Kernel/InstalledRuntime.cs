using System.Diagnostics;
using Plimsoll.Conformance.Tests.Seccomp.Libseccomp;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>The runtimes that are installed on this machine.</summary>
internal static class InstalledRuntime
{
    /// <summary>A runtime with the libseccomp of this machine, for a container without capabilities.</summary>
    public static FilterTarget Target(string runtime)
    {
        var kind = runtime == "runc" ? RuntimeKind.Runc : RuntimeKind.Crun;
        return new(new PlatformRuntime(kind, VersionOf(runtime))) { Libseccomp = LibseccompOracle.Version, Capabilities = [] };
    }

    private static ComponentVersion VersionOf(string runtime)
    {
        using var process = Process.Start(new ProcessStartInfo(runtime, ["--version"]) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd().Split('\n')[0];
        process.WaitForExit();
        return ComponentVersion.Parse(line.Split(' ')[^1].Split('+')[0]);
    }
}
