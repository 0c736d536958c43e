using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Computations;
using Plimsoll.Platforms;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>
    /// What <c>runc spec</c> of runc 1.4 and later writes on a machine with cgroup v2: a shell in a read-only <c>rootfs</c>, with namespaces of
    /// its own, three capabilities and no network. Source: https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/example.go
    /// </summary>
    [ConfigSet("ociVersion", "1.3.0")]
    [ConfigSet("process.terminal", true)]
    [ConfigSet("process.user.uid", 0), ConfigSet("process.user.gid", 0)]
    [ConfigSet("process.args[]", "sh")]
    [ConfigSet("process.env[]", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ConfigSet("process.env[]", "TERM=xterm")]
    [ConfigSet("process.cwd", "/")]
    [ConfigSet("process.capabilities.bounding[]", "CAP_AUDIT_WRITE"), ConfigSet("process.capabilities.bounding[]", "CAP_KILL")]
    [ConfigSet("process.capabilities.bounding[]", "CAP_NET_BIND_SERVICE")]
    [ConfigSet("process.capabilities.effective[]", "CAP_AUDIT_WRITE"), ConfigSet("process.capabilities.effective[]", "CAP_KILL")]
    [ConfigSet("process.capabilities.effective[]", "CAP_NET_BIND_SERVICE")]
    [ConfigSet("process.capabilities.permitted[]", "CAP_AUDIT_WRITE"), ConfigSet("process.capabilities.permitted[]", "CAP_KILL")]
    [ConfigSet("process.capabilities.permitted[]", "CAP_NET_BIND_SERVICE")]
    [ConfigSet("process.rlimits[0].type", "RLIMIT_NOFILE"), ConfigSet("process.rlimits[0].hard", 1024), ConfigSet("process.rlimits[0].soft", 1024)]
    [ConfigSet("process.noNewPrivileges", true)]
    [ConfigSet("root.path", "rootfs"), ConfigSet("root.readonly", true)]
    [ConfigSet("hostname", "runc")]
    [ConfigSet("mounts[0].destination", "/proc"), ConfigSet("mounts[0].type", "proc"), ConfigSet("mounts[0].source", "proc")]
    [ConfigSet("mounts[1].destination", "/dev"), ConfigSet("mounts[1].type", "tmpfs"), ConfigSet("mounts[1].source", "tmpfs")]
    [ConfigSet("mounts[1].options[]", "nosuid"), ConfigSet("mounts[1].options[]", "strictatime"), ConfigSet("mounts[1].options[]", "mode=755")]
    [ConfigSet("mounts[1].options[]", "size=65536k")]
    [ConfigSet("mounts[2].destination", "/dev/pts"), ConfigSet("mounts[2].type", "devpts"), ConfigSet("mounts[2].source", "devpts")]
    [ConfigSet("mounts[2].options[]", "nosuid"), ConfigSet("mounts[2].options[]", "noexec"), ConfigSet("mounts[2].options[]", "newinstance")]
    [ConfigSet("mounts[2].options[]", "ptmxmode=0666"), ConfigSet("mounts[2].options[]", "mode=0620"), ConfigSet("mounts[2].options[]", "gid=5")]
    [ConfigSet("mounts[3].destination", "/dev/shm"), ConfigSet("mounts[3].type", "tmpfs"), ConfigSet("mounts[3].source", "shm")]
    [ConfigSet("mounts[3].options[]", "nosuid"), ConfigSet("mounts[3].options[]", "noexec"), ConfigSet("mounts[3].options[]", "nodev")]
    [ConfigSet("mounts[3].options[]", "mode=1777"), ConfigSet("mounts[3].options[]", "size=65536k")]
    [ConfigSet("mounts[4].destination", "/dev/mqueue"), ConfigSet("mounts[4].type", "mqueue"), ConfigSet("mounts[4].source", "mqueue")]
    [ConfigSet("mounts[4].options[]", "nosuid"), ConfigSet("mounts[4].options[]", "noexec"), ConfigSet("mounts[4].options[]", "nodev")]
    [ConfigSet("mounts[5].destination", "/sys"), ConfigSet("mounts[5].type", "sysfs"), ConfigSet("mounts[5].source", "sysfs")]
    [ConfigSet("mounts[5].options[]", "nosuid"), ConfigSet("mounts[5].options[]", "noexec"), ConfigSet("mounts[5].options[]", "nodev")]
    [ConfigSet("mounts[5].options[]", "ro")]
    [ConfigSet("mounts[6].destination", "/sys/fs/cgroup"), ConfigSet("mounts[6].type", "cgroup"), ConfigSet("mounts[6].source", "cgroup")]
    [ConfigSet("mounts[6].options[]", "nosuid"), ConfigSet("mounts[6].options[]", "noexec"), ConfigSet("mounts[6].options[]", "nodev")]
    [ConfigSet("mounts[6].options[]", "relatime"), ConfigSet("mounts[6].options[]", "ro")]
    [ConfigSet("linux.resources.devices[0].allow", false), ConfigSet("linux.resources.devices[0].access", "rwm")]
    [ConfigSet("linux.namespaces[0].type", "pid"), ConfigSet("linux.namespaces[1].type", "network"), ConfigSet("linux.namespaces[2].type", "ipc")]
    [ConfigSet("linux.namespaces[3].type", "uts"), ConfigSet("linux.namespaces[4].type", "mount"), ConfigSet("linux.namespaces[5].type", "cgroup")]
    [ConfigSet("linux.maskedPaths[]", "/proc/acpi"), ConfigSet("linux.maskedPaths[]", "/proc/asound"), ConfigSet("linux.maskedPaths[]", "/proc/kcore")]
    [ConfigSet("linux.maskedPaths[]", "/proc/keys"), ConfigSet("linux.maskedPaths[]", "/proc/latency_stats")]
    [ConfigSet("linux.maskedPaths[]", "/proc/timer_list"), ConfigSet("linux.maskedPaths[]", "/proc/timer_stats")]
    [ConfigSet("linux.maskedPaths[]", "/proc/sched_debug"), ConfigSet("linux.maskedPaths[]", "/sys/firmware"), ConfigSet("linux.maskedPaths[]", "/proc/scsi")]
    [ConfigSet("linux.readonlyPaths[]", "/proc/bus"), ConfigSet("linux.readonlyPaths[]", "/proc/fs"), ConfigSet("linux.readonlyPaths[]", "/proc/irq")]
    [ConfigSet("linux.readonlyPaths[]", "/proc/sys"), ConfigSet("linux.readonlyPaths[]", "/proc/sysrq-trigger")]
    public static partial RuntimeSpec Default([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "");

    /// <summary>What <c>runc spec</c> of a release of runc writes.</summary>
    /// <param name="runc">The release, such as <c>1.1.12</c>; from 1.0.0 on. The suffix of a distribution does not count.</param>
    /// <param name="cgroupV2">Whether the machine has cgroup v2 alone, as <c>runc spec</c> finds out by itself; then the container gets a cgroup namespace.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    /// <exception cref="FormatException">The text is not a version.</exception>
    /// <exception cref="ArgumentException">The release is older than 1.0.0.</exception>
    [ConfigExtends, ConfigComputation("oci.runc")]
    [ConfigComputed("ociVersion"), ConfigComputed("process.capabilities.inheritable"), ConfigComputed("process.capabilities.ambient"), ConfigComputed("linux.namespaces")]
    public static RuntimeSpec Default(string runc, bool cgroupV2 = true, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var version = ComponentVersion.Parse(runc);
        var release = RuncRelease.Find(runc)
            ?? throw new ArgumentException($"The output of 'runc spec' is known from runc {RuncRelease.Oldest} on, and {version} is older: name a newer release.", nameof(runc));
        var spec = Default(callerLine, callerFile);
        release.Apply(spec.Node, cgroupV2, spec.Node.Origin);
        return spec;
    }
}
