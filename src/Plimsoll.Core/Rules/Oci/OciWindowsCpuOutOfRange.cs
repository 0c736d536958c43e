using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4379.</summary>
internal sealed class OciWindowsCpuOutOfRange : Rule, IOciRule
{
    private const int Most = 10000;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4379",
        Name = "oci-windows-cpu-out-of-range",
        Title = "CPU limit of Windows out of range",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "On Windows the maximum is a part of 10000 cycles, a percentage times 100, and shares are a weight; neither goes beyond 10000.",
        Remedy = "Write a number up to 10000.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-windows.md#cpu",
            "https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_cpu_rate_control_information",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "windows": { "layerFolders": ["C:\\layers\\1"], "resources": { "cpu": { "maximum": 50000 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "windows": { "layerFolders": ["C:\\layers\\1"], "resources": { "cpu": { "maximum": 5000 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var cpu = spec.Value["windows"]["resources"]["cpu"];
        Check(spec, cpu["maximum"]);
        Check(spec, cpu["shares"]);
    }

    private void Check(OciScope spec, ConfigValue number)
    {
        if (number.Integer > Most)
        {
            spec.Say(this, number.Node!, $"is {number.Integer}, and {Most} is the most that it can be");
        }
    }
}
