using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4371.</summary>
internal sealed class OciRootPropagationIgnored : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4371",
        Name = "oci-root-propagation-ignored",
        Title = "Propagation of the root that runc ignores",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            runc before 1.2.7, and 1.3.0, left the root as it was for shared and unbindable: mounts of the container do not spread as asked,
            or the root can be bind-mounted.
            """,
        Remedy = "Upgrade runc to 1.2.7, 1.3.1 or later.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/CHANGELOG.md"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.1.5" } }]
            """,
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "rootfsPropagation": "shared" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "rootfsPropagation": "slave" } }
            """,
    };

    public void Check(OciScope spec)
    {
        var propagation = spec.Value["linux"]["rootfsPropagation"];
        if (propagation.Text is "shared" or "unbindable")
        {
            spec.SayWhere(
                this, propagation.Node!, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncIgnoresPropagation.For(target.Runtime?.Version)),
                target => $"runc {target.Runtime!.Version}",
                (where, _) => $"field \"{NodePath.Of(propagation.Node!)}\" is \"{propagation.Text}\", which is ignored {where}");
        }
    }
}
