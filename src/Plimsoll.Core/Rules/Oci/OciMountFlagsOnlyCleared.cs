using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4377.</summary>
internal sealed class OciMountFlagsOnlyCleared : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4377",
        Name = "oci-mount-flags-only-cleared",
        Title = "Bind mount whose exec, dev or suid runc ignores",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            A bind mount begins with the flags of its source. runc before 1.2 changes them only where an option sets one: with exec, dev or
            suid alone, a source that is noexec, nodev or nosuid stays so. From 1.2 on the flag goes, as with crun, and the same spec permits
            more; in a user namespace, where the kernel may have locked the flag, the container fails to start instead.
            """,
        Remedy = "Remove the option if the container does without, or upgrade runc to 1.2 or later.",
        Sources =
        [
            "https://github.com/opencontainers/runc/pull/3967",
            "https://github.com/opencontainers/runc/blob/v1.1.15/libcontainer/rootfs_linux.go",
            "https://github.com/opencontainers/runc/blob/v1.2.0/libcontainer/rootfs_linux.go",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.1.15" } }]
            """,
        Bad = """
            { "ociVersion": "1.0.2", "mounts": [{ "destination": "/tools", "type": "bind", "source": "/srv/tools", "options": ["rbind", "exec"] }] }
            """,
        Good = """
            { "ociVersion": "1.0.2", "mounts": [{ "destination": "/tools", "type": "bind", "source": "/srv/tools", "options": ["rbind", "exec", "nodev"] }] }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.IsBind == Verdict.Definite && mount.ShowsOptions && ClearedAlone(mount) is { } option)
            {
                spec.SayWhere(
                    this, option, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncKeepsFlagsOfBinds.For(target.Runtime?.Version)),
                    target => $"runc {target.Runtime!.Version}",
                    (where, _) => $"field \"{NodePath.Of(option)}\" is \"{ConfigValue.Of(option).Text}\", which is ignored {where}: no option of the mount sets a flag");
            }
        }
    }

    /// <summary>The first option that grants something, if no option sets a flag. Engines write rw for whatever is not read-only, which says nothing.</summary>
    private static ConfigNode? ClearedAlone(OciMount mount)
    {
        ConfigNode? granting = null;
        foreach (var option in mount.Options)
        {
            if (ConfigValue.Of(option).Text is not { } text || !LeavesFlags(text))
            {
                return null;
            }

            granting ??= text is "exec" or "dev" or "suid" ? option : null;
        }

        return granting;
    }

    private static bool LeavesFlags(string option) => OciMountOptions.IsPropagation(option) || option is "bind" or "rbind" or "defaults"
        or "rw" or "exec" or "dev" or "suid" or "async" or "atime" or "diratime" or "loud" or "noiversion" or "nolazytime" or "nomand"
        or "norelatime" or "nostrictatime" or "symfollow";
}
