using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4299.</summary>
internal sealed class OciUsernsWithoutMappings : Rule, IOciRule
{
    private static readonly string[] Lists = ["uidMappings", "gidMappings"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4299",
        Name = "oci-userns-without-mappings",
        Title = "User namespace without mappings",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            A new user namespace has no ids until some are mapped. runc refuses it; crun maps what it may, which depends on who starts it.
            """,
        Remedy = "Add uidMappings and gidMappings, or the path of a namespace to join.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#user-namespace-mappings",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "user" }, { "type": "mount" }], "uidMappings": [{ "containerID": 0, "hostID": 1000, "size": 1 }] } }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
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
        if (!spec.IsWhole() || !new OciNamespaces(spec).MakesNew("user") || spec.Value["linux"].Mapping is not { } linux)
        {
            return;
        }

        // crun itself writes a spec without any: "crun spec --rootless".
        var isNone = Array.TrueForAll(Lists, list => IsEmpty(ConfigValue.Of(linux)[list]));
        foreach (var list in Lists)
        {
            if (!IsEmpty(ConfigValue.Of(linux)[list]))
            {
                continue;
            }

            var path = "linux." + list;
            if (!spec.SayWhere(this, linux, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)), target => $"runc {target.Runtime!.Version}",
                (where, _) => $"field \"{path}\" is missing, and a new user namespace without it is refused {where}", Severity.Error))
            {
                spec.SayMissing(this, linux, list, "runc refuses a new user namespace without it", isNone ? Severity.Info : null);
            }
        }
    }

    private static bool IsEmpty(ConfigValue list) => list.IsSet() == Verdict.No || list.Sequence is { Count: 0, IsOpen: false };
}
