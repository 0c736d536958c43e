using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4319.</summary>
internal sealed class OciKernelMemoryIgnored : Rule, IOciRule
{
    private static readonly string[] Fields = ["kernel", "kernelTCP"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4319",
        Name = "oci-kernel-memory-ignored",
        Title = "Limit for the memory of the kernel",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "The kernel dropped these limits, the specification advises against them, and runc ignores them with a warning.",
        Remedy = "Remove it.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#memory",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "kernel": 67108864 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "memory": { "limit": 67108864 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var field in Fields)
        {
            var limit = spec.Value["linux"]["resources"]["memory"][field];
            if (limit.Integer > 0)
            {
                spec.Say(this, limit.Node!, "is ignored: the kernel has no such limit any more", fix: Fixes.Remove(limit.Node!));
            }
        }
    }
}
