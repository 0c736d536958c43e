using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4260.</summary>
internal sealed class OciRootOutsideBundle : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4260",
        Name = "oci-root-outside-bundle",
        Title = "Root outside the bundle",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "The path is taken from the folder of the bundle and climbs out of it, so that the bundle cannot be moved or packed.",
        Remedy = "Put the root below the bundle, or write its absolute path.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/bundle.md",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/ArtifactsInSingleDir"],
        Bad = """
            { "ociVersion": "1.2.0", "root": { "path": "../files/rootfs" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" } }
            """,
    };

    public void Check(OciScope spec)
    {
        var path = spec.Value["root"]["path"];
        if (!spec.MayBeForWindows() && path.Text is { } text && CleanPath.Of(text) is var clean && (clean == ".." || clean.StartsWith("../", StringComparison.Ordinal)))
        {
            spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which leads out of the bundle");
        }
    }
}
