using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4250.</summary>
internal sealed class OciVersionNotSemver : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4250",
        Name = "oci-version-not-semver",
        Title = "Version that is not one",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The version says which fields a runtime may meet. It has to be three numbers, as Semantic Versioning has them; crun refuses a
            text that holds no version it knows.
            """,
        Remedy = "Write the release of the runtime spec, such as 1.2.0.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#specification-version",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/SpecVersionInSemVer"],
        Bad = """
            { "ociVersion": "1.2" }
            """,
        Good = """
            { "ociVersion": "1.2.0" }
            """,
    };

    public void Check(OciScope spec)
    {
        var version = spec.Value["ociVersion"];
        if (version.Text is { } text && !SpecVersion.IsSemver(text))
        {
            spec.Say(this, version.Node!, $"is \"{SchemaLog.Short(text)}\", which is not a version of three numbers");
        }
    }
}
