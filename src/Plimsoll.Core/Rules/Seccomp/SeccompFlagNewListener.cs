using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3243.</summary>
internal sealed class SeccompFlagNewListener : Rule, ISeccompRule
{
    /// <summary>The flag that runtimes set by themselves.</summary>
    public const string Flag = "SECCOMP_FILTER_FLAG_NEW_LISTENER";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3243",
        Name = "seccomp-flag-new-listener",
        Title = "Flag for a listener, set by hand",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            A runtime asks for a listener by itself where a rule notifies. In the list of flags runc and crun do not know the word and
            refuse the profile.
            """,
        Remedy = "Remove the flag.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp", "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, flags: [SECCOMP_FILTER_FLAG_NEW_LISTENER], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, flags: [], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var flag in profile.Profile.Flags)
        {
            if (flag.Text == Flag)
            {
                profile.Say(this, flag, $"has the flag {Flag}, which runtimes set by themselves: runc and crun refuse it", fix: new("Remove the flag", [new Edit.Remove(flag)]));
            }
        }
    }
}
