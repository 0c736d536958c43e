using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4263.</summary>
internal sealed class OciMountNestedOnWindows : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4263",
        Name = "oci-mount-nested-on-windows",
        Title = "Mount inside another on Windows",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "On Windows one mount must not lie within another.",
        Remedy = "Mount the two beside each other.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/MountsDestOnWindowsNotNested"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "windows": { "layerFolders": ["C:\\layers\\1"] },
              "mounts": [
                { "destination": "C:\\data", "source": "D:\\data" },
                { "destination": "C:\\data\\logs", "source": "D:\\logs" }
              ]
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "windows": { "layerFolders": ["C:\\layers\\1"] },
              "mounts": [
                { "destination": "C:\\data", "source": "D:\\data" },
                { "destination": "C:\\logs", "source": "D:\\logs" }
              ]
            }
            """,
    };

    public void Check(OciScope spec)
    {
        if (!spec.IsForWindows())
        {
            return;
        }

        var all = new HashSet<string>(OciMount.Of(spec).Select(Plain).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var mount in OciMount.Of(spec))
        {
            if (Plain(mount) is { } path && Outer(all, path) is { } outer)
            {
                spec.Say(this, mount.Value["destination"].Node!, $"is \"{SchemaLog.Short(mount.Destination!)}\", which lies within the mount \"{SchemaLog.Short(outer)}\"");
            }
        }
    }

    private static string? Plain(OciMount mount) => mount.Destination?.Replace('/', '\\').TrimEnd('\\');

    private static string? Outer(HashSet<string> all, string path)
    {
        for (var end = path.LastIndexOf('\\'); end > 0; end = path.LastIndexOf('\\', end - 1))
        {
            if (all.Contains(path.Substring(0, end)))
            {
                return path.Substring(0, end);
            }
        }

        return null;
    }
}
