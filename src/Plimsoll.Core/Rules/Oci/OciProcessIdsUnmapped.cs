using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4354.</summary>
internal sealed class OciProcessIdsUnmapped : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4354",
        Name = "oci-process-ids-unmapped",
        Title = "User of the process that the user namespace lacks",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The process cannot take an id that its user namespace does not map: the kernel answers "invalid argument". runc also needs the
            id 0 itself.
            """,
        Remedy = "Map the id, or run as one that is mapped.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#user-namespace-mappings",
            "https://man7.org/linux/man-pages/man7/user_namespaces.7.html",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "process": { "cwd": "/", "args": ["sh"], "user": { "uid": 70000, "gid": 0 } },
              "linux": {
                "namespaces": [{ "type": "user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }],
                "gidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }]
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "process": { "cwd": "/", "args": ["sh"], "user": { "uid": 7000, "gid": 0 } },
              "linux": {
                "namespaces": [{ "type": "user" }],
                "uidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }],
                "gidMappings": [{ "containerID": 0, "hostID": 100000, "size": 65536 }]
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

        var user = spec.Value["process"]["user"];
        if (OciIdMap.Of(spec.Value["linux"]["uidMappings"]) is { Ranges.Count: > 0 } users)
        {
            Check(spec, user["uid"], users);
            CheckRoot(spec, spec.Value["linux"]["uidMappings"].Node!, users);
        }

        if (OciIdMap.Of(spec.Value["linux"]["gidMappings"]) is { Ranges.Count: > 0 } groups)
        {
            Check(spec, user["gid"], groups);
            CheckRoot(spec, spec.Value["linux"]["gidMappings"].Node!, groups);
            foreach (var item in user["additionalGids"].Items)
            {
                Check(spec, ConfigValue.Of(item), groups);
            }
        }
    }

    private void Check(OciScope spec, ConfigValue id, OciIdMap map)
    {
        if (id.Integer is > 0 and var number && !map.Maps(number))
        {
            spec.Say(this, id.Node!, $"is {number}, which the user namespace does not map");
        }
    }

    private void CheckRoot(OciScope spec, ConfigNode list, OciIdMap map)
    {
        if (!map.Maps(0))
        {
            spec.Say(this, list, "does not map the id 0, which runtimes need to set the container up");
        }
    }
}
