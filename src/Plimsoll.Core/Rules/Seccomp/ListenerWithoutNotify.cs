using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM3507.</summary>
internal sealed class ListenerWithoutNotify : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3507",
        Name = "seccomp-listener-without-notify",
        Title = "Listener in a profile that notifies nothing",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            runc passes listenerPath over where no rule notifies. crun connects to the socket all the same, and the container does not start
            if nobody listens there.
            """,
        Remedy = "Remove listenerPath, or notify a call.",
        Sources = ["https://github.com/containers/crun/blob/main/src/libcrun/container.c", "https://github.com/opencontainers/runc/blob/main/libcontainer/process_linux.go"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { crun: "1.14" } }]
            """,
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, listenerPath: /run/agent.sock, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        if (profile.Profile.ListenerPath.Text is not { Length: > 0 } || profile.Calls.IsOpen || !profile.IsWhole() || profile.Value["defaultAction"].IsUnknown
            || profile.Value["defaultAction"].Text == "SCMP_ACT_NOTIFY" || profile.Calls.Entries.Any(entry => entry.Action.IsUnknown || entry.Action.Text == "SCMP_ACT_NOTIFY"))
        {
            return;
        }

        var affected = Affected.By(profile.Targets, target => target.Is(RuntimeKind.Crun) ? NotifyFacts.CrunNotifies.For(target.Runtime!.Version) : Verdict.No, DefaultProfileAnswer.Runtime);
        if (affected.Any || !profile.Run.Targets.IsDeclared)
        {
            profile.Say(this, profile.Profile.ListenerPath.Node, $"has a listenerPath and notifies nothing: crun connects to it and does not start the container if nobody listens{(affected.Any ? " " + affected.Where : "")}",
                affected.Any ? Severity.Warning : Severity.Info, platform: affected.Any ? affected.Platform : null);
        }
    }
}
