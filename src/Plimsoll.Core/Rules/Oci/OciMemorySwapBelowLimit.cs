using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4317.</summary>
internal sealed class OciMemorySwapBelowLimit : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4317",
        Name = "oci-memory-swap-below-limit",
        Title = "Memory with swap below memory alone",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The value of swap is of memory and swap together, so that it cannot be below the limit, nor stand without one; the kernel, or
            runc, refuses it.
            """,
        Remedy = "Write the sum of both, or -1 for swap without a limit.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#memory",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "limit": 536870912, "swap": 268435456 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "limit": 536870912, "swap": 805306368 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var memory = spec.Value["linux"]["resources"]["memory"];
        var (limit, swap) = (memory["limit"], memory["swap"]);
        if (swap.Integer is not > 0)
        {
            return;
        }

        if (limit.Integer is > 0 && swap.Integer < limit.Integer)
        {
            spec.Say(this, swap.Node!, $"is {swap.Integer} for memory and swap together, which is below the limit of {limit.Integer} for memory alone");
        }
        else if (limit.Integer is <= 0 || (limit.IsSet() == Verdict.No && spec.IsWhole()))
        {
            spec.Say(this, swap.Node!, "limits memory and swap together without a limit for memory");
        }
    }
}
