using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4318.</summary>
internal sealed class OciMemoryReservationAboveLimit : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4318",
        Name = "oci-memory-reservation-above-limit",
        Title = "Reserved memory above the limit",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "The reservation is what is kept for the container while memory is short; above the limit it can never be used.",
        Remedy = "Lower the reservation, or raise the limit.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#memory",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "limit": 268435456, "reservation": 536870912 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "limit": 536870912, "reservation": 268435456 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var memory = spec.Value["linux"]["resources"]["memory"];
        if (memory["reservation"].Integer is > 0 and var reservation && memory["limit"].Integer is > 0 and var limit && reservation > limit)
        {
            spec.Say(this, memory["reservation"].Node!, $"is {reservation}, which is above the limit of {limit}");
        }
    }
}
