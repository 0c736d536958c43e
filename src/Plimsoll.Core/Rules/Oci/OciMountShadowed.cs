using Plimsoll.Documents;
using Plimsoll.Effective;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4264.</summary>
internal sealed class OciMountShadowed : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4264",
        Name = "oci-mount-shadowed",
        Title = "Mount that a later one hides",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "Mounts are made in their order, and one that comes later covers all that was mounted at and below its place before.",
        Remedy = "List the mount of the outer folder first.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [
                { "destination": "/data/cache", "type": "tmpfs", "source": "tmpfs" },
                { "destination": "/data", "type": "tmpfs", "source": "tmpfs" }
              ]
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [
                { "destination": "/data", "type": "tmpfs", "source": "tmpfs" },
                { "destination": "/data/cache", "type": "tmpfs", "source": "tmpfs" }
              ]
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var mounts = OciMount.Of(spec).ToList();
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var i = mounts.Count - 1; i >= 0; i--)
        {
            if (mounts[i].Destination is not { Length: > 0 } destination)
            {
                continue;
            }

            var path = CleanPath.Of("/" + destination);
            if (Hiding(later, path) is { } hiding)
            {
                spec.Say(this, mounts[i].Value["destination"].Node!, $"is \"{SchemaLog.Short(path)}\", which the later mount at \"{SchemaLog.Short(hiding)}\" hides");
            }

            if (Hides(mounts[i]))
            {
                later.Add(path);
            }
        }
    }

    // A remount changes what is there, and tmpcopyup keeps it; a bind mount may bring along what lies below its source.
    private static bool Hides(OciMount mount) => mount.Has("remount") == Verdict.No && mount.Has("tmpcopyup") == Verdict.No && mount.Has("rbind") == Verdict.No;

    private static string? Hiding(HashSet<string> later, string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (later.Contains(path.Substring(0, end)))
            {
                return path.Substring(0, end);
            }
        }

        return null;
    }
}
