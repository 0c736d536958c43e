using Plimsoll.Documents;
using Plimsoll.Findings;
using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>PLM4359.</summary>
internal sealed class OciCpuListMalformed : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4359",
        Name = "oci-cpu-list-malformed",
        Title = "List of CPUs or memory nodes that cannot be read",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A list has numbers and ranges, with commas between: 0-3,7. The kernel refuses any other text, and a range that is upside down.
            """,
        Remedy = "Write numbers and ranges.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#cpu", "https://man7.org/linux/man-pages/man7/cpuset.7.html"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "cpus": "3-1" } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "cpu": { "cpus": "1-3" } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var cpu = spec.Value["linux"]["resources"]["cpu"];
        Check(spec, cpu["cpus"], Severity.Error);
        Check(spec, cpu["mems"], Severity.Error);
        Check(spec, spec.Value["linux"]["memoryPolicy"]["nodes"], OciFields.SeverityOf(spec, "linux.memoryPolicy"));
        var affinity = spec.Value["process"]["execCPUAffinity"];
        Check(spec, affinity["initial"], OciFields.SeverityOf(spec, "process.execCPUAffinity"));
        Check(spec, affinity["final"], OciFields.SeverityOf(spec, "process.execCPUAffinity"));
    }

    private void Check(OciScope spec, ConfigValue list, Severity severity)
    {
        if (list.Text is not { } text)
        {
            return;
        }

        foreach (var part in text.Split(','))
        {
            if (!IsRange(part.Trim()))
            {
                spec.Say(this, list.Node!, $"is \"{SchemaLog.Short(text)}\", which is not a list such as 0-3,7", severity);
                return;
            }
        }
    }

    // The kernel also takes "all", "N", and ranges with a stride such as 0-31:1/2.
    private static bool IsRange(string part)
    {
        var stride = part.IndexOf(':');
        var ends = (stride < 0 ? part : part.Substring(0, stride)).Split('-');
        if (part is "" or "all" or "N" or "n")
        {
            return true;
        }

        var first = Number(ends[0]);
        return ends.Length switch
        {
            1 => first >= 0 && stride < 0,
            2 => first >= 0 && Number(ends[1]) >= first,
            _ => false,
        };
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
