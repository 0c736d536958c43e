using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3439.</summary>
internal sealed class SubArchitectureGap : Rule, ISeccompRule
{
    private static readonly string[] Calls = ["socket", "socketpair", "bind", "connect", "listen", "accept", "sendto", "sendmsg", "setsockopt"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3439",
        Name = "seccomp-sub-architecture-gap",
        Title = "Socket calls that are restricted on one architecture and open on another",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            A program of 32 bits reaches socket, connect and their like through socketcall as well, with the real arguments in memory, where
            no filter sees them. A profile that lists such an architecture and lets socketcall through, by name or because libseccomp
            turns a rule for socket into one for socketcall and drops the condition on the first argument, restricts nothing there, and any
            container can bring a program of 32 bits.
            """,
        Remedy = "Do not list the architecture of 32 bits, or deny socketcall with ENOSYS: glibc and musl have called socket itself for years.",
        Sources =
        [
            "https://github.com/moby/moby/pull/52494", "https://github.com/moby/moby/pull/52547",
            "https://github.com/seccomp/libseccomp/blob/main/src/arch-x86.c",
        ],
        Bad = """
            defaultAction: SCMP_ACT_ERRNO
            architectures: [SCMP_ARCH_X86_64, SCMP_ARCH_X86]
            syscalls:
              - { names: [read, socketcall], action: SCMP_ACT_ALLOW }
              - { names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 3, op: SCMP_CMP_LT }] }
            """,
        Good = """
            defaultAction: SCMP_ACT_ERRNO
            architectures: [SCMP_ARCH_X86_64]
            syscalls:
              - { names: [read], action: SCMP_ACT_ALLOW }
              - { names: [socket], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 3, op: SCMP_CMP_LT }] }
            """,
    };

    public void Check(SeccompScope profile)
    {
        // Profiles without any rule for these calls and for socketcall need no filter to be judged.
        if (!Calls.Append("socketcall").Any(call => profile.Calls.For(call).Count > 0) || profile.Filters.Today(RuntimeKind.Crun) is not { } filter)
        {
            return;
        }

        foreach (var arch in filter.Arches.Where(arch => arch.SocketCall is not null))
        {
            var open = Calls.Where(call => IsRestricted(filter, call) && IsOpen(filter, arch, call)).ToList();
            if (open.Count > 0)
            {
                profile.Say(this, Place(profile, arch), $"restricts {string.Join(", ", open)} and lets the same through on {arch} as socketcall, whose arguments no filter sees");
            }
        }
    }

    private static bool IsRestricted(SeccompFilter filter, string call) => SyscallCatalogue.Find(call)?.NumberOn(filter.Target.Native) is { } number
        && filter.Answers(filter.Target.Native, number).Any(action => !action.LetsThrough);

    private static bool IsOpen(SeccompFilter filter, SeccompArch arch, string call) => MultiplexedCalls.Find(arch, call) is { } shared
        && filter.Decide(arch, shared.Number, shared.Selector).LetsThrough;

    private static ConfigNode Place(SeccompScope profile, SeccompArch arch)
    {
        foreach (var rule in profile.Calls.For("socketcall"))
        {
            if (FilterAction.KindOf(rule.Action.Text) is ActionKind.Allow or ActionKind.Log)
            {
                return rule.Name("socketcall")!;
            }
        }

        foreach (var entry in profile.Profile.ArchMap)
        {
            foreach (var sub in entry.SubArchitectures)
            {
                if (sub.Text == arch.OciName)
                {
                    return sub;
                }
            }
        }

        return profile.Profile.Architectures.FirstOrDefault(entry => entry.Arch == arch)?.Name ?? (ConfigNode)profile.Node;
    }
}
