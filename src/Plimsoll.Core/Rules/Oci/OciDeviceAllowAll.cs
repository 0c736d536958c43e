using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4433.</summary>
internal sealed class OciDeviceAllowAll : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4433",
        Name = "oci-device-allow-all",
        Title = "All devices of the host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            A rule without a type, a number or a limit on access lets the container open every device: the disks and the memory of the host.
            """,
        Remedy = "Deny all first, and allow the devices that are needed.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#allowed-device-list"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "devices": [{ "allow": true, "access": "rwm" }] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "devices": [{ "allow": false, "access": "rwm" }, { "allow": true, "type": "c", "major": 10, "minor": 229, "access": "rw" }] } } }
            """,
    };

    public void Check(OciScope spec)
    {
        ConfigNode? allowing = null;
        foreach (var item in spec.Value["linux"]["resources"]["devices"].Items)
        {
            var rule = ConfigValue.Of(item);
            if (IsAboutAll(rule) && rule["allow"].Boolean is { } allow)
            {
                allowing = allow && rule["access"].Text?.IndexOf('w') >= 0 ? item : null;
            }
        }

        if (allowing is not null)
        {
            spec.Say(this, allowing, "allows all devices of the host");
        }
    }

    private static bool IsAboutAll(ConfigValue rule) => rule["type"].Text is null or "" or "a" && !rule["type"].IsUnknown
        && IsAny(rule["major"]) && IsAny(rule["minor"]);

    private static bool IsAny(ConfigValue number) => number.IsSet() == Verdict.No || number.Integer == -1;
}
