using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3444.</summary>
internal sealed class DenyListProfile : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3444",
        Name = "seccomp-deny-list-profile",
        Title = "Seccomp profile that lets through what it does not name",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A profile of one's own takes the place of the runtime's default, which names what is allowed. One whose default action is ALLOW or
            LOG is open to every system call that its author did not think of, to those of newer kernels, and to those whose names the
            node's libseccomp does not know, which it drops in silence. LOG only writes them down. A profile that notifies, or does
            nothing but trace, is a supervisor's, and is not meant.
            """,
        Remedy = "Make SCMP_ACT_ERRNO the default action, with defaultErrnoRet 38, and name what is allowed: plimsoll seccomp record drafts the list.",
        Sources = ["https://docs.docker.com/engine/security/seccomp/", "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go"],
        Bad = "{ defaultAction: SCMP_ACT_ALLOW, syscalls: [{ names: [ptrace, mount], action: SCMP_ACT_ERRNO }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, write], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        var action = profile.Value["defaultAction"];
        if (FilterAction.KindOf(action.Text) is not (ActionKind.Allow or ActionKind.Log))
        {
            return;
        }

        if (profile.Calls.Entries.Any(entry => entry.Action.Text == "SCMP_ACT_NOTIFY" && entry.Names.Count > 0))
        {
            return;
        }

        var isLog = action.Text == "SCMP_ACT_LOG";
        var denials = profile.Calls.Entries.Count(entry => IsDenial(entry.Action) && entry.Names.Count > 0);
        if (denials > 0)
        {
            profile.Say(this, action.Node, $"is a deny-list: its default action {action.Text} lets every call through that it does not name{(isLog ? " and logs it" : "")}");
        }
        else if (profile.IsWhole() && !profile.Calls.IsOpen && !profile.Calls.Entries.Any(entry => entry.Action.IsUnknown || entry.Action.Text == "SCMP_ACT_TRACE"))
        {
            profile.Say(this, action.Node, isLog ? "lets every call through and logs it" : "lets every call through");
        }
    }

    private static bool IsDenial(ConfigValue action) =>
        FilterAction.KindOf(action.Text) is ActionKind.Errno or ActionKind.KillProcess or ActionKind.KillThread or ActionKind.Trap;
}
