using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4380.</summary>
internal sealed class OciWindowsCpuTwoLimits : Rule, IOciRule
{
    private static readonly string[] Fields = ["count", "shares", "maximum"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4380",
        Name = "oci-windows-cpu-two-limits",
        Title = "Two ways to limit the CPU on Windows",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "Windows takes a number of processors, a weight or a maximum; the runtime refuses a container with two of them.",
        Remedy = "Keep one of them.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-windows.md#cpu",
            "https://github.com/microsoft/hcsshim/blob/main/internal/hcsoci/hcsdoc_wcow.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "windows": { "layerFolders": ["C:\\layers\\1"], "resources": { "cpu": { "count": 2, "maximum": 5000 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "windows": { "layerFolders": ["C:\\layers\\1"], "resources": { "cpu": { "maximum": 5000 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        string? first = null;
        foreach (var field in Fields)
        {
            // A zero stands for a limit that is not set.
            if (spec.Value["windows"]["resources"]["cpu"][field] is not { Integer: > 0 } limit)
            {
                continue;
            }

            if (first is not null)
            {
                spec.Say(this, limit.Node!, $"is set beside {first}, and a container can have one of the two");
                return;
            }

            first = field;
        }
    }
}
