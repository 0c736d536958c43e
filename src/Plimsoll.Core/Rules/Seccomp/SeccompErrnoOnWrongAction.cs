using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3231.</summary>
internal sealed class SeccompErrnoOnWrongAction : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3231",
        Name = "seccomp-errno-on-wrong-action",
        Title = "Error number with an action that has none",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            errnoRet goes with SCMP_ACT_ERRNO and SCMP_ACT_TRACE alone, says the runtime specification. crun from 0.19 refuses the profile
            ("errno value specified for action"), runc passes the number over, so that a profile which works on one fails on the other.
            """,
        Remedy = "Remove the error number, or use SCMP_ACT_ERRNO.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW, errnoRet: 1 }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        Check(profile, profile.Value["defaultAction"], profile.Value["defaultErrnoRet"], "defaultErrnoRet");
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.Action, entry.ErrnoRet, "errnoRet");
        }
    }

    private void Check(SeccompScope profile, ConfigValue action, ConfigValue errno, string key)
    {
        if (errno.Node is ScalarNode { Type: not ScalarType.Null } node && FilterAction.KindOf(action.Text) is { } kind
            && kind is not (ActionKind.Errno or ActionKind.Trace))
        {
            profile.Say(this, node, $"has {key} {SchemaLog.Short(node.Text)} with {action.Text}, which has no error number: crun refuses it, runc passes it over",
                fix: new($"Remove {key}", [new Edit.Remove(node)]));
        }
    }
}
