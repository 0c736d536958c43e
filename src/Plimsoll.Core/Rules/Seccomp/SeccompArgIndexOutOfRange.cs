using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3230.</summary>
internal sealed class SeccompArgIndexOutOfRange : Rule, ISeccompRule
{
    private const int LastArgument = 5;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3230",
        Name = "seccomp-arg-index-out-of-range",
        Title = "Seccomp condition on an argument that no call has",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            A system call has six arguments, counted from 0 to 5. runc and crun refuse a larger index ("syscalls only have up to 6
            arguments", "invalid seccomp index"), and no program can read a negative one. An index behind the last parameter of a call
            compares what happens to be in a register.
            """,
        Remedy = "Count the arguments from 0.",
        Sources =
        [
            "https://github.com/seccomp/libseccomp-golang/blob/main/seccomp.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, args: [{ index: 6, value: 8, op: SCMP_CMP_EQ }] }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 8, op: SCMP_CMP_EQ }] }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var use in profile.Calls.Conditions)
        {
            var node = use.Condition.Node["index"];
            if (use.Condition.Index is < 0 or > LastArgument)
            {
                profile.Say(this, node, $"has a condition on argument {use.Condition.Index} of {use.Call}, which is not between 0 and {LastArgument}: runc and crun refuse it");
            }
            else if (use.IsBehindLast)
            {
                profile.Say(this, node, $"has a condition on argument {use.Condition.Index} of {use.Call}, which has {use.ParameterCount}: it compares whatever is in the register",
                    Severity.Warning);
            }
        }
    }
}
