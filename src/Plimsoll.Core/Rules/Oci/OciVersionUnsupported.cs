using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4251.</summary>
internal sealed class OciVersionUnsupported : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4251",
        Name = "oci-version-unsupported",
        Title = "Version that runtimes do not know",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            A spec of a release that a runtime does not know may hold fields that it drops without a word. crun before 1.14.3 refuses every
            version but 1.0.
            """,
        Remedy = "Write the oldest release that has all fields of the spec, or a newer runtime.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#specification-version",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
            "https://github.com/containers/crun/blob/1.14/src/libcrun/container.c",
        ],
        Aliases = ["runtime-tools/CheckSemVer"],
        Bad = """
            { "ociVersion": "2.0.0" }
            """,
        Good = """
            { "ociVersion": "1.2.0" }
            """,
    };

    public void Check(OciScope spec)
    {
        var version = spec.Value["ociVersion"];
        if (version.Text is not { } text)
        {
            return;
        }

        var isRefused = text.IndexOf("1.0", StringComparison.Ordinal) < 0 && spec.SayWhere(
            this, version.Node!, target => VerdictLogic.Of(target.Is(RuntimeKind.Crun)).And(OciFacts.CrunKnowsOneVersion.For(target.Runtime?.Version)),
            target => $"crun {target.Runtime!.Version}",
            (where, _) => $"field \"ociVersion\" is \"{SchemaLog.Short(text)}\", and only versions 1.0 are taken {where}", Severity.Error);
        if (!isRefused && SpecVersion.Parse(text) is { } number && !number.IsKnown)
        {
            spec.Say(this, version.Node!, $"is \"{SchemaLog.Short(text)}\", and the newest release that is known is {SpecVersion.Newest}");
        }
    }
}
