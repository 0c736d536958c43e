using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4320.</summary>
internal sealed class OciCpuBurstAboveQuota : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4320",
        Name = "oci-cpu-burst-above-quota",
        Title = "Burst above the quota",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A container cannot save up more time than it gets in a period; the kernel answers \"invalid argument\".",
        Remedy = "Lower burst, or raise quota.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#cpu"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "quota": 50000, "period": 100000, "burst": 80000 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "quota": 50000, "period": 100000, "burst": 50000 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var cpu = spec.Value["linux"]["resources"]["cpu"];
        if (cpu["burst"].Integer is { } burst && cpu["quota"].Integer is > 0 and var quota && burst > quota)
        {
            spec.Say(this, cpu["burst"].Node!, $"is {burst}, which is above the quota of {quota}", OciFields.SeverityOf(spec, "linux.resources.cpu.burst"));
        }
    }
}
