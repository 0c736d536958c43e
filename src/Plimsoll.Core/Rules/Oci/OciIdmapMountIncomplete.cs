using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4267.</summary>
internal sealed class OciIdmapMountIncomplete : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4267",
        Name = "oci-idmap-mount-incomplete",
        Title = "Id-mapped mount without its mappings",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            Ids of users and of groups are mapped together: one list without the other is refused, and so is idmap with no list and no user
            namespace to take them from.
            """,
        Remedy = "Write both uidMappings and gidMappings.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-platform-mounts",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{
                "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind", "idmap"],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }]
              }]
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{
                "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind", "idmap"],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }],
                "gidMappings": [{ "containerID": 0, "hostID": 1000, "size": 100 }]
              }]
            }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            var (users, groups) = (mount.Value["uidMappings"], mount.Value["gidMappings"]);
            var (hasUsers, hasGroups) = (users.IsSet(), groups.IsSet());
            if (hasUsers == Verdict.Definite && hasGroups == Verdict.No && spec.IsWhole())
            {
                spec.Say(this, users.Node!, "is set without \"gidMappings\", and both are needed");
            }
            else if (hasGroups == Verdict.Definite && hasUsers == Verdict.No && spec.IsWhole())
            {
                spec.Say(this, groups.Node!, "is set without \"uidMappings\", and both are needed");
            }
            else if (hasUsers == Verdict.No && hasGroups == Verdict.No)
            {
                CheckOption(spec, mount);
            }
        }
    }

    private void CheckOption(OciScope spec, OciMount mount)
    {
        foreach (var option in mount.Options)
        {
            if (ConfigValue.Of(option).Text is "idmap" or "ridmap" && new OciNamespaces(spec).Has("user") == Verdict.No && spec.IsWhole())
            {
                spec.Say(this, option, "asks for mapped ids, and neither the mount nor a user namespace says which");
            }
        }
    }
}
