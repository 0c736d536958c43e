using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4372.</summary>
internal sealed class OciRecursiveAtimeIgnored : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4372",
        Name = "oci-recursive-atime-ignored",
        Title = "Option for access times that runc ignores",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "runc before 1.3.5, and 1.4.0, took the recursive options for access times and did nothing.",
        Remedy = "Upgrade runc to 1.3.5, 1.4.1 or later.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/CHANGELOG.md"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.2.2" } }]
            """,
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv", "options": ["rbind", "rnoatime"] }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv", "options": ["rbind", "noatime"] }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            foreach (var option in mount.Options)
            {
                if (ConfigValue.Of(option).Text is "rrelatime" or "rnorelatime" or "rnoatime" or "ratime" or "rstrictatime" or "rnostrictatime")
                {
                    spec.SayWhere(
                        this, option, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncIgnoresRecursiveAtime.For(target.Runtime?.Version)),
                        target => $"runc {target.Runtime!.Version}",
                        (where, _) => $"field \"{NodePath.Of(option)}\" is \"{ConfigValue.Of(option).Text}\", which is ignored {where}");
                }
            }
        }
    }
}
