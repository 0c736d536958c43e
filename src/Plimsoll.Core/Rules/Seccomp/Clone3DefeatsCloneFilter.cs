using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3438.</summary>
internal sealed class Clone3DefeatsCloneFilter : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3438",
        Name = "seccomp-clone3-defeats-clone-filter",
        Title = "Clone filtered by its flags beside clone3, which is not",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            A profile that lets clone go ahead for some flags only wants to keep the container from making namespaces. clone3 does the same
            with flags in memory, where no filter sees them: whoever may call it has every flag.
            """,
        Remedy = "Deny clone3 with SCMP_ACT_ERRNO and errnoRet 38, so that programs fall back to clone.",
        Sources = ["https://github.com/moby/moby/pull/42681", "https://github.com/moby/profiles/blob/main/seccomp/default_linux.go"],
        Bad = """
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - { names: [read, clone3], action: SCMP_ACT_ALLOW }
              - { names: [clone], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 2114060288, valueTwo: 0, op: SCMP_CMP_MASKED_EQ }] }
            """,
        Good = """
            defaultAction: SCMP_ACT_ERRNO
            syscalls:
              - { names: [read], action: SCMP_ACT_ALLOW }
              - { names: [clone3], action: SCMP_ACT_ERRNO, errnoRet: 38 }
              - { names: [clone], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 2114060288, valueTwo: 0, op: SCMP_CMP_MASKED_EQ }] }
            """,
    };

    public void Check(SeccompScope profile)
    {
        var filter = profile.Calls.For("clone").FirstOrDefault(rule => rule.HasArguments && FilterAction.KindOf(rule.Action.Text) is not null);
        if (filter is null || Decides(profile, "clone"))
        {
            return;
        }

        var allowed = profile.Calls.For("clone3").FirstOrDefault(rule => rule.Does("SCMP_ACT_ALLOW") && !rule.HasArguments);
        if (FilterAction.KindOf(filter.Action.Text) == ActionKind.Allow)
        {
            if (allowed is not null)
            {
                Say(profile, allowed.Name("clone3")!);
            }
        }
        else if (profile.Value["defaultAction"].Is("SCMP_ACT_ALLOW") == Verdict.Definite && !profile.Calls.IsOpen && (allowed is not null || profile.Calls.For("clone3").Count == 0))
        {
            Say(profile, allowed?.Name("clone3") ?? filter.Name("clone")!);
        }
    }

    /// <summary>Whether a rule for the call holds whatever its arguments are.</summary>
    private static bool Decides(SeccompScope profile, string call) => profile.Calls.For(call).Any(rule => !rule.HasArguments && !rule.IsConditional);

    private void Say(SeccompScope profile, ConfigNode node) =>
        profile.Say(this, node, "filters clone by its flags and lets clone3 through, which has the same flags where no filter sees them");
}
