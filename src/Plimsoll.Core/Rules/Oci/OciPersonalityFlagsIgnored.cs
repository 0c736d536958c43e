using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4333.</summary>
internal sealed class OciPersonalityFlagsIgnored : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4333",
        Name = "oci-personality-flags-ignored",
        Title = "Flags of the personality",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "No flag is supported today; runc ignores them with a warning.",
        Remedy = "Remove them.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#personality",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "personality": { "domain": "LINUX32", "flags": ["ADDR_NO_RANDOMIZE"] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "personality": { "domain": "LINUX32" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["linux"]["personality"]["flags"].Sequence is { Count: > 0 } flags)
        {
            spec.Say(this, flags, "is ignored: no flags are supported", fix: Fixes.Remove(flags));
        }
    }
}
