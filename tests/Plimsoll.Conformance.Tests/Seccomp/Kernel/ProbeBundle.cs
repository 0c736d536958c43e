using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Plimsoll.Conformance.Tests.Components;

namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>A bundle whose only program is the probe, run by the real runtimes.</summary>
internal sealed class ProbeBundle : IDisposable
{
    // A program that a signal ends has this exit code; SIGSYS is what filters kill with.
    public const int KilledBySigsys = 128 + 31;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plimsoll-probe-");
    private int _runs;

    public ProbeBundle()
    {
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Seccomp/Kernel/calls.inc"), ProbeCalls.Source);
        var root = _folder.CreateSubdirectory("rootfs");
        root.CreateSubdirectory("proc");
        root.CreateSubdirectory("dev");
        var probe = CompiledProgram.Of("Seccomp/Kernel/probe.c", "-nostdlib", "-static", "-ffreestanding", "-fno-stack-protector");
        File.Copy(probe, Path.Combine(root.FullName, "probe"));
    }

    /// <summary>The root of the container.</summary>
    public string Root => Path.Combine(_folder.FullName, "rootfs");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Runs the probe under a profile, or under none.</summary>
    /// <param name="runtime">runc or crun.</param>
    /// <param name="seccomp">The profile; null for none.</param>
    /// <param name="noNewPrivileges">Whether the process may not gain privileges, so that the filter is loaded last.</param>
    /// <param name="program">The program to run instead of the probe, with its arguments.</param>
    public ProbeRun Run(string runtime, JsonNode? seccomp, bool noNewPrivileges = true, params string[] program)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "config.json"), Config(seccomp, noNewPrivileges, program).ToJsonString());

        // A state folder of its own for every run: crun before 1.14 keeps filters by all of a profile but its default error number.
        var state = _folder.CreateSubdirectory($"state{++_runs}").FullName;
        var id = $"plimsoll-{Environment.ProcessId}-{_runs}";
        return runtime == "runc"
            ? Start("runc", "--root", state, "run", "-b", _folder.FullName, id)
            : Start("unshare", "-m", "sh", "-c",
                $"umount -R /sys/fs/cgroup 2>/dev/null; mount -t cgroup2 none /sys/fs/cgroup; exec crun --root {state} --cgroup-manager=disabled run -b {_folder.FullName} {id}");
    }

    private static ProbeRun Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        var lines = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => char.IsAsciiDigit(line[0])).ToList();
        return new([.. lines.Where(line => line.Contains(' ')).Select(line => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture))], process.ExitCode, errors.Result) { Output = output.Result };
    }

    private static JsonObject Config(JsonNode? seccomp, bool noNewPrivileges, string[] program)
    {
        var linux = new JsonObject
        {
            ["namespaces"] = new JsonArray([.. new[] { "pid", "mount", "ipc", "uts", "network" }.Select(type => new JsonObject { ["type"] = type })]),
        };
        if (seccomp is not null)
        {
            linux["seccomp"] = seccomp.DeepClone();
        }

        return new()
        {
            ["ociVersion"] = "1.0.2",
            ["process"] = new JsonObject
            {
                ["user"] = new JsonObject { ["uid"] = program.Length == 0 ? 0 : 1000, ["gid"] = program.Length == 0 ? 0 : 1000 },
                ["args"] = new JsonArray([.. program.DefaultIfEmpty("/probe").Select(word => (JsonNode)word)]),
                ["env"] = new JsonArray("PATH=/"),
                ["cwd"] = "/",
                ["capabilities"] = new JsonObject(),
                ["noNewPrivileges"] = noNewPrivileges,
            },
            ["root"] = new JsonObject { ["path"] = "rootfs", ["readonly"] = true },
            ["mounts"] = new JsonArray(
                new JsonObject { ["destination"] = "/proc", ["type"] = "proc", ["source"] = "proc" },
                new JsonObject { ["destination"] = "/dev", ["type"] = "tmpfs", ["source"] = "tmpfs" }),
            ["linux"] = linux,
        };
    }
}
