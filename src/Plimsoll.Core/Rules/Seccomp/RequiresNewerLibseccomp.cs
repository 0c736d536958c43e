using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3449.</summary>
internal sealed class RequiresNewerLibseccomp : Rule, ISeccompRule
{
    private const int Shown = 6;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3449",
        Name = "seccomp-requires-newer-libseccomp-or-kernel",
        Title = "Seccomp profile that is newer than the platform",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A name that the runtime's libseccomp does not know is dropped, by runc without a word. In a profile that denies by name the call
            then goes ahead; in one that allows by name it gets the default action. An action that the runtime does not know, such as
            SCMP_ACT_KILL_PROCESS before runc 1.1, keeps the container from starting.
            """,
        Remedy = "Upgrade libseccomp or the runtime, or deny by default.",
        Sources =
        [
            "https://github.com/seccomp/libseccomp/blob/main/src/syscalls.csv",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go", "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, libseccomp: "2.5.3", runtime: { runc: "1.1.12" } }]
            """,
        Bad = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [futex_waitv, fchmodat2], action: SCMP_ACT_ERRNO }] }",
        Good = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [keyctl], action: SCMP_ACT_ERRNO }] }",
    };

    public void Check(SeccompScope profile)
    {
        if (profile.Targets.Count == 0)
        {
            return;
        }

        var opens = FilterAction.KindOf(profile.Value["defaultAction"].Text) is ActionKind.Allow or ActionKind.Log;
        foreach (var entry in profile.Calls.Entries)
        {
            if (FilterAction.KindOf(entry.Action.Text) is { } kind)
            {
                var denies = opens && kind is not (ActionKind.Allow or ActionKind.Log);
                var allows = !opens && kind is ActionKind.Allow or ActionKind.Log;
                CheckNames(profile, entry, denies, allows);
            }
        }

        CheckAction(profile, profile.Value["defaultAction"]);
        profile.Calls.Entries.Select(entry => entry.Action).ToList().ForEach(action => CheckAction(profile, action));
    }

    private void CheckNames(SeccompScope profile, SeccompRule entry, bool denies, bool allows)
    {
        var dropped = entry.Names.Where(name => SyscallCatalogue.Find(name.Text) is { } call && profile.Targets.Any(target => Drops(target, call) == Verdict.Definite)).ToList();
        if (dropped.Count == 0 || !(denies || allows))
        {
            return;
        }

        var affected = Affected.By(profile.Targets,
            target => dropped.Aggregate(Verdict.No, (verdict, name) => verdict.Or(Drops(target, SyscallCatalogue.Find(name.Text)!))), DefaultProfileAnswer.Runtime);
        var more = dropped.Count > Shown ? FormattableString.Invariant($" and {dropped.Count - Shown} more") : "";
        profile.Report(this, dropped[0],
            $"{profile.Subject} {(denies ? "denies" : "allows")} {string.Join(", ", dropped.Take(Shown).Select(name => name.Text))}{more}, which libseccomp does not know {affected.Where}: {(denies ? "the calls go ahead" : "they get the default action")}",
            denies ? Severity.Warning : Severity.Info, platform: affected.Platform, related: dropped);
    }

    private void CheckAction(SeccompScope profile, ConfigValue action)
    {
        // NOTIFY has a rule of its own.
        if (FilterAction.KindOf(action.Text) is null or ActionKind.Notify)
        {
            return;
        }

        var affected = Affected.By(profile.Targets, target => Refuses(target, action.Text!), DefaultProfileAnswer.Runtime);
        if (affected.Any)
        {
            profile.Say(this, action.Node, $"uses {action.Text}, which the runtime does not know {affected.Where}: the container does not start", Severity.Error, platform: affected.Platform);
        }
    }

    private static Verdict Drops(RuntimeTarget target, Syscall call) => target.Runtime?.Kind is RuntimeKind.Runc or RuntimeKind.Crun && target.Node?.Libseccomp is { } libseccomp
        ? call.IsKnownTo(libseccomp).Not() : Verdict.Unknown;

    private static Verdict Refuses(RuntimeTarget target, string action)
    {
        if (target.Runtime is not { Version: { } version } runtime)
        {
            return Verdict.Unknown;
        }

        return (runtime.Kind, action) switch
        {
            (RuntimeKind.Runc, "SCMP_ACT_KILL_THREAD" or "SCMP_ACT_KILL_PROCESS") => RuntimeFacts.RuncNewActions.For(version).Not(),
            (RuntimeKind.Runc, "SCMP_ACT_LOG") => RuntimeFacts.RuncLogs.For(version).Not(),
            (RuntimeKind.Crun, "SCMP_ACT_LOG" or "SCMP_ACT_KILL_THREAD") => RuntimeFacts.CrunLogs.For(version).Not(),
            (RuntimeKind.Crun, "SCMP_ACT_KILL_PROCESS") => RuntimeFacts.CrunKillsProcess.For(version).Not(),
            _ => Verdict.No,
        };
    }
}
