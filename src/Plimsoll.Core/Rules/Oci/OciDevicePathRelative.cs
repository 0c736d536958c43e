using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4367.</summary>
internal sealed class OciDevicePathRelative : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4367",
        Name = "oci-device-path-relative",
        Title = "Device at a relative path",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The path of a device is a full one; crun fails to make a device at any other.",
        Remedy = "Write the path from the root.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#devices"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "fuse", "type": "c", "major": 10, "minor": 229 }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/fuse", "type": "c", "major": 10, "minor": 229 }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["linux"]["devices"].Items)
        {
            var path = ConfigValue.Of(item)["path"];
            if (path.Text is { } text && !text.StartsWith("/", StringComparison.Ordinal))
            {
                spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which is not absolute");
            }
        }
    }
}
