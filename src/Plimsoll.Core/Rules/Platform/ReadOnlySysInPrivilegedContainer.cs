using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM2004.</summary>
internal sealed class ReadOnlySysInPrivilegedContainer() : Rule(ContainerParts.Privileged), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM2004",
        Name = "read-only-sys-in-privileged-container",
        Title = "Privileged container whose /sys stays read-only",
        Category = Category.Compatibility,
        Severity = Severity.Warning,
        Why = """
            There is one sysfs for each network namespace. containerd before 2.0.3 lets the sandbox of a Pod mount it read-only, also when
            a container of the Pod is privileged, and with runc that holds for the whole file system: the container asks for a writable
            /sys, its spec says so, and every write fails with EROFS. crun does not have the trap, nor has a Pod in the host's network.
            The 1.6 and 1.7 lines of containerd were never mended.
            """,
        Remedy = """
            Upgrade containerd to 2.0.3 or 2.1.0. Until then mount the host's /sys at /sys (which shows the host's network devices), or run
            "mount -o remount,rw /sys" in the container first.
            """,
        Sources = SysfsFacts.SandboxMountsReadOnly.Sources,
        Platforms = """
            platforms:
              - name: prod
                nodes:
                  - name: general
                    containerd: "1.7.24"
                    runtime: { runc: "1.2.2" }
            """,
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: agent }
            spec:
              containers:
                - name: agent
                  image: example.com/agent:1.0
                  securityContext: { privileged: true }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: agent }
            spec:
              containers:
                - name: agent
                  image: example.com/agent:1.0
                  securityContext: { privileged: true }
                  volumeMounts:
                    - { name: sys, mountPath: /sys }
              volumes:
                - { name: sys, hostPath: { path: /sys } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var privileged = container.SecurityContext["privileged"];
        if (privileged.Is(true) != Verdict.Definite
            || container.Pod.Spec["hostNetwork"].Is(true) != Verdict.No
            || MountsSys(container) != Verdict.No)
        {
            return;
        }

        var affected = container.Run.Affected(this, container.Pod.Targets, StaysReadOnly, target => $"containerd {target.Node!.Containerd}");
        if (affected.Any)
        {
            container.Report(this, privileged.Node!,
                $"{container.Subject} is privileged, but its /sys stays read-only {affected.Where}: containerd before 2.0.3 mounts it so for the sandbox, and runc keeps it",
                platform: affected.Platform, container: container.Name);
        }
    }

    private static Verdict StaysReadOnly(RuntimeTarget target) => target.Is(RuntimeKind.Runc)
        ? SysfsFacts.SandboxMountsReadOnly.For(target.Node?.Containerd)
        : Verdict.No;

    /// <summary>Whether the container brings a /sys of its own, such as the host's.</summary>
    private static Verdict MountsSys(ContainerScope container)
    {
        var mounts = container.Value["volumeMounts"];
        var verdict = mounts.IsUnknown || mounts.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var mount in mounts.Items)
        {
            var path = ConfigValue.Of(mount)["mountPath"];
            verdict = verdict.Or(path.Is("/sys").Or(path.Is("/sys/")));
        }

        return verdict;
    }
}
