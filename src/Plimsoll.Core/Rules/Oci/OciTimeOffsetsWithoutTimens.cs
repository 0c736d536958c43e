using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4303.</summary>
internal sealed class OciTimeOffsetsWithoutTimens : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4303",
        Name = "oci-time-offsets-without-timens",
        Title = "Time offsets without a time namespace",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "Only a time namespace has clocks of its own. runc refuses the offsets without one.",
        Remedy = "Add a namespace of the type time, or remove the offsets.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#offset-for-time-namespace",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }], "timeOffsets": { "boottime": { "secs": 3600 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }, { "type": "time" }], "timeOffsets": { "boottime": { "secs": 3600 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var offsets = spec.Value["linux"]["timeOffsets"];
        if (spec.IsWhole() && offsets.Mapping is { Count: > 0 } && new OciNamespaces(spec).Has("time") == Verdict.No)
        {
            spec.Say(this, offsets.Node!, "is set without a time namespace", OciFields.SeverityOf(spec, "linux.timeOffsets"));
        }
    }
}
