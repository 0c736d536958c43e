using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3503.</summary>
internal sealed class CompanionArchitectureMissing : Rule, ISeccompRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3503",
        Name = "seccomp-companion-architecture-missing",
        Title = "Architecture of 64 bits listed without that of 32 bits beside it",
        Category = Category.Seccomp,
        Severity = Severity.Info,
        Why = """
            A call of an architecture that the profile does not list kills the thread, whatever the default action is. An image of 64 bits
            may hold a program of 32, such as Wine or an old agent, which then dies with SIGSYS at its first call. Many profiles leave such
            architectures out on purpose, because what is not there cannot be attacked.
            """,
        Remedy = "List SCMP_ARCH_X86 and SCMP_ARCH_X32 beside SCMP_ARCH_X86_64, and SCMP_ARCH_ARM beside SCMP_ARCH_AARCH64, if programs of 32 bits are to run.",
        Sources = ["https://github.com/seccomp/libseccomp/blob/main/doc/man/man3/seccomp_arch_add.3"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_AARCH64], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_AARCH64, SCMP_ARCH_ARM], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        if (profile.Value["architectures"] is not { ShowsAllItems: true, Sequence: not null })
        {
            return;
        }

        foreach (var entry in profile.Profile.Architectures)
        {
            if (entry.Arch is not { Is64: true } arch)
            {
                continue;
            }

            var missing = SeccompArch.All.Where(other => other != arch && other.Native == arch && profile.Profile.Architectures.All(listed => listed.Arch != other)).ToList();
            if (missing.Count > 0)
            {
                profile.Say(this, entry.Name, $"lists {arch} without {string.Join(" and ", missing)}: a program of theirs is killed at its first call");
            }
        }
    }
}
