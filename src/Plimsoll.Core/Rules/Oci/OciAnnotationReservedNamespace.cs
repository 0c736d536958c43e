using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4293.</summary>
internal sealed class OciAnnotationReservedNamespace : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4293",
        Name = "oci-annotation-reserved-namespace",
        Title = "Annotation with a reserved key",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            Keys that begin with org.opencontainers belong to the specifications, and only some of them mean something for a container. Most
            often others were copied from an image, where they do.
            """,
        Remedy = "Use a domain of your own, or leave it if it was copied from an image.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#annotations",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/AnnotationsKeyReservedNS"],
        Bad = """
            { "ociVersion": "1.2.0", "annotations": { "org.opencontainers.team": "shop" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "annotations": { "com.example.team": "shop" } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["annotations"].Mapping is not { } annotations)
        {
            return;
        }

        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.StartsWith("org.opencontainers.", StringComparison.Ordinal) && !IsKnown(entry.Key.Substring("org.opencontainers.".Length)))
            {
                spec.Report(this, entry.Value, $"annotation \"{SchemaLog.Short(entry.Key)}\" has a key of the specifications that they do not define for containers");
            }
        }
    }

    private static bool IsKnown(string key) => key is "image.os" or "image.os.version" or "image.os.features" or "image.architecture" or "image.variant"
        or "image.author" or "image.created" or "image.stopSignal";
}
