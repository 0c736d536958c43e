using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3446.</summary>
internal sealed class IoUringAllowed : Rule, ISeccompRule
{
    private static readonly string[] Calls = ["io_uring_setup", "io_uring_enter"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3446",
        Name = "seccomp-io-uring-allowed",
        Title = "Seccomp profile that allows io_uring",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A ring does open, connect, send and many others without the system call, so no filter and no supervisor sees them, and its bugs
            made up a large share of the exploits of past years. Docker from 25, containerd from 2.0 and containers/common deny it.
            """,
        Remedy = "Take io_uring_setup, io_uring_enter and io_uring_register out, unless the program cannot do without; then do not rely on rules for what a ring can do.",
        Sources = ["https://github.com/moby/moby/pull/46762", "https://github.com/containerd/containerd/pull/9320", "https://github.com/moby/moby/issues/47532"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, io_uring_setup, io_uring_enter], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        var notified = profile.Calls.Entries.FirstOrDefault(entry => entry.Does("SCMP_ACT_NOTIFY") && entry.Names.Count > 0);
        var beside = notified is null ? "which no filter sees into" : $"which does {notified.Names[0].Text} and others past the supervisor";
        foreach (var call in Calls)
        {
            if (profile.Calls.For(call).FirstOrDefault(entry => entry.Does("SCMP_ACT_ALLOW")) is { } entry)
            {
                profile.Say(this, entry.Name(call), $"allows {call}, {beside}");
                return;
            }
        }

        if (notified is not null && !profile.Calls.IsOpen && profile.Value["defaultAction"].Is("SCMP_ACT_ALLOW") == Verdict.Definite && profile.Calls.For(Calls[0]).Count == 0)
        {
            profile.Say(this, profile.Value["defaultAction"].Node, $"lets {Calls[0]} through by default, {beside}", Severity.Info);
        }
    }
}
