using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4374.</summary>
internal sealed class OciSysMountedWritable : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4374",
        Name = "oci-sys-mounted-writable",
        Title = "Read-only /sys that crun mounts writable",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "crun 1.29 mounted /sys writable in a user namespace though the spec says ro.",
        Remedy = "Upgrade crun to 1.29.1.",
        Sources = ["https://github.com/containers/crun/blob/main/NEWS"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { crun: "1.29.0" } }]
            """,
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/sys", "type": "sysfs", "source": "sysfs", "options": ["ro"] }],
              "linux": { "namespaces": [{ "type": "user" }, { "type": "mount" }] }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/sys", "type": "sysfs", "source": "sysfs", "options": ["ro"] }],
              "linux": { "namespaces": [{ "type": "mount" }] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        if (new OciNamespaces(spec).Has("user") != Verdict.Definite)
        {
            return;
        }

        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.Destination == "/sys" && mount.Value["type"].Text == "sysfs" && mount.Has("ro") == Verdict.Definite)
            {
                spec.SayWhere(
                    this, mount.Node, target => VerdictLogic.Of(target.Is(RuntimeKind.Crun)).And(OciFacts.CrunMountsSysWritable.For(target.Runtime?.Version)),
                    target => $"crun {target.Runtime!.Version}", (where, _) => $"field \"{NodePath.Of(mount.Node)}\" is read-only, and is mounted writable {where}");
            }
        }
    }
}
