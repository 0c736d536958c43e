using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM3506.</summary>
internal sealed class NotifyOnRuntimeCall : Rule, ISeccompRule
{
    // What the scheduler and the memory of a Go program call at any time; runc is one.
    private static readonly string[] Calls =
    [
        "clone", "clone3", "epoll_ctl", "epoll_pwait", "futex", "getpid", "gettid", "madvise", "mmap", "munmap", "nanosleep", "rt_sigaction",
        "rt_sigprocmask", "rt_sigreturn", "sched_yield", "sigaltstack", "tgkill",
    ];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3506",
        Name = "seccomp-notify-on-runtime-call",
        Title = "NOTIFY on a call that runc's own language makes at any time",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            runc is a Go program, and Go's scheduler, memory and signals call futex, mmap, epoll_pwait and others whenever they want: also
            after the filter is loaded and before its listener is handed over. Then the start of the container hangs, now and then. Its
            authors promise nothing about which calls these are. crun hands over from a process that the filter does not hold.
            """,
        Remedy = "Notify the calls that say what the program is about, such as connect or mount.",
        Sources = ["https://github.com/opencontainers/runc/issues/4328", "https://github.com/opencontainers/runc/blob/main/libcontainer/init_linux.go"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.2.2" } }]
            """,
        Bad = "{ defaultAction: SCMP_ACT_ALLOW, listenerPath: /run/agent.sock, syscalls: [{ names: [connect, futex], action: SCMP_ACT_NOTIFY }] }",
        Good = "{ defaultAction: SCMP_ACT_ALLOW, listenerPath: /run/agent.sock, syscalls: [{ names: [connect], action: SCMP_ACT_NOTIFY }] }",
    };

    public void Check(SeccompScope profile)
    {
        var names = profile.Calls.Entries.Where(entry => entry.Does("SCMP_ACT_NOTIFY") && !entry.HasArguments)
            .SelectMany(entry => entry.Names).Where(name => Array.BinarySearch(Calls, name.Text, StringComparer.Ordinal) >= 0).ToList();
        if (names.Count == 0)
        {
            return;
        }

        var affected = Affected.By(profile.Targets, target => target.Is(RuntimeKind.Runc) ? NotifyFacts.RuncNotifies.For(target.Runtime!.Version) : Verdict.No, DefaultProfileAnswer.Runtime);
        if (affected.Any || !profile.Run.Targets.IsDeclared)
        {
            profile.Report(this, names[0],
                $"{profile.Subject} notifies {string.Join(", ", names.Select(name => name.Text).Distinct())}: runc may call {(names.Count == 1 ? "it" : "them")} before the agent has the listener, and hang{(affected.Any ? " " + affected.Where : "")}",
                affected.Any ? Severity.Warning : Severity.Info, platform: affected.Any ? affected.Platform : null, related: names);
        }
    }
}
