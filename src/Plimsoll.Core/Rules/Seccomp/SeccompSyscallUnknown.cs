using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3234.</summary>
internal sealed class SeccompSyscallUnknown : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3234",
        Name = "seccomp-syscall-unknown",
        Title = "System call that Linux does not have",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            runc passes a name over that libseccomp does not know, and says so in its debug log alone; crun warns and does the same. What
            the rule was to allow gets the default action. What a deny-list was to deny goes ahead.
            """,
        Remedy = "Write the name of the call as in its manual page, in lower case.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
            "https://github.com/seccomp/libseccomp/blob/main/src/syscalls.csv",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [ptrace, keyctrl], action: SCMP_ACT_ERRNO }] }",
        Good = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [ptrace, keyctl], action: SCMP_ACT_ERRNO }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            foreach (var name in entry.Names)
            {
                if (name.Text.Length > 0 && SyscallCatalogue.Find(name.Text) is null)
                {
                    Say(profile, entry, name);
                }
            }
        }
    }

    private void Say(SeccompScope profile, SeccompRule entry, ScalarNode name)
    {
        var near = SyscallCatalogue.Nearest(name.Text);
        var isFix = near is not null && !entry.Names.Any(other => other.Text == near);
        profile.Say(this, name, $"names the unknown system call \"{SchemaLog.Short(name.Text)}\"{(near is null ? "" : $"; \"{near}\" is one")}: runc and crun pass it over, so that {Effect(profile, entry)}",
            fix: isFix ? new($"Write {near}", [new Edit.Replace(name, ScalarNode.String(near!))]) : null);
    }

    private static string Effect(SeccompScope profile, SeccompRule entry) =>
        FilterAction.KindOf(entry.Action.Text) is not (ActionKind.Allow or ActionKind.Log or null)
        && FilterAction.KindOf(profile.Value["defaultAction"].Text) is ActionKind.Allow or ActionKind.Log
            ? "what it denies goes ahead" : "its calls get the default action";
}
