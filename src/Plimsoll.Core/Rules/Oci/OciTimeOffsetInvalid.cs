using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4361.</summary>
internal sealed class OciTimeOffsetInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4361",
        Name = "oci-time-offset-invalid",
        Title = "Time offset that the kernel refuses",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A time namespace has offsets for the clocks boottime and monotonic alone, and less than a second of nanoseconds.",
        Remedy = "Write whole seconds into secs.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#offset-for-time-namespace",
            "https://man7.org/linux/man-pages/man7/time_namespaces.7.html",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "time" }], "timeOffsets": { "boottime": { "nanosecs": 1000000000 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "time" }], "timeOffsets": { "boottime": { "secs": 1 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["linux"]["timeOffsets"].Mapping is not { } offsets)
        {
            return;
        }

        foreach (var entry in offsets.Entries)
        {
            if (entry.Key is not ("boottime" or "monotonic"))
            {
                spec.Say(this, entry.Value, "is about a clock that a time namespace does not have: it has boottime and monotonic", OciFields.SeverityOf(spec, "linux.timeOffsets"));
            }
            else if (ConfigValue.Of(entry.Value)["nanosecs"] is { Integer: > 999999999 } nanoseconds)
            {
                spec.Say(this, nanoseconds.Node!, $"is {nanoseconds.Integer}, and 999999999 is the most", OciFields.SeverityOf(spec, "linux.timeOffsets"));
            }
        }
    }
}
