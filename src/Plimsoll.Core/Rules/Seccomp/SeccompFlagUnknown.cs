using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3242.</summary>
internal sealed class SeccompFlagUnknown : Rule, ISeccompRule
{
    private static readonly ComponentVersion WaitKillLibrary = ComponentVersion.Parse("2.6.0");
    private static readonly ComponentVersion WaitKillKernel = ComponentVersion.Parse("5.19");

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3242",
        Name = "seccomp-flag-unknown",
        Title = "Seccomp flag that does not exist, or is too new",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            runc and crun refuse a flag that they do not know. SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV needs runc 1.5.0-rc.2 with libseccomp
            2.6.0, or crun 1.6, and kernel 5.19. The kernel takes it with NOTIFY alone: without, crun tries once more with no flags
            at all, so that LOG and SPEC_ALLOW are lost too, and says nothing.
            """,
        Remedy = "Remove the flag, or run the container where it is known.",
        Sources =
        [
            "https://github.com/opencontainers/runc/pull/5172", "https://github.com/containers/crun/pull/1008",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, flags: [SECCOMP_FILTER_FLAG_LOGS], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, flags: [SECCOMP_FILTER_FLAG_LOG], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var flag in profile.Profile.Flags)
        {
            if (flag.Text == SeccompFlagNewListener.Flag)
            {
                continue;
            }

            if (!FlagChecks.Known.Contains(flag.Text))
            {
                SayUnknown(profile, flag);
            }
            else if (flag.Text == FlagChecks.WaitKillable)
            {
                CheckWaitKillable(profile, flag);
            }
        }
    }

    private void SayUnknown(SeccompScope profile, ScalarNode flag)
    {
        var near = NearestName.Of(flag.Text, FlagChecks.Known);
        profile.Say(this, flag, $"has the unknown flag \"{SchemaLog.Short(flag.Text)}\"{(near is null ? "" : $"; \"{near}\" is one")}: runc and crun refuse it",
            fix: near is null ? null : new($"Write {near}", [new Edit.Replace(flag, ScalarNode.String(near))]));
    }

    private void CheckWaitKillable(SeccompScope profile, ScalarNode flag)
    {
        var refusing = Affected.By(profile.Targets, Refuses, DefaultProfileAnswer.Runtime);
        if (refusing.Any)
        {
            profile.Say(this, flag, $"has the flag {flag.Text}, which is too new {refusing.Where}: the container does not start", platform: refusing.Platform);
        }

        if (profile.Calls.IsOpen || profile.Value["defaultAction"].IsUnknown || profile.Calls.Entries.Any(entry => entry.Action.IsUnknown || entry.Action.Text == "SCMP_ACT_NOTIFY"))
        {
            return;
        }

        var losing = Affected.By(profile.Targets, target => target.Is(RuntimeKind.Crun) ? FlagChecks.CrunWaitsKillable.For(target.Runtime!.Version) : Verdict.No, DefaultProfileAnswer.Runtime);
        if (losing.Any || !profile.Run.Targets.IsDeclared)
        {
            profile.Say(this, flag, $"has the flag {flag.Text} and notifies nothing: crun loads the filter without any flag{(losing.Any ? " " + losing.Where : "")}",
                losing.Any ? Severity.Warning : Severity.Info, platform: losing.Any ? losing.Platform : null);
        }
    }

    private static Verdict Refuses(RuntimeTarget target) => target.Runtime?.Kind switch
    {
        RuntimeKind.Runc => FlagChecks.RuncWaitsKillable.For(target.Runtime.Version).Not()
            .Or(Below(target.Node?.Libseccomp, WaitKillLibrary)).Or(Below(target.Node?.Kernel, WaitKillKernel)),
        RuntimeKind.Crun => FlagChecks.CrunWaitsKillable.For(target.Runtime.Version).Not(),
        _ => Verdict.No,
    };

    private static Verdict Below(ComponentVersion? version, ComponentVersion least) => version is null ? Verdict.Unknown : VerdictLogic.Of(version.Highest.CompareTo(least) < 0);
}
