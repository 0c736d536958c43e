using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3445.</summary>
internal sealed class HighRiskSyscallAllowed : Rule, ISeccompRule
{
    private const int Shown = 6;

    // What Docker's default profile leaves out, or allows to containers with the capability alone, and what leads to the kernel or out of
    // the container where a capability, a user namespace or a bug of the kernel helps.
    private static readonly string[] Calls =
    [
        "add_key", "bpf", "delete_module", "finit_module", "fsconfig", "fsmount", "fsopen", "fspick", "init_module", "kexec_file_load", "kexec_load",
        "keyctl", "mount", "mount_setattr", "move_mount", "open_by_handle_at", "open_tree", "perf_event_open", "pivot_root", "request_key",
        "setns", "umount2", "unshare", "userfaultfd",
    ];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3445",
        Name = "seccomp-high-risk-syscall-allowed",
        Title = "Seccomp profile that allows system calls by which containers are left",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            bpf, the mount family, kexec, modules, keyrings, userfaultfd, perf_event_open, setns and unshare are where the kernel was broken
            most often. Docker's default profile denies them, or allows them to containers that have the capability. A rule that allows them
            to any container leaves capabilities as the only guard, and a user namespace gives those away.
            """,
        Remedy = "Take out what the program does not need; strace tells. What it needs belongs into a profile of its own.",
        Sources = ["https://github.com/moby/profiles/blob/main/seccomp/default_linux.go", "https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, bpf, userfaultfd], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        var found = new List<ScalarNode>();
        foreach (var entry in profile.Calls.Entries)
        {
            if (entry.HasArguments || !entry.Does("SCMP_ACT_ALLOW"))
            {
                continue;
            }

            foreach (var name in entry.Names)
            {
                if (Array.BinarySearch(Calls, name.Text, StringComparer.Ordinal) >= 0 && !found.Exists(other => other.Text == name.Text))
                {
                    found.Add(name);
                }
            }
        }

        if (found.Count > 0)
        {
            var more = found.Count > Shown ? FormattableString.Invariant($" and {found.Count - Shown} more") : "";
            profile.Report(this, found[0], $"{profile.Subject} allows {string.Join(", ", found.Take(Shown).Select(name => name.Text))}{more} to every container", related: found);
        }
    }
}
