using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM2002.</summary>
internal sealed class NotifyBeforeListener : Rule, ISeccompRule
{
    private const string Notify = "SCMP_ACT_NOTIFY";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM2002",
        Name = "notify-before-listener",
        Title = "NOTIFY on a system call that the runtime needs before the listener exists",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            A runtime loads the filter first and hands its listener over afterwards. A call that it makes in between and that is to be
            notified waits for an agent that cannot have the listener yet. runc hands over with write, so it refuses NOTIFY on write and as
            the default action, in every release from 1.1. runc 1.2.0-rc.1 and rc.2 also called fcntl in between, and hung; 1.2.0 does not.
            crun before 1.6 handed over with sendmsg, and hung. Without a listenerPath there is nobody to hand over to.
            """,
        Remedy = """
            Allow write instead of notifying it, and name every notified call rather than making NOTIFY the default. For fcntl use runc
            1.2.0 or later, for sendmsg crun 1.6 or later. Give listenerPath as an absolute path.
            """,
        Sources =
        [
            .. NotifyFacts.RuncNotifies.Sources, .. NotifyFacts.RuncCallsFcntl.Sources,
            .. NotifyFacts.CrunCallsSendmsg.Sources, .. NotifyFacts.CrunNotifies.Sources,
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes:
                  - name: general
                    runtime: { runc: "1.2.2" }
            """,
        Bad = """
            defaultAction: SCMP_ACT_ALLOW
            listenerPath: /run/agent.sock
            syscalls:
              - names: [connect, write]
                action: SCMP_ACT_NOTIFY
            """,
        Good = """
            defaultAction: SCMP_ACT_ALLOW
            listenerPath: /run/agent.sock
            syscalls:
              - names: [connect]
                action: SCMP_ACT_NOTIFY
            """,
    };

    public void Check(SeccompScope profile)
    {
        var defaultAction = profile.Value["defaultAction"];
        if (defaultAction.Is(Notify) == Verdict.Definite)
        {
            Say(profile, defaultAction.Node!, "has NOTIFY as the default action",
                new(RuntimeKind.Runc, NotifyFacts.RuncNotifies, "runc refuses it, because it would have to notify its own calls"));
        }

        foreach (var entry in profile.Calls.Entries.Where(entry => entry.Does(Notify)))
        {
            CheckNames(profile, entry);
        }

        CheckListener(profile);
    }

    private void CheckNames(SeccompScope profile, SeccompRule entry)
    {
        Say("write", new(RuntimeKind.Runc, NotifyFacts.RuncNotifies, "runc refuses it, because it hands the listener over with write"));
        if (!entry.HasArguments)
        {
            Say("fcntl", new(RuntimeKind.Runc, NotifyFacts.RuncCallsFcntl, "runc calls fcntl before the agent has the listener, and hangs; runc 1.2.0 does not", false));
            Say("sendmsg", new(RuntimeKind.Crun, NotifyFacts.CrunCallsSendmsg, "crun before 1.6 hands the listener over with sendmsg, and hangs", false));
        }

        void Say(string name, Cause cause)
        {
            if (entry.Name(name) is { } node)
            {
                this.Say(profile, node, $"notifies {name}", cause, NotifyFix.For(profile, entry, node));
            }
        }
    }

    private void CheckListener(SeccompScope profile)
    {
        var first = profile.Calls.Entries.FirstOrDefault(entry => entry.Does(Notify));
        var path = profile.Value["listenerPath"];
        if (first is not null && (path.Text == "" || (path.IsAbsent && profile.IsWhole())))
        {
            Say(profile, path.Node ?? first.Action.Node!, "notifies calls and has no listenerPath",
                new(RuntimeKind.Runc, NotifyFacts.RuncNotifies, "runc refuses it, because there is nobody to hand the listener to"));
        }

        if (path.Text is { Length: > 0 } text && text[0] != '/')
        {
            var what = $"has the relative listenerPath \"{text}\"";
            Say(profile, path.Node!, what, new(RuntimeKind.Crun, NotifyFacts.CrunNotifies, "crun refuses it, because it is not an absolute path"));
            if (first is not null)
            {
                Say(profile, path.Node!, what, new(RuntimeKind.Runc, NotifyFacts.RuncNotifies, "runc looks for the socket in the directory that it happens to run in", false));
            }
        }
    }

    private void Say(SeccompScope profile, ConfigNode node, string what, Cause cause, Fix? fix = null)
    {
        if (!profile.Run.Targets.IsDeclared)
        {
            if (cause.IsCurrent)
            {
                profile.Report(this, node, $"{profile.Subject} {what}: {cause.Text}", Severity.Info, fix: fix);
            }

            return;
        }

        var affected = Affected.By(profile.Targets,
            target => target.Is(cause.Runtime) ? cause.Fact.For(target.Runtime!.Version) : Verdict.No,
            target => $"{target.Runtime!.Name} {target.Runtime.Version}");
        if (affected.Any)
        {
            profile.Report(this, node, $"{profile.Subject} {what} {affected.Where}: {cause.Text}", platform: affected.Platform, fix: fix);
        }
    }

    /// <summary>Why a runtime cannot do what a profile asks for, and whether its releases of today cannot either.</summary>
    private sealed record Cause(RuntimeKind Runtime, VersionFact Fact, string Text, bool IsCurrent = true);
}
