using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4298.</summary>
internal sealed class OciIdMappingsWithoutUserns : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4298",
        Name = "oci-id-mappings-without-userns",
        Title = "Id mappings without a user namespace",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "Mappings belong to a user namespace. Without one they do nothing: root in the container is root on the host.",
        Remedy = "Add a namespace of the type user, or remove the mappings.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#user-namespace-mappings",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "pid" }, { "type": "mount" }],
                "uidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }],
                "gidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }]
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "pid" }, { "type": "mount" }, { "type": "user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }],
                "gidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }]
              }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        if (new OciNamespaces(spec).Has("user") != Verdict.No || !spec.IsWhole())
        {
            return;
        }

        // One namespace mends both.
        var fix = AddNamespace(spec);
        foreach (var list in new[] { spec.Value["linux"]["uidMappings"], spec.Value["linux"]["gidMappings"] })
        {
            if (list.Sequence is { Count: > 0 })
            {
                spec.Say(this, list.Node!, "does nothing without a user namespace", fix: fix);
                fix = null;
            }
        }
    }

    private static Fix? AddNamespace(OciScope spec)
    {
        if (spec.Value["linux"]["namespaces"].Sequence is not { } list)
        {
            return null;
        }

        var entry = new MappingNode();
        entry.Set("type", ScalarNode.String("user"));
        return new("Add a user namespace", [new Edit.Append(list, entry)]);
    }
}
