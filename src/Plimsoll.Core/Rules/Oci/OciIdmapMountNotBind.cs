using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4268.</summary>
internal sealed class OciIdmapMountNotBind : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4268",
        Name = "oci-idmap-mount-not-bind",
        Title = "Id mappings of a mount that is no bind mount",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "runc maps the ids of bind mounts alone, and refuses mappings of any other mount from 1.2 on.",
        Remedy = "Bind-mount a folder of the node, or remove the mappings.",
        Sources = ["https://github.com/opencontainers/runc/pull/3717", "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{
                "destination": "/data", "type": "tmpfs", "source": "tmpfs",
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }]
              }]
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/data", "type": "tmpfs", "source": "tmpfs" }]
            }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            var mappings = mount.Value["uidMappings"];
            if (mappings.IsSet() != Verdict.Definite || mount.IsBind != Verdict.No)
            {
                continue;
            }

            const string what = "maps ids of a mount that is no bind mount";
            if (!spec.SayWhere(
                this, mappings.Node!, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncMapsIdsOfMounts.For(target.Runtime?.Version)),
                target => $"runc {target.Runtime!.Version}",
                (where, _) => $"field \"{NodePath.Of(mappings.Node!)}\" {what}, which is refused {where}", Severity.Error))
            {
                spec.Say(this, mappings.Node!, $"{what}, which runc refuses from 1.2 on");
            }
        }
    }
}
