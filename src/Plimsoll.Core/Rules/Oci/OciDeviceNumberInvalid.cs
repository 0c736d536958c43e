using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4311.</summary>
internal sealed class OciDeviceNumberInvalid : Rule, IOciRule
{
    private static readonly string[] Numbers = ["major", "minor"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4311",
        Name = "oci-device-number-invalid",
        Title = "Device without its numbers",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A device is found by its numbers, which are required for all but pipes. Without them runtimes make the device 0:0, which nobody
            can open.
            """,
        Remedy = "Write major and minor; ls -l /dev shows them.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#devices",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/fuse", "type": "c" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "devices": [{ "path": "/dev/fuse", "type": "c", "major": 10, "minor": 229 }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["linux"]["devices"].Items)
        {
            var device = ConfigValue.Of(item);
            foreach (var field in Numbers)
            {
                var number = device[field];
                if (device["type"].Text is "c" or "b" or "u" && number.IsSet() == Verdict.No && spec.IsWhole())
                {
                    spec.SayMissing(this, (MappingNode)item, field, "the device has no number to be found by");
                }
                else if (number.Integer < 0)
                {
                    spec.Say(this, number.Node!, $"is {number.Integer}, and device numbers are not negative");
                }
                else if (device["type"].Text == "p" && number.Integer > 0)
                {
                    spec.Say(this, number.Node!, "is set, and pipes have no numbers", Severity.Info, Fixes.Remove(number.Node!));
                }
            }
        }
    }
}
