using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4277.</summary>
internal sealed class OciConsoleSizeWithoutTerminal : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4277",
        Name = "oci-console-size-without-terminal",
        Title = "Size of a terminal that is not there",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = "Runtimes ignore the size unless a terminal is asked for.",
        Remedy = "Set process.terminal, or remove the size.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#process"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "consoleSize": { "height": 25, "width": 80 } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "terminal": true, "consoleSize": { "height": 25, "width": 80 } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var process = spec.Value["process"];
        var size = process["consoleSize"];

        // Docker writes a size of nothing.
        if (size.Mapping is not null && spec.IsWhole() && process["terminal"].Is(true) == Verdict.No && (size["height"].Integer > 0 || size["width"].Integer > 0))
        {
            spec.Say(this, size.Node!, "is ignored, because \"process.terminal\" is not true", fix: Fixes.Remove(size.Node!));
        }
    }
}
