namespace Plimsoll.Conformance.Tests.Seccomp.Kernel;

/// <summary>The calls that the probe makes: every number up to some newer than all, with arguments that can do no harm, and chosen ones.</summary>
internal static class ProbeCalls
{
    private const int Highest = 475;

    // rt_sigreturn, pause, clone, fork, vfork, exit, restart_syscall and exit_group do not come back, or come back twice; uretprobe and
    // uprobe are for the kernel's own trampolines.
    private static readonly HashSet<long> Harmful = [15, 34, 56, 57, 58, 60, 219, 231, 335, 336];

    /// <summary>The number and the six arguments of each call, in order.</summary>
    public static IReadOnlyList<long[]> All { get; } =
    [
        .. Enumerable.Range(0, Highest).Select(number => (long)number).Where(number => !Harmful.Contains(number)).Select(number => Call(number, -1, -1, -1, -1, -1, -1)),
        Call(500), Call(9999), Call(0x3fffffff),

        // socket: the families that default profiles know of, and the one that the high half of a word makes another one.
        .. new long[] { 1, 2, 16, 17, 37, 38, 39, 40, 41, 0x1_0000_0028, 0x1_0000_0010 }.Select(family => Call(41, family, 1, 0)),
        Call(41, 16, 3, 9), Call(41, 16, 3, 0), Call(41, 2, 3, 9),

        .. new long[] { 0, 8, 0x20000, 0x20008, 0xffffffff, 0x0100, 0x1_0000_0000 }.Select(persona => Call(135, persona)),

        // clone with a new user namespace, and with nothing but the signal that ends the child.
        Call(56, 0x10000011), Call(56, 0x02000011), Call(56, 17),

        // keyctl is what the profiles of these tests are about: its arguments mean nothing to a kernel that does not know the command.
        .. new long[] { 98, 99, 100, 0x63_0000_0000, 0x1_0000_0063, 0x7fffffff, 0x80000000, -1 }.SelectMany(command => new[]
        {
            Call(250, command), Call(250, command, 1), Call(250, command, 0x1_0000_0001), Call(250, command, 2, 3),
        }),
    ];

    /// <summary>The calls as the probe's source includes them.</summary>
    public static string Source => string.Concat(All.Select(call => $"{{ {string.Join(", ", call.Select(word => word + "L"))} }},\n"));

    private static long[] Call(long number, params long[] arguments) => [number, .. arguments, .. new long[6 - arguments.Length]];
}
