using Plimsoll.Oci;
using Plimsoll.Seccomp;

namespace Plimsoll.Tests.Oci;

/// <summary>Specs that are emitted and run: what each makes of the default spec, given the folder of its bundle.</summary>
internal static class BundleCases
{
    public static IReadOnlyList<(string Name, Action<RuntimeSpec, string> Change)> All { get; } =
    [
        ("default", (_, _) => { }),
        ("user", (spec, _) => spec.RunAs(1000)),
        ("user and group", (spec, _) => spec.RunAs(1000, 3000)),
        ("groups", (spec, _) => spec.RunAs(65532, 65532).WithAdditionalGroups([7, 9])),
        ("no capabilities", (spec, _) => spec.DropAllCapabilities()),
        ("one capability", (spec, _) => spec.WithCapabilities(["CAP_NET_BIND_SERVICE"])),
        ("one more capability", (spec, _) => spec.AddCapability("CAP_SYS_TIME").AddCapability("CAP_CHOWN")),
        ("user without capabilities", (spec, _) => spec.RunAs(1000, 1000).DropAllCapabilities()),
        ("ambient capability", (spec, _) => spec.RunAs(1000).WithProcess(p => p.WithCapabilities(c => c.WithInheritable(["CAP_KILL"]).WithAmbient(["CAP_KILL"])))),
        ("escalation", (spec, _) => spec.WithProcess(p => p.WithNoNewPrivileges(false))),
        ("writable root", (spec, _) => spec.WithReadOnlyRootFilesystem(false)),
        ("bind", (spec, bundle) => spec.WithBind(Folder(bundle, "data"), "/data")),
        ("read-only bind", (spec, bundle) => spec.WithReadOnlyBind(Folder(bundle, "data"), "/data")),
        ("both binds", (spec, bundle) => spec.WithBind(Folder(bundle, "a"), "/data").WithReadOnlyBind(Folder(bundle, "b"), "/srv")),
        ("tmpfs", (spec, _) => spec.WithTmpfs("/tmp")),
        ("tmpfs with a size", (spec, _) => spec.WithTmpfs("/tmp", "1Mi")),
        ("masked path", (spec, _) => spec.MaskPath("/proc/meminfo")),
        ("read-only path", (spec, _) => spec.WithReadOnlyPath("/proc/fs")),
        ("nothing masked", (spec, _) => spec.WithLinux(l => l.WithMaskedPaths([]).WithReadonlyPaths([]))),
        ("host network", (spec, _) => spec.WithHostNetwork()),
        ("no network", (spec, _) => spec.WithHostNetwork().WithoutNetwork()),
        ("host pid and ipc", (spec, _) => spec.WithoutNamespace(LinuxNamespaceType.Pid).WithoutNamespace(LinuxNamespaceType.Ipc).WithLinux(l => l.WithMaskedPaths(null))),
        ("rlimit", (spec, _) => spec.WithProcess(p => p.Rlimits = null).WithRlimit("RLIMIT_NOFILE", 256, 512)),
        ("sysctl", (spec, _) => spec.WithSysctl("net.core.somaxconn", "77")),
        ("environment", (spec, _) => spec.WithEnv("A", "1").WithEnv("A", "2 3").WithWorkingDirectory("/tmp")),
        ("seccomp", (spec, _) => spec.WithSeccomp(new SeccompProfile("log").WithDefaultAction(SeccompAction.Allow).Deny("mkdir"))),
        ("cpu and memory", (spec, _) => spec.WithCpuLimit("500m").WithCpuShares(512).WithMemoryLimit("64Mi")),
        ("hostname", (spec, _) => spec.WithHostname("box")),
        ("device", (spec, _) => spec.WithDevice("/dev/fuse", "c", 10, 229)),
        ("hook", (spec, bundle) => spec.WithPoststopHook("/bin/touch", ["touch", Path.Combine(bundle, "stopped")], timeoutSeconds: 5)),
        ("one intent", (spec, _) => spec.WithSecurity(new ContainerSecurity().RunAs(1000, 1000).WithCapability("NET_BIND_SERVICE").WithReadOnlyRootFilesystem())),
    ];

    private static string Folder(string bundle, string name) => Directory.CreateDirectory(Path.Combine(bundle, name)).FullName;
}
