using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4249.</summary>
internal sealed class OciRootPathEmpty : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4249",
        Name = "oci-root-path-empty",
        Title = "Root without a path",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "An empty path is none: runc takes the folder of the bundle for the root, where no program is found, and crun fails.",
        Remedy = "Name the folder of the root.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#root",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "root": { "path": "" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" } }
            """,
    };

    public void Check(OciScope spec)
    {
        var path = spec.Value["root"]["path"];
        if (path.Is("") == Verdict.Definite)
        {
            spec.Say(this, path.Node!, "is empty");
        }
    }
}
