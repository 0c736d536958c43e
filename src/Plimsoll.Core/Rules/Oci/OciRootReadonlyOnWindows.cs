using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4258.</summary>
internal sealed class OciRootReadonlyOnWindows : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4258",
        Name = "oci-root-readonly-on-windows",
        Title = "Read-only root on Windows",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "Windows has no read-only roots: the field must be left out or false.",
        Remedy = "Remove the field.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#root",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/RootReadonlyOnWindowsFalse"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "\\\\?\\Volume{ec84d99e-3f02-11e7-ac6c-00155d7682cf}\\", "readonly": true },
              "windows": { "layerFolders": ["C:\\layers\\1"] }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "\\\\?\\Volume{ec84d99e-3f02-11e7-ac6c-00155d7682cf}\\" },
              "windows": { "layerFolders": ["C:\\layers\\1"] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var isReadOnly = spec.Value["root"]["readonly"];
        if (spec.IsForWindows() && isReadOnly.Is(true) == Verdict.Definite)
        {
            spec.Say(this, isReadOnly.Node!, "is true, which it cannot be on Windows", fix: Fixes.Remove(isReadOnly.Node!));
        }
    }
}
