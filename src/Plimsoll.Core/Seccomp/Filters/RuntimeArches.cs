using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>Which architectures a runtime of some version knows, and what it does about rules that say nothing new.</summary>
internal static class RuntimeArches
{
    public static bool Knows(FilterTarget target, SeccompArch arch) => target.Runtime.Kind != RuntimeKind.Runc || arch.Name switch
    {
        "riscv64" => target.Holds(RuntimeFacts.RuncRiscv),
        "loongarch64" => target.Holds(RuntimeFacts.RuncLoongarch),
        "parisc" or "parisc64" or "m68k" or "sh" or "sheb" => false,
        _ => true,
    };

    public static bool SkipsRedundant(FilterTarget target) => target.Runtime.Kind switch
    {
        RuntimeKind.Runc => target.Holds(RuntimeFacts.RuncSkipsRedundant),
        RuntimeKind.Crun => target.Holds(RuntimeFacts.CrunSkipsRedundant),
        _ => true,
    };
}
