using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4332.</summary>
internal sealed class OciMemoryPolicyInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4332",
        Name = "oci-memory-policy-invalid",
        Title = "Memory policy with nodes that its mode does not take",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            MPOL_DEFAULT and MPOL_LOCAL take no nodes, MPOL_BIND, the interleaving modes and MPOL_PREFERRED_MANY need some; runc and the
            kernel refuse anything else.
            """,
        Remedy = "Add the nodes, or remove them.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#memory-policy",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://man7.org/linux/man-pages/man2/set_mempolicy.2.html",
        ],
        Bad = """
            { "ociVersion": "1.3.0", "linux": { "memoryPolicy": { "mode": "MPOL_BIND" } } }
            """,
        Good = """
            { "ociVersion": "1.3.0", "linux": { "memoryPolicy": { "mode": "MPOL_BIND", "nodes": "0-1" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var policy = spec.Value["linux"]["memoryPolicy"];
        var nodes = policy["nodes"];
        var isEmpty = nodes.IsSet() == Verdict.No ? spec.IsWhole() : nodes.Text is "";
        if (policy["mode"].Text is "MPOL_DEFAULT" or "MPOL_LOCAL" && nodes.Text is { Length: > 0 })
        {
            spec.Say(this, nodes.Node!, $"is set, and {policy["mode"].Text} takes no nodes", OciFields.SeverityOf(spec, "linux.memoryPolicy"), Fixes.Remove(nodes.Node!));
        }
        else if (policy["mode"].Text is "MPOL_BIND" or "MPOL_INTERLEAVE" or "MPOL_WEIGHTED_INTERLEAVE" or "MPOL_PREFERRED_MANY" && isEmpty)
        {
            spec.Say(this, policy["mode"].Node!, $"is {policy["mode"].Text}, which needs nodes", OciFields.SeverityOf(spec, "linux.memoryPolicy"));
        }
    }
}
