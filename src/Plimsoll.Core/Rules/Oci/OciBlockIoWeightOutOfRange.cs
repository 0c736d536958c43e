using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4360.</summary>
internal sealed class OciBlockIoWeightOutOfRange : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4360",
        Name = "oci-block-io-weight-out-of-range",
        Title = "Weight of block I/O out of range",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "Weights go from 10 to 1000; the kernel refuses any other where it has weights at all.",
        Remedy = "Write a weight from 10 to 1000.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#block-io"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "blockIO": { "weight": 5 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "blockIO": { "weight": 500 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var block = spec.Value["linux"]["resources"]["blockIO"];
        Check(spec, block["weight"]);
        Check(spec, block["leafWeight"]);
        foreach (var item in block["weightDevice"].Items)
        {
            Check(spec, ConfigValue.Of(item)["weight"]);
            Check(spec, ConfigValue.Of(item)["leafWeight"]);
        }
    }

    private void Check(OciScope spec, ConfigValue weight)
    {
        // Docker writes 0 for a weight that is not set.
        if (weight.Integer is (> 0 and < 10) or > 1000)
        {
            spec.Say(this, weight.Node!, $"is {weight.Integer}, and weights go from 10 to 1000");
        }
    }
}
