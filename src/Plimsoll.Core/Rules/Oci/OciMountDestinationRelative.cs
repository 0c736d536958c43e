using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4262.</summary>
internal sealed class OciMountDestinationRelative : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4262",
        Name = "oci-mount-destination-relative",
        Title = "Mount at a relative path",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A mount goes to an absolute path. On Linux runtimes take a relative one from the root, with a warning that this will end;
            elsewhere it is refused.
            """,
        Remedy = "Write the path from the root.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#mounts",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/MountsDestAbs"],
        Bad = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "data", "type": "tmpfs", "source": "tmpfs" }] }
            """,
        Good = """
            { "ociVersion": "1.2.0", "mounts": [{ "destination": "/data", "type": "tmpfs", "source": "tmpfs" }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.Destination is { } path && !spec.IsAbsolute(path))
            {
                var isLinux = path.Length > 0 && spec.IsForLinux();
                spec.Say(this, mount.Value["destination"].Node!, $"is \"{SchemaLog.Short(path)}\", which is not absolute",
                    isLinux ? Severity.Warning : null, isLinux ? Fixes.Set(mount.Value["destination"].Node!, "/" + path) : null);
            }
        }
    }
}
