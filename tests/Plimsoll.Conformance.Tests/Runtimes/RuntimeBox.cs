using System.Diagnostics;
using Plimsoll.Conformance.Tests.Components;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>Runs bundles with runc and crun, each in a mount namespace of its own; the root file system holds a probe built from C.</summary>
public sealed class RuntimeBox : IDisposable
{
    // Devices of its own: to a container with a user namespace, runtimes bind those of the machine and give them to its root.
    private const string Prepare = "mount -t tmpfs -o mode=755 tmpfs /dev && mkdir /dev/pts /dev/shm /dev/mqueue && mknod -m 666 /dev/tty c 5 0"
        + " && for d in 'null 3' 'zero 5' 'full 7' 'random 8' 'urandom 9'; do set -- $d; mknod -m 666 /dev/$1 c 1 $2; done && mount --make-rshared / && ";

    // crun wants either hierarchy of cgroups pure, and may not set limits on a machine that mixes them.
    private const string Unify = "umount -R /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup && ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plimsoll-run-");
    private int _number;

    public RuntimeBox()
    {
        if (Missing() is null)
        {
            Execute("gcc", "-static", "-O1", "-s", "-o", Probe, Path.Combine(AppContext.BaseDirectory, "Runtimes", "probe.c"));
        }
    }

    private string Probe => Path.Combine(_folder.FullName, "probe");

    /// <summary>Why bundles cannot be run here; null if they can.</summary>
    public static string? Missing() => Component.Missing("runc", "crun", "gcc", "unshare", "root");

    /// <summary>Makes a folder for a bundle, with a root file system that holds the probe.</summary>
    public string NewBundle()
    {
        var bundle = Path.Combine(_folder.FullName, "bundle" + _number++);
        foreach (var name in new[] { "proc", "sys", "dev", "etc", "tmp", "srv", "data" })
        {
            Directory.CreateDirectory(Path.Combine(bundle, "rootfs", name));
        }

        File.Copy(Probe, Path.Combine(bundle, "rootfs", "probe"));
        return bundle;
    }

    /// <summary>Runs a bundle and gives what its process printed.</summary>
    public static string Run(string runtime, string bundle) => Execute("unshare", Command(runtime, bundle));

    /// <summary>Whether a runtime takes a bundle and its process ends well.</summary>
    public static bool Takes(string runtime, string bundle) => Start("unshare", Command(runtime, bundle)).Code == 0;

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Command(string runtime, string bundle)
    {
        // The folder of the box has a name of its own, so that boxes that run at the same time do not meet.
        var id = $"{Path.GetFileName(Path.GetDirectoryName(bundle))}-{Path.GetFileName(bundle)}-{runtime}";
        var command = runtime == "runc" ? $"{Prepare}exec runc run --bundle {bundle} {id}"
            : $"{(File.Exists("/sys/fs/cgroup/cgroup.procs") ? "" : Unify)}{Prepare}exec crun --cgroup-manager=disabled run --bundle {bundle} {id}";
        return ["--mount", "--propagation", "private", "sh", "-c", command];
    }

    private static string Execute(string program, params string[] arguments)
    {
        var (code, output, errors) = Start(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {code}: {errors}{output}");
    }

    private static (int Code, string Output, string Errors) Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
