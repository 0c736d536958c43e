using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3224.</summary>
internal sealed class SeccompDefaultActionMissing : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3224",
        Name = "seccomp-default-action-missing",
        Title = "Seccomp profile without a default action",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            The runtime specification requires defaultAction. runc refuses rules without one ("string  is not a valid action for seccomp"),
            crun refuses the profile as well.
            """,
        Remedy = "Write defaultAction; SCMP_ACT_ERRNO with defaultErrnoRet 38 is what most profiles want.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ ociVersion: 1.2.0, linux: { seccomp: { syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] } } }",
        Good = "{ ociVersion: 1.2.0, linux: { seccomp: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] } } }",
    };

    public void Check(SeccompScope profile)
    {
        var action = profile.Value["defaultAction"];
        if ((action.IsAbsent || action.Text == "") && profile.IsWhole() && profile.Calls.Entries.Count > 0)
        {
            profile.Say(this, action.Node, "has rules and no defaultAction: runc and crun refuse it");
        }
    }
}
