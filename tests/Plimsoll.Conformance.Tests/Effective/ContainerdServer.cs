using System.Diagnostics;
using Plimsoll.Conformance.Tests.Components;

namespace Plimsoll.Conformance.Tests.Effective;

/// <summary>
/// containerd with its CRI plugin and without a kubelet, in namespaces of its own: when it ends, the kernel ends all that it started,
/// and no mount and no network device of it is ever seen outside.
/// </summary>
internal sealed class ContainerdServer : IAsyncDisposable
{
    public const string CgroupParent = "/plimsoll-oracle";

    private const string Start = """
        set -e
        mount --make-rshared /
        mkdir -p /run/containerd
        mount --bind "$1/run" /run/containerd
        exec containerd --config "$1/config.toml" --log-level warn >"$1/containerd.log" 2>&1
        """;

    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private ContainerdServer(DirectoryInfo folder, Process process)
    {
        _folder = folder;
        _process = process;
        Client = new(Path.Combine(folder.FullName, "c.sock"));
    }

    /// <summary>The runtime service.</summary>
    public CriClient Client { get; }

    /// <summary>A folder for whatever the containers are given.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Why it cannot be started here; null if it can.</summary>
    public static string? Missing() => Component.Missing("containerd", "ctr", "runc", "unshare", "busybox", "root");

    public static async Task<ContainerdServer> Run()
    {
        var folder = Directory.CreateTempSubdirectory("plimsoll-cri-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "run"));
        File.WriteAllText(Path.Combine(folder.FullName, "config.toml"), Configuration(folder.FullName));
        var process = Process.Start("unshare", ["--mount", "--propagation", "private", "--net", "--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c", Start, "sh", folder.FullName]);
        var server = new ContainerdServer(folder, process);
        try
        {
            await server.Import();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        RemoveCgroups();
        _folder.Delete(recursive: true);
    }

    private static string Configuration(string folder) => $"""
        version = 2
        root = "{folder}/root"
        state = "{folder}/state"
        disabled_plugins = ["io.containerd.snapshotter.v1.devmapper", "io.containerd.snapshotter.v1.zfs", "io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.aufs"]
        [grpc]
          address = "{folder}/c.sock"
        [plugins."io.containerd.internal.v1.opt"]
          path = "{folder}/opt"
        [plugins."io.containerd.grpc.v1.cri"]
          sandbox_image = "{TestImages.Sandbox}"
          restrict_oom_score_adj = true
          netns_mounts_under_state_dir = true
          disable_tcp_service = true
          [plugins."io.containerd.grpc.v1.cri".cni]
            conf_dir = "{folder}/cni"
          [plugins."io.containerd.grpc.v1.cri".containerd]
            snapshotter = "native"
        """;

    private async Task Import()
    {
        var archive = Path.Combine(Folder, "images.tar");
        TestImages.Write(archive);
        string[] images = ["-n", "k8s.io", "images", "import", "--snapshotter", "native", archive];
        for (var attempt = 0; ; attempt++)
        {
            using var import = Process.Start(new ProcessStartInfo("ctr", ["--address", Path.Combine(Folder, "c.sock"), .. images])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = import.StandardOutput.ReadToEndAsync();
            var errors = await import.StandardError.ReadToEndAsync();
            await output;
            await import.WaitForExitAsync();
            if (import.ExitCode == 0)
            {
                return;
            }

            if (attempt == 100 || _process.HasExited)
            {
                throw new InvalidOperationException($"containerd did not take the images: {errors}{Log()}");
            }

            await Task.Delay(100);
        }
    }

    private string Log() => Path.Combine(Folder, "containerd.log") is var log && File.Exists(log) ? File.ReadAllText(log) : "";

    private static void RemoveCgroups()
    {
        if (!Directory.Exists("/sys/fs/cgroup"))
        {
            return;
        }

        foreach (var root in Directory.GetDirectories("/sys/fs/cgroup").Append("/sys/fs/cgroup").Select(root => root + CgroupParent).Where(Directory.Exists))
        {
            foreach (var cgroup in Directory.GetDirectories(root, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length).Append(root))
            {
                try
                {
                    Directory.Delete(cgroup);
                }
                catch (IOException)
                {
                    // The kernel is still taking the last process away; an empty cgroup does no harm.
                }
            }
        }
    }
}
