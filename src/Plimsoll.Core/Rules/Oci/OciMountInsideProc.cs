using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4356.</summary>
internal sealed class OciMountInsideProc() : Rule(ContainerParts.VolumeMounts), IEffectiveRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4356",
        Name = "oci-mount-inside-proc",
        Title = "Mount over /proc or a file of it",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            runc lets a container cover only those files of /proc that lxcfs stands in for, such as /proc/meminfo, and mount nothing but
            proc at /proc itself. It refuses all else: the container does not start. crun allows it.
            """,
        Remedy = "Mount the file elsewhere, or use lxcfs.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go", "https://github.com/opencontainers/runc/pull/4817"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: version, mountPath: /proc/version }]
              volumes: [{ name: version, hostPath: { path: /etc/version } }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: version, mountPath: /etc/version }]
              volumes: [{ name: version, hostPath: { path: /etc/version } }]
            """,
    };

    public bool Concerns(ContainerScope container)
    {
        foreach (var item in container.Value["volumeMounts"].Items)
        {
            if (ConfigValue.Of(item)["mountPath"].Text is { } path && path.TrimStart('/').StartsWith("proc/", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            var path = CleanPath.Of("/" + mount.Destination);
            var isRefused = path.StartsWith("/proc/", StringComparison.Ordinal) ? mount.IsBind == Verdict.Definite && !IsEmulated(path)
                : path == "/proc" && mount.IsBind == Verdict.No && mount.Value["type"].Text is not (null or "proc");
            if (isRefused)
            {
                Say(spec, mount, path);
            }
        }
    }

    private void Say(OciScope spec, OciMount mount, string path)
    {
        // From some versions on lxcfs has to leave the statistics of the network alone.
        const string network = "/proc/net/dev";
        var node = mount.Value["destination"].Node!;
        var isFound = spec.SayWhere(
            this, node, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(path == network ? OciFacts.RuncRefusesProcNetDev.For(target.Runtime?.Version) : Verdict.Definite),
            target => $"runc {target.Runtime!.Version}",
            (where, isSure) => $"{spec.Subject} {(isSure ? "mounts" : "may run where it cannot mount")} something at \"{SchemaLog.Short(path)}\", which is refused {where}", Severity.Error);
        if (!isFound && spec.Targets.Count == 0 && path != network)
        {
            spec.Report(this, node, $"{spec.Subject} mounts something at \"{SchemaLog.Short(path)}\", which runc refuses");
        }
    }

    // What lxcfs stands in for, by any version of runc.
    private static bool IsEmulated(string path) => path is "/proc/cpuinfo" or "/proc/diskstats" or "/proc/meminfo" or "/proc/stat" or "/proc/swaps"
        or "/proc/uptime" or "/proc/loadavg" or "/proc/slabinfo" or "/proc/sys/kernel/ns_last_pid" or "/proc/sys/crypto/fips_enabled";
}
