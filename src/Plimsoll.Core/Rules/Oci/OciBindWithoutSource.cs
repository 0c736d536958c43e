using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4364.</summary>
internal sealed class OciBindWithoutSource : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4364",
        Name = "oci-bind-without-source",
        Title = "Bind mount of nothing",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A bind mount shows its source at another place. Without one crun fails, and runc mounts the bundle itself into the container.
            """,
        Remedy = "Name the source.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "options": ["rbind"] }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind"] }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            var source = mount.Value["source"];
            if (mount.IsBind == Verdict.Definite && mount.Has("remount") == Verdict.No && (source.Text is "" || (source.IsSet() == Verdict.No && spec.IsWhole())))
            {
                spec.SayMissing(this, mount.Node, "source", "a bind mount has nothing to show without it");
            }
        }
    }
}
