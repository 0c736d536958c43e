using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4426.</summary>
internal sealed class OciRootWritable : Rule, IOciRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4426",
        Name = "oci-root-writable",
        Title = "Root file system that can be written",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "What can write its own programs can be changed by whoever breaks into it.",
        Remedy = "Set root.readonly, and mount a tmpfs where files are written.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#root"],
        Bad = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs", "readonly": true } }
            """,
    };

    public void Check(OciScope spec)
    {
        var root = spec.Value["root"];
        if (root.Mapping is { } mapping && spec.IsWhole() && !spec.MayBeForWindows() && root["readonly"].Is(true) == Verdict.No)
        {
            spec.Say(this, root["readonly"].Node ?? mapping, "leaves the root file system writable", fix: Fixes.Write(mapping, "readonly", ScalarNode.Boolean(true)));
        }
    }
}
