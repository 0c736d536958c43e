using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Reports;

/// <summary>The words of the reports for enumerations; they never change.</summary>
internal static class Names
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(Category category) => category.ToString().ToLowerInvariant();

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Definite => "definite",
        Verdict.SomePath => "some-path",
        Verdict.Unknown => "unknown",
        _ => "no",
    };

    /// <summary>What a document is: the kind of a Kubernetes object, or the name of another form.</summary>
    public static string? KindOf(ConfigDocument? document) => document?.Kind switch
    {
        DocumentKind.Kubernetes => document.ObjectKind,
        DocumentKind.OciSpec => "OciSpec",
        DocumentKind.OciState => "OciState",
        DocumentKind.OciFeatures => "OciFeatures",
        DocumentKind.Seccomp => "SeccompProfile",
        DocumentKind.Platforms => "Platforms",
        DocumentKind.Rules => "Rules",
        _ => null,
    };
}
