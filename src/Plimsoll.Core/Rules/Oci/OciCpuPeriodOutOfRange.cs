using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4358.</summary>
internal sealed class OciCpuPeriodOutOfRange : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4358",
        Name = "oci-cpu-period-out-of-range",
        Title = "Period or quota that the kernel refuses",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The kernel takes periods from one millisecond to one second, and quotas of at least one millisecond, both in microseconds.
            """,
        Remedy = "Write a period from 1000 to 1000000, and a quota of at least 1000.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#cpu", "https://docs.kernel.org/scheduler/sched-bwc.html"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "quota": 50, "period": 100 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "quota": 50000, "period": 100000 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var cpu = spec.Value["linux"]["resources"]["cpu"];

        // 0 stands for a value that is not set.
        if (cpu["period"].Integer is (> 0 and < 1000) or > 1000000)
        {
            spec.Say(this, cpu["period"].Node!, $"is {cpu["period"].Integer} microseconds, and periods go from 1000 to 1000000");
        }

        if (cpu["quota"].Integer is > 0 and < 1000)
        {
            spec.Say(this, cpu["quota"].Node!, $"is {cpu["quota"].Integer} microseconds, and 1000 is the least");
        }
    }
}
