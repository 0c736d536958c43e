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
        var seen = new List<(string Path, OciMount Mount)>();
        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.Destination is not { Length: > 0 } destination)
            {
                continue;
            }

            // A remount changes what is there, and tmpcopyup keeps it; a bind mount may bring along what lies below its source.
            var path = CleanPath.Of("/" + destination);
            if (mount.Has("remount") == Verdict.No && mount.Has("tmpcopyup") == Verdict.No && mount.Has("rbind") == Verdict.No)
            {
                foreach (var (earlier, hidden) in seen)
                {
                    if (earlier == path || (path != "/" && earlier.StartsWith(path + "/", StringComparison.Ordinal)))
                    {
                        spec.Say(this, hidden.Value["destination"].Node!, $"is \"{SchemaLog.Short(earlier)}\", which the later mount at \"{SchemaLog.Short(path)}\" hides");
                    }
                }
            }

            seen.Add((path, mount));
        }
    }
}
