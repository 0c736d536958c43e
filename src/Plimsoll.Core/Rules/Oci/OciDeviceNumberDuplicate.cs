using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4313.</summary>
internal sealed class OciDeviceNumberDuplicate : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4313",
        Name = "oci-device-number-duplicate",
        Title = "One device under two paths",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = "The same device should not be listed twice; most often one of the numbers is a slip.",
        Remedy = "Check the numbers, or make a symbolic link.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#devices",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/DevicesErrorOnDup"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/a", "type": "c", "major": 10, "minor": 229 }, { "path": "/dev/b", "type": "c", "major": 10, "minor": 229 }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/a", "type": "c", "major": 10, "minor": 229 }, { "path": "/dev/b", "type": "c", "major": 10, "minor": 200 }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in spec.Value["linux"]["devices"].Items)
        {
            var device = ConfigValue.Of(item);
            if (device["type"].Text is not ("c" or "b" or "u") || device["major"].Integer is not { } major || device["minor"].Integer is not { } minor || device["path"].Text is not { } path)
            {
                continue;
            }

            // u is another word for c.
            var key = FormattableString.Invariant($"{(device["type"].Text == "b" ? 'b' : 'c')} {major}:{minor}");
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, path);
            }
            else if (first != path)
            {
                spec.Say(this, item, $"is the device {key}, which is at \"{SchemaLog.Short(first)}\" already");
            }
        }
    }
}
