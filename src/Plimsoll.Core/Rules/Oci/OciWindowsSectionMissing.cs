using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4253.</summary>
internal sealed class OciWindowsSectionMissing : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4253",
        Name = "oci-windows-section-missing",
        Title = "Windows container without its section",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The root is a volume of Windows, and a spec for Windows must have the section windows, with its layers at the least.",
        Remedy = "Add windows.layerFolders.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#platform-specific-configuration",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/PlatformSpecConfOnWindowsSet"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "\\\\?\\Volume{ec84d99e-3f02-11e7-ac6c-00155d7682cf}\\" }
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
        var path = spec.Value["root"]["path"];
        if (spec.IsWhole() && path.Text is { } text && OciPaths.IsVolumeGuid(text) && spec.Value["windows"].IsSet() == Verdict.No)
        {
            spec.Say(this, path.Node!, "is a volume of Windows, and the section \"windows\" is missing");
        }
    }
}
