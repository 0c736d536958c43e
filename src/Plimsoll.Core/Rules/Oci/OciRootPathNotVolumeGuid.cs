using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4257.</summary>
internal sealed class OciRootPathNotVolumeGuid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4257",
        Name = "oci-root-path-not-volume-guid",
        Title = "Root that is not a volume",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The root of a container of Windows Server is a volume GUID path; a drive letter or a folder is refused.",
        Remedy = "Write the path of the volume, which begins with two backslashes, a question mark and Volume.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#root",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/RootPathOnWindowsGUID"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "root": { "path": "C:\\rootfs" },
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
        var path = spec.Value["root"]["path"];
        if (spec.IsForWindows() && path.Text is { } text && !OciPaths.IsVolumeGuid(text))
        {
            spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which is not a volume GUID path");
        }
    }
}
