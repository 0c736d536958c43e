using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4315.</summary>
internal sealed class OciDeviceCgroupInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4315",
        Name = "oci-device-cgroup-invalid",
        Title = "Device rule that cannot be",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A rule is about all devices (a), block devices (b) or character devices (c), and allows or denies reading, writing and making
            (r, w, m). runc refuses any other type, and a rule without an access.
            """,
        Remedy = "Write one of the types, and an access of the letters r, w and m.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#allowed-device-list",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "devices": [{ "allow": true, "type": "u", "major": 10, "minor": 229, "access": "rw" }] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "devices": [{ "allow": true, "type": "c", "major": 10, "minor": 229, "access": "rw" }] } } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["linux"]["resources"]["devices"].Items)
        {
            var rule = ConfigValue.Of(item);
            if (rule["type"].Text is { } type && type is not ("a" or "b" or "c" or ""))
            {
                spec.Say(this, rule["type"].Node!, $"is \"{SchemaLog.Short(type)}\", and a device rule is about a, b or c");
            }

            CheckAccess(spec, rule);
        }
    }

    private void CheckAccess(OciScope spec, ConfigValue rule)
    {
        var access = rule["access"];
        if (access.Text is { Length: > 0 } text)
        {
            if (text.Trim('r', 'w', 'm').Length > 0)
            {
                spec.Say(this, access.Node!, $"is \"{SchemaLog.Short(text)}\", and access is made of r, w and m", Severity.Warning);
            }
        }
        else if (access.Text is { })
        {
            spec.Say(this, access.Node!, "is empty, which runc refuses");
        }
        else if (access.IsAbsent && spec.IsWhole() && rule.Mapping is { } mapping)
        {
            spec.SayMissing(this, mapping, "access", "runc refuses a device rule without it");
        }
    }
}
