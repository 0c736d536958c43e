using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4369.</summary>
internal sealed class OciUnifiedOnCgroupV1 : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4369",
        Name = "oci-unified-on-cgroup-v1",
        Title = "Settings of cgroup v2 on cgroup v1",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The map unified holds files of cgroup v2; where the node has v1, runtimes refuse it.",
        Remedy = "Use the fields of the controllers, which work on both, or nodes with cgroup v2.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#unified",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, cgroup: v1 }]
            """,
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "unified": { "memory.high": "536870912" } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "limit": 536870912 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["linux"]["resources"]["unified"].Mapping is { Count: > 0 } unified)
        {
            spec.SayWhere(this, unified, target => VerdictLogic.Of(target.Node?.Cgroup == "v1"), _ => "cgroup v1",
                (where, _) => $"field \"{NodePath.Of(unified)}\" is for cgroup v2, and is refused {where}");
        }
    }
}
