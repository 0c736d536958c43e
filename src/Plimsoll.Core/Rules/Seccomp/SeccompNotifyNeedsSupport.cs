using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3240.</summary>
internal sealed class SeccompNotifyNeedsSupport : Rule, ISeccompRule
{
    private const string Notify = "SCMP_ACT_NOTIFY";

    private static readonly ComponentVersion Library = ComponentVersion.Parse("2.5.0");
    private static readonly ComponentVersion Kernel = ComponentVersion.Parse("5.7");

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3240",
        Name = "seccomp-notify-needs-support",
        Title = "NOTIFY where the platform has no listener",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            SCMP_ACT_NOTIFY needs runc 1.1 or crun 0.19, libseccomp 2.5.0 and, under runc, kernel 5.7: below, the runtime refuses the
            profile ("is not a valid action for seccomp", "seccomp notify unsupported: API level"). gVisor and Kata have no listener either.
            """,
        Remedy = "Run the container where all three are new enough, or deny the calls instead.",
        Sources = [.. NotifyFacts.RuncNotifies.Sources, .. NotifyFacts.CrunNotifies.Sources],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, libseccomp: "2.4.4", runtime: { runc: "1.1.12" } }]
            """,
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, listenerPath: /run/agent.sock, syscalls: [{ names: [connect], action: SCMP_ACT_NOTIFY }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [connect], action: SCMP_ACT_ERRNO, errnoRet: 13 }] }",
    };

    public void Check(SeccompScope profile)
    {
        var first = profile.Calls.Entries.FirstOrDefault(entry => entry.Does(Notify) && entry.Names.Count > 0);
        if (first is null || profile.Targets.Count == 0)
        {
            return;
        }

        Say(profile, first, Affected.By(profile.Targets, LacksAction, DefaultProfileAnswer.Runtime), "does not know the action");
        Say(profile, first, Affected.By(profile.Targets, target => Knows(target).And(Below(LibseccompRelease.Of(target.Node?.Libseccomp), Library)), DefaultProfileAnswer.Runtime), $"needs libseccomp {Library}");
        Say(profile, first, Affected.By(profile.Targets,
            target => target.Is(RuntimeKind.Runc) ? Knows(target).And(Below(target.Node?.Kernel, Kernel)) : Verdict.No, target => $"kernel {target.Node!.Kernel}"), $"needs kernel {Kernel}");
    }

    private void Say(SeccompScope profile, SeccompRule entry, Affected affected, string why)
    {
        if (affected.Any)
        {
            profile.Say(this, entry.Action.Node, $"notifies calls, and the runtime {why} {affected.Where}: the container does not start", platform: affected.Platform);
        }
    }

    private static Verdict LacksAction(RuntimeTarget target) => target.Runtime?.Kind is RuntimeKind.Runc or RuntimeKind.Crun ? Knows(target).Not() : Verdict.No;

    private static Verdict Knows(RuntimeTarget target) => target.Runtime?.Kind switch
    {
        RuntimeKind.Runc => NotifyFacts.RuncNotifies.For(target.Runtime.Version),
        RuntimeKind.Crun => NotifyFacts.CrunNotifies.For(target.Runtime.Version),
        _ => Verdict.No,
    };

    private static Verdict Below(ComponentVersion? version, ComponentVersion least) => version is null ? Verdict.Unknown : VerdictLogic.Of(version.Highest.CompareTo(least) < 0);
}
