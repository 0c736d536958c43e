using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4259.</summary>
internal sealed class OciRootPathUnconventional : Rule, IOciRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4259",
        Name = "oci-root-path-unconventional",
        Title = "Root of another name",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = "By convention the folder of the root file system is called rootfs; some tools look for that name.",
        Remedy = "Call it rootfs.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#root",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/RootPathOnPosixConvention"],
        Bad = """
            { "ociVersion": "1.2.0", "root": { "path": "files" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" } }
            """,
    };

    public void Check(OciScope spec)
    {
        var path = spec.Value["root"]["path"];
        if (!spec.MayBeForWindows() && path.Text?.TrimEnd('/') is { } text && text.Substring(text.LastIndexOf('/') + 1) != "rootfs")
        {
            spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", whose last step is not rootfs");
        }
    }
}
