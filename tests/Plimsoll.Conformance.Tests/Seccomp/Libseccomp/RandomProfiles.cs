using Plimsoll.Documents;
using Plimsoll.Seccomp;

namespace Plimsoll.Conformance.Tests.Seccomp.Libseccomp;

/// <summary>Makes seccomp profiles and calls at random, with few values, so that rules meet each other and calls meet rules.</summary>
internal sealed class RandomProfiles(Random random)
{
    private static readonly string[] Defaults = ["SCMP_ACT_ERRNO", "SCMP_ACT_ALLOW", "SCMP_ACT_KILL_PROCESS", "SCMP_ACT_LOG", "SCMP_ACT_TRAP"];
    private static readonly string[] Actions = ["SCMP_ACT_ALLOW", "SCMP_ACT_ALLOW", "SCMP_ACT_ERRNO", "SCMP_ACT_KILL_PROCESS"];

    private static readonly string[] Calls =
    [
        "read", "write", "openat", "socket", "connect", "personality", "clone", "mmap", "ioctl", "prctl", "keyctl", "lseek", "fchmodat2",
        "fcntl", "mprotect", "semop", "shmget", "clock_gettime64", "chown32", "futex", "epoll_wait", "dup3", "setns", "unshare",
    ];

    private static readonly string[][] Architectures =
    [
        [], ["SCMP_ARCH_X86_64"], ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86"], ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
        ["SCMP_ARCH_X32"], ["SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"], ["SCMP_ARCH_X86", "SCMP_ARCH_PPC64LE", "SCMP_ARCH_MIPSEL", "SCMP_ARCH_RISCV64"],
    ];

    private static readonly ulong[] Values =
        [0, 1, 2, 16, 38, 40, 0x7fffffff, 0x80000000, 0xffffffff, 0x1_0000_0000, 0x1_0000_0001, 0x2_0000_0010, 0x7fff_ffff_ffff_ffff, ulong.MaxValue];

    /// <summary>A profile; rules for one call contradict each other only if asked for.</summary>
    public ParsedProfile Profile(bool contradicts)
    {
        var profile = new MappingNode();
        profile.Set("defaultAction", ScalarNode.String(One(Defaults)));
        profile.Set("architectures", List(One(Architectures)));
        var rules = new SequenceNode();
        var actions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = random.Next(1, 14); i > 0; i--)
        {
            var name = One(Calls);
            actions.TryAdd(name, One(Actions));
            rules.Add(Rule(name, contradicts ? One(Actions) : actions[name]));
        }

        profile.Set("syscalls", rules);
        return ParsedProfile.Of(profile)!;
    }

    /// <summary>A call that a filter might see.</summary>
    public (SeccompArch Arch, uint Number, ulong[] Arguments) Call(SeccompFilter filter)
    {
        var arch = random.Next(12) == 0 ? One(SeccompArch.All) : One(filter.Arches);
        var number = random.Next(10) switch
        {
            0 => (uint)random.Next(600),
            1 => 0x40000000u + (uint)random.Next(600),
            2 => One<uint>([uint.MaxValue, 0x3fffffff, 0x40000000, 0x7fffffff, 0x80000000, 0xc0000001]),
            _ => SyscallCatalogue.Find(One(Calls))!.NumberOn(arch) ?? One<uint>([102, 117]),
        };
        return (arch, number, [.. Enumerable.Range(0, 6).Select(_ => Value())]);
    }

    private MappingNode Rule(string name, string action)
    {
        var rule = new MappingNode();
        rule.Set("names", List([name]));
        rule.Set("action", ScalarNode.String(action));
        if (random.Next(3) > 0)
        {
            var args = new SequenceNode();
            foreach (var index in Enumerable.Range(0, 3).Where(_ => random.Next(2) == 0))
            {
                args.Add(Condition(index));
            }

            rule.Set("args", args);
        }

        return rule;
    }

    private MappingNode Condition(int index)
    {
        var condition = new MappingNode();
        condition.Set("index", ScalarNode.Integer(index));
        condition.Set("value", new ScalarNode(ScalarType.Integer, Text(Value())));
        condition.Set("valueTwo", new ScalarNode(ScalarType.Integer, Text(Value())));
        condition.Set("op", ScalarNode.String(One(CompareOperators.Names)));
        return condition;
    }

    private ulong Value() => One(Values) + (random.Next(5) == 0 ? (ulong)random.Next(3) - 1 : 0);

    private static string Text(ulong value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SequenceNode List(IEnumerable<string> texts)
    {
        var list = new SequenceNode();
        foreach (var text in texts)
        {
            list.Add(ScalarNode.String(text));
        }

        return list;
    }

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
