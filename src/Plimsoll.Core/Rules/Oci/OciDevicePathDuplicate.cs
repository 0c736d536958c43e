using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4312.</summary>
internal sealed class OciDevicePathDuplicate : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4312",
        Name = "oci-device-path-duplicate",
        Title = "Two devices at one path",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "Only one device can be at a path; which one depends on the runtime.",
        Remedy = "Rename or remove one of the two.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#devices",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/a", "type": "c", "major": 10, "minor": 229 }, { "path": "/dev/a", "type": "c", "major": 10, "minor": 200 }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/a", "type": "c", "major": 10, "minor": 229 }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in spec.Value["linux"]["devices"].Items)
        {
            var path = ConfigValue.Of(item)["path"];
            if (path.Text is { } text && !seen.Add(CleanPath.Of(text)))
            {
                spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", where another device is already");
            }
        }
    }
}
