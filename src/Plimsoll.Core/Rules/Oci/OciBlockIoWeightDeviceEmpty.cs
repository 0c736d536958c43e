using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4321.</summary>
internal sealed class OciBlockIoWeightDeviceEmpty : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4321",
        Name = "oci-block-io-weight-device-empty",
        Title = "Weight for a device without a weight",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "An entry has to give weight, leafWeight or both; without them it does nothing.",
        Remedy = "Add a weight, or remove the entry.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#block-io",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/BlkIOWeightOrLeafWeightExist"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "blockIO": { "weightDevice": [{ "major": 8, "minor": 0 }] } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "blockIO": { "weightDevice": [{ "major": 8, "minor": 0, "weight": 500 }] } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["linux"]["resources"]["blockIO"]["weightDevice"].Items)
        {
            var device = ConfigValue.Of(item);
            if (spec.IsWhole() && device["weight"].IsSet() == Verdict.No && device["leafWeight"].IsSet() == Verdict.No)
            {
                spec.Say(this, item, "gives a device neither \"weight\" nor \"leafWeight\"", fix: Fixes.Remove(item));
            }
        }
    }
}
