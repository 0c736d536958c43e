using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4269.</summary>
internal sealed class OciIdmapMountRootless : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4269",
        Name = "oci-idmap-mount-rootless",
        Title = "Id mappings of a mount in a spec for an ordinary user",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            To map the ids of a mount takes a privilege over its file system that an ordinary user does not have: started by one, runc
            refuses the spec. A user namespace of a single id, that is not root's, is what such a user can make, and "runc spec --rootless" writes.
            """,
        Remedy = "Remove the mappings of the mount, or map a range of ids and let root start the container.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://man7.org/linux/man-pages/man7/user_namespaces.7.html",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{
                "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["bind"],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }]
              }],
              "linux": {
                "namespaces": [{ "type": "user" }, { "type": "mount" }],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }]
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["bind"] }],
              "linux": {
                "namespaces": [{ "type": "user" }, { "type": "mount" }],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }]
              }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var linux = spec.Value["linux"];
        if (!new OciNamespaces(spec).MakesNew("user") || OciIdMap.Of(linux["uidMappings"]) is not { IsOfOneUser: true } || OciIdMap.Of(linux["gidMappings"]) is not { IsOfOneUser: true })
        {
            return;
        }

        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.IsBind == Verdict.Definite && Mapping(mount) is { } mapping)
            {
                Check(spec, mapping);
            }
        }
    }

    private void Check(OciScope spec, ConfigNode mapping)
    {
        const string what = "maps the ids of a mount, which runc refuses where an ordinary user starts it, and the spec has the one id of such a user";
        if (!spec.SayWhere(
            this, mapping, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncMapsIdsOfMounts.For(target.Runtime?.Version)),
            target => $"runc {target.Runtime!.Version}",
            (where, _) => $"field \"{NodePath.Of(mapping)}\" {what}: {where}") && spec.Targets.Count == 0)
        {
            spec.Say(this, mapping, what);
        }
    }

    private static ConfigNode? Mapping(OciMount mount)
    {
        if (mount.Value["uidMappings"] is { Sequence.Count: > 0 } mappings)
        {
            return mappings.Node;
        }

        foreach (var option in mount.Options)
        {
            if (ConfigValue.Of(option).Text is "idmap" or "ridmap")
            {
                return option;
            }
        }

        return null;
    }
}
