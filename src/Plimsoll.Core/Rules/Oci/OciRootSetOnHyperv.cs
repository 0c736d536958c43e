using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4256.</summary>
internal sealed class OciRootSetOnHyperv : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4256",
        Name = "oci-root-set-on-hyperv",
        Title = "Root of a Hyper-V container",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A Hyper-V container gets its root from its layers; the field must not be set.",
        Remedy = "Remove root, or windows.hyperv.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#root",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/RootOnHyperVNotSet"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "\\\\?\\Volume{ec84d99e-3f02-11e7-ac6c-00155d7682cf}\\" },
              "windows": { "layerFolders": ["C:\\layers\\1"], "hyperv": {} }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "windows": { "layerFolders": ["C:\\layers\\1"], "hyperv": {} }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var root = spec.Value["root"];
        if (spec.IsForWindows() && spec.Value["windows"]["hyperv"].IsSet() == Verdict.Definite && root.IsSet() == Verdict.Definite)
        {
            spec.Say(this, root.Node!, "is set for a Hyper-V container, which must have none", fix: Fixes.Remove(root.Node!));
        }
    }
}
