using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4294.</summary>
internal sealed class OciAnnotationNotReverseDomain : Rule, IOciRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4294",
        Name = "oci-annotation-not-reverse-domain",
        Title = "Annotation without a domain",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = "Keys should begin with the reverse of a domain, so that those of different tools do not meet.",
        Remedy = "Put a domain in front, as in com.example.app.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#annotations",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/AnnotationsKeyReversedDomain"],
        Bad = """
            { "ociVersion": "1.2.0", "annotations": { "app": "web" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "annotations": { "com.example.app": "web" } }
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
            if (entry.Key.Length > 0 && entry.Key.IndexOf('.') <= 0)
            {
                spec.Report(this, entry.Value, $"annotation \"{SchemaLog.Short(entry.Key)}\" does not begin with the reverse of a domain");
            }
        }
    }
}
