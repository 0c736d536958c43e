using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3501.</summary>
internal sealed class KillMeansThread : Rule, ISeccompRule
{
    private const string Kill = "SCMP_ACT_KILL";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3501",
        Name = "seccomp-kill-means-thread",
        Title = "SCMP_ACT_KILL, which kills a thread and not the process",
        Category = Category.Seccomp,
        Severity = Severity.Info,
        Why = """
            runc and crun take SCMP_ACT_KILL for SCMP_ACT_KILL_THREAD: the other threads of the program go on without the one that held their
            lock, and nobody is told. Go, Java and .NET have threads from the start. Calls above the highest number that a profile names get
            ENOSYS from runc all the same.
            """,
        Remedy = "Use SCMP_ACT_KILL_PROCESS (runc 1.1, crun 0.14), SCMP_ACT_ERRNO, or SCMP_ACT_KILL_THREAD if it is meant.",
        Sources = ["https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go", "https://man7.org/linux/man-pages/man2/seccomp.2.html"],
        Bad = "{ defaultAction: SCMP_ACT_KILL, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_KILL_PROCESS, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        Check(profile, profile.Value["defaultAction"]);
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.Action);
        }
    }

    private void Check(SeccompScope profile, ConfigValue action)
    {
        if (action.Is(Kill) == Verdict.Definite)
        {
            profile.Say(this, action.Node, $"uses {Kill}, which kills the thread alone and leaves the rest of the program running",
                fix: new("Kill the process", [new Edit.Replace(action.Node!, ScalarNode.String("SCMP_ACT_KILL_PROCESS"))]));
        }
    }
}
