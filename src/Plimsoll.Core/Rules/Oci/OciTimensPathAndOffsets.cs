using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4304.</summary>
internal sealed class OciTimensPathAndOffsets : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4304",
        Name = "oci-timens-path-and-offsets",
        Title = "Time namespace with a path and offsets",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The offsets of a namespace cannot be changed once a process is in it; runc refuses both together.",
        Remedy = "Remove the offsets, or the path.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "namespaces": [{ "type": "time", "path": "/proc/42/ns/time" }],
                "timeOffsets": { "boottime": { "secs": 3600 } }
              }
            }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "time", "path": "/proc/42/ns/time" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        var offsets = spec.Value["linux"]["timeOffsets"];
        if (offsets.Mapping is not null && new OciNamespaces(spec).PathOf("time").Text is { Length: > 0 } path)
        {
            spec.Say(this, offsets.Node!, $"is set beside the time namespace \"{SchemaLog.Short(path)}\", whose clocks cannot be changed",
                OciFields.SeverityOf(spec, "linux.timeOffsets"), Fixes.Remove(offsets.Node!));
        }
    }
}
