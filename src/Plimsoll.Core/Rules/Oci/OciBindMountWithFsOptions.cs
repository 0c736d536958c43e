using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4266.</summary>
internal sealed class OciBindMountWithFsOptions : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4266",
        Name = "oci-bind-mount-with-fs-options",
        Title = "Bind mount with options of a file system",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = """
            A bind mount shows a part of a file system that is mounted already, so that options such as mode and size can do nothing. runc
            refuses them from 1.2 on; older ones, and crun, drop them.
            """,
        Remedy = "Remove the option, or mount a file system of its own.",
        Sources = ["https://github.com/opencontainers/runc/pull/3990", "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go"],
        Aliases = ["runc/checkBindOptions"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind", "mode=755"] }]
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "mounts": [{ "destination": "/data", "type": "bind", "source": "/srv/data", "options": ["rbind", "ro"] }]
            }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var mount in OciMount.Of(spec))
        {
            if (mount.IsBind == Verdict.Definite)
            {
                foreach (var option in mount.Options)
                {
                    Check(spec, option);
                }
            }
        }
    }

    private void Check(OciScope spec, ConfigNode option)
    {
        if (ConfigValue.Of(option).Text is not { Length: > 0 } text || OciMountOptions.IsGeneral(text))
        {
            return;
        }

        var isRefused = spec.SayWhere(
            this, option, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncRefusesDataOfBinds.For(target.Runtime?.Version)),
            target => $"runc {target.Runtime!.Version}",
            (where, _) => $"field \"{NodePath.Of(option)}\" is \"{SchemaLog.Short(text)}\", which a bind mount cannot have and is refused {where}",
            Severity.Error, Fixes.Remove(option));
        if (!isRefused && !OciMountOptions.IsOfCrun(text))
        {
            spec.Say(this, option, $"is \"{SchemaLog.Short(text)}\", which a bind mount cannot have: runc refuses it from 1.2 on", fix: Fixes.Remove(option));
        }
    }
}
