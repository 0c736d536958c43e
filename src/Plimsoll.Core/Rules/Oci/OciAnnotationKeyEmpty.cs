using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4292.</summary>
internal sealed class OciAnnotationKeyEmpty : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4292",
        Name = "oci-annotation-key-empty",
        Title = "Annotation without a key",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The key of an annotation must not be empty.",
        Remedy = "Name the key.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#annotations"],
        Bad = """
            { "ociVersion": "1.2.0", "annotations": { "": "web" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "annotations": { "com.example.app": "web" } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["annotations"].Mapping is { } annotations && annotations.TryGet("", out var value))
        {
            spec.Report(this, value, "annotation has an empty key");
        }
    }
}
