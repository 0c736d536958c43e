using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4376.</summary>
internal sealed class OciPersonalityFiltered : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4376",
        Name = "oci-personality-filtered",
        Title = "Personality that the seccomp profile refuses",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            runc 1.2 to 1.3 set the personality of the process under the filter of the container: a profile that does not allow the call
            keeps the container from starting.
            """,
        Remedy = "Allow personality in the profile, or upgrade runc to 1.4.",
        Sources = ["https://github.com/opencontainers/runc/pull/4900"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.2.2" } }]
            """,
        Bad = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "personality": { "domain": "LINUX32" },
                "seccomp": { "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }] }
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "linux": {
                "personality": { "domain": "LINUX32" },
                "seccomp": { "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read", "write", "personality"], "action": "SCMP_ACT_ALLOW" }] }
              }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var personality = spec.Value["linux"]["personality"];
        var seccomp = spec.Value["linux"]["seccomp"];
        if (personality.Mapping is null || seccomp.Mapping is null || seccomp["defaultAction"].Text is not { } action || action is "SCMP_ACT_ALLOW" or "SCMP_ACT_LOG" || Names(seccomp))
        {
            return;
        }

        spec.SayWhere(
            this, personality.Node!, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncFiltersPersonality.For(target.Runtime?.Version)),
            target => $"runc {target.Runtime!.Version}",
            (where, _) => $"field \"{NodePath.Of(personality.Node!)}\" is set, and the seccomp profile refuses the call by which that is done {where}");
    }

    // A rule with conditions may allow the call; nothing is said then.
    private static bool Names(ConfigValue seccomp)
    {
        var rules = seccomp["syscalls"];
        if (rules.IsUnknown || rules.Sequence is { IsOpen: true })
        {
            return true;
        }

        foreach (var rule in rules.Items)
        {
            var names = ConfigValue.Of(rule)["names"];
            if (rule is UnknownNode || names.IsUnknown || names.Sequence is { IsOpen: true } || names.Items.Any(name => ConfigValue.Of(name).Is("personality") != Verdict.No))
            {
                return true;
            }
        }

        return false;
    }
}
