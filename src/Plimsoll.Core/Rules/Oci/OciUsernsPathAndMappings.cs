using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4300.</summary>
internal sealed class OciUsernsPathAndMappings : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4300",
        Name = "oci-userns-path-and-mappings",
        Title = "User namespace with a path and mappings",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            A namespace that is joined has its mappings already. runc refuses others than it has, and may refuse any in future; containerd
            and CRI-O write both.
            """,
        Remedy = "Remove the mappings, or the path.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "user", "path": "/proc/42/ns/user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }]
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "linux": { "namespaces": [{ "type": "user", "path": "/proc/42/ns/user" }] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        if (new OciNamespaces(spec).PathOf("user").Text is { Length: > 0 } path && spec.Value["linux"]["uidMappings"] is { Sequence.Count: > 0 } mappings)
        {
            spec.Say(this, mappings.Node!, $"is set beside the user namespace \"{SchemaLog.Short(path)}\", which has mappings of its own");
        }
    }
}
