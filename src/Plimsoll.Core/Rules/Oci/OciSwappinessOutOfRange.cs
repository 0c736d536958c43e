using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4357.</summary>
internal sealed class OciSwappinessOutOfRange : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4357",
        Name = "oci-swappiness-out-of-range",
        Title = "Swappiness out of range",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The values go from 0 to 100; runc refuses any other.",
        Remedy = "Write a value from 0 to 100.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#memory"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "swappiness": 200 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "swappiness": 60 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var swappiness = spec.Value["linux"]["resources"]["memory"]["swappiness"];
        if (swappiness.Integer > 100)
        {
            spec.Say(this, swappiness.Node!, $"is {swappiness.Integer}, and values go from 0 to 100");
        }
    }
}
