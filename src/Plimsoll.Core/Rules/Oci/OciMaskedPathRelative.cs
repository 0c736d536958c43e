using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4325.</summary>
internal sealed class OciMaskedPathRelative : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4325",
        Name = "oci-masked-path-relative",
        Title = "Masked path that is not absolute",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The paths to mask must be absolute. Runtimes take a relative one from the root today, and need not.",
        Remedy = "Write the path from the root.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#masked-paths",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/MaskedPathsAbs"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "maskedPaths": ["proc/kcore"] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "maskedPaths": ["/proc/kcore"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["linux"]["maskedPaths"].Items)
        {
            if (ConfigValue.Of(item).Text is { } text && !text.StartsWith("/", StringComparison.Ordinal))
            {
                spec.Say(this, item, $"is \"{SchemaLog.Short(text)}\", which is not absolute", fix: text.Length == 0 ? Fixes.Remove(item) : Fixes.Set(item, "/" + text));
            }
        }
    }
}
