using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4322.</summary>
internal sealed class OciRdmaEntryEmpty : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4322",
        Name = "oci-rdma-entry-empty",
        Title = "Limit for an RDMA device without a limit",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "An entry has to give hcaHandles, hcaObjects or both.",
        Remedy = "Add a limit, or remove the entry.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#rdma"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "rdma": { "mlx5_1": {} } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "rdma": { "mlx5_1": { "hcaHandles": 3 } } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["linux"]["resources"]["rdma"].Mapping is not { } devices || !spec.IsWhole())
        {
            return;
        }

        foreach (var entry in devices.Entries)
        {
            var device = ConfigValue.Of(entry.Value);
            if (device.Mapping is not null && device["hcaHandles"].IsSet() == Verdict.No && device["hcaObjects"].IsSet() == Verdict.No)
            {
                spec.Say(this, entry.Value, "gives a device neither \"hcaHandles\" nor \"hcaObjects\"", fix: Fixes.Remove(entry.Value));
            }
        }
    }
}
