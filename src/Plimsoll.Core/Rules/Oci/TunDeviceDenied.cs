using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4373.</summary>
internal sealed class TunDeviceDenied() : Rule(ContainerParts.VolumeMounts), IEffectiveRule
{
    private const string Path = "/dev/net/tun";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4373",
        Name = "tun-device-denied",
        Title = "Device for tunnels that the runtime does not allow",
        Category = Category.Compatibility,
        Severity = Severity.Warning,
        Why = """
            runc 1.2.0 to 1.2.3, and crun 1.5 to 1.19, took /dev/net/tun off the devices that every container may open. A Pod that mounts
            the device, as programs for VPNs do, gets "operation not permitted"; Kubernetes has no field to allow it.
            """,
        Remedy = "Upgrade runc to 1.2.4 or crun to 1.20, use a device plugin, or add a rule for c 10:200 to a config.json.",
        Sources =
        [
            "https://github.com/opencontainers/runc/pull/4556",
            "https://github.com/containerd/containerd/issues/11078",
            "https://github.com/containers/crun/blob/main/NEWS",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, containerd: "1.7.24", runtime: { runc: "1.2.2" } }]
            """,
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: vpn }
            spec:
              containers:
                - name: vpn
                  image: example.com/vpn:1.0
                  securityContext: { capabilities: { add: [NET_ADMIN] } }
                  volumeMounts: [{ name: tun, mountPath: /dev/net/tun }]
              volumes: [{ name: tun, hostPath: { path: /dev/net/tun, type: CharDevice } }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: vpn }
            spec:
              containers:
                - name: vpn
                  image: example.com/vpn:1.0
                  securityContext: { capabilities: { add: [NET_ADMIN] } }
            """,
    };

    public bool Concerns(ContainerScope container)
    {
        if (container.Run.Targets.IsDeclared)
        {
            foreach (var item in container.Value["volumeMounts"].Items)
            {
                if (ConfigValue.Of(item)["mountPath"].Text is { } path && path.TrimEnd('/') == Path)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Check(OciScope spec)
    {
        if (Find(spec) is not { } device || IsAllowed(spec) != Verdict.No)
        {
            return;
        }

        spec.SayWhere(this, device, IsDenied, target => $"{target.Runtime!.Name} {target.Runtime.Version}",
            (where, isSure) => $"{spec.Subject} {(isSure ? "has" : "may run with")} {Path}, which the runtime does not let it open {where}");
    }

    private static ConfigNode? Find(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.Destination == Path && mount.IsBind == Verdict.Definite)
            {
                return mount.Value["destination"].Node;
            }
        }

        foreach (var item in spec.Value["linux"]["devices"].Items)
        {
            if (ConfigValue.Of(item)["path"].Text == Path)
            {
                return item;
            }
        }

        return null;
    }

    // The last rule that is about the device decides.
    private static Verdict IsAllowed(OciScope spec)
    {
        var rules = spec.Value["linux"]["resources"]["devices"];
        var verdict = rules.IsUnknown || rules.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var item in rules.Items)
        {
            var rule = ConfigValue.Of(item);
            var isAbout = rule["type"].Text is null or "" or "a" or "c" && rule["major"].Integer is null or -1 or 10 && rule["minor"].Integer is null or -1 or 200;
            verdict = isAbout ? rule["allow"].Is(true) : verdict;
        }

        return verdict;
    }

    private static Verdict IsDenied(RuntimeTarget target) => target.Runtime?.Kind switch
    {
        RuntimeKind.Runc => OciFacts.RuncDeniesTun.For(target.Runtime.Version),
        RuntimeKind.Crun => OciFacts.CrunDeniesTun.For(target.Runtime.Version),
        _ => Verdict.No,
    };
}
