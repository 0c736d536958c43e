using Plimsoll.Documents;
using Plimsoll.Findings;
using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>PLM4271.</summary>
internal sealed class OciMountOwnerUnmapped : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4271",
        Name = "oci-mount-owner-unmapped",
        Title = "Mount whose owner the user namespace lacks",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A file system that is mounted inside a user namespace can belong only to ids that the namespace maps; the kernel answers
            "invalid argument". The gid=5 of /dev/pts is the usual case.
            """,
        Remedy = "Map the id, or remove the option.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/rootless.go",
            "https://man7.org/linux/man-pages/man7/user_namespaces.7.html",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/dev/pts", "type": "devpts", "source": "devpts", "options": ["newinstance", "gid=5"] }],
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
              "mounts": [{ "destination": "/dev/pts", "type": "devpts", "source": "devpts", "options": ["newinstance"] }],
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
        if (!new OciNamespaces(spec).MakesNew("user"))
        {
            return;
        }

        var users = OciIdMap.Of(spec.Value["linux"]["uidMappings"]);
        var groups = OciIdMap.Of(spec.Value["linux"]["gidMappings"]);
        foreach (var mount in OciMount.Of(spec))
        {
            foreach (var option in mount.IsBind == Verdict.No ? mount.Options : [])
            {
                if (ConfigValue.Of(option).Text is { } text && ((Id(text, "uid=") is { } user && users?.Maps(user) == false) || (Id(text, "gid=") is { } group && groups?.Maps(group) == false)))
                {
                    spec.Say(this, option, $"is \"{SchemaLog.Short(text)}\", and the user namespace does not map that id", fix: Fixes.Remove(option));
                }
            }
        }
    }

    private static long? Id(string option, string start) => option.StartsWith(start, StringComparison.Ordinal)
        && long.TryParse(option.Substring(start.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
