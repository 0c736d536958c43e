using Plimsoll.Conformance.Tests.Seccomp.Libseccomp;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Core.Tests.Seccomp.Forms;

/// <summary>Random profiles with all that the written forms have words for, and the inputs that decide them.</summary>
internal sealed class RandomDialects(Random random)
{
    private static readonly string[] Capabilities = ["CAP_SYS_ADMIN", "CAP_SYS_PTRACE", "CAP_CHOWN", "CAP_BPF"];
    private static readonly string[] Arches = ["amd64", "386", "arm64", "s390x", "riscv64"];
    private static readonly string[] Kernels = ["4.8", "5.0", "6.1.5"];
    private static readonly string[] Natives = ["x86_64", "aarch64", "s390x", "riscv64", "loongarch64"];
    private static readonly string[] Errors = ["EPERM", "ENOSYS", "13", ""];

    private static readonly string[][] ArchMaps =
        [["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"], ["SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"], ["SCMP_ARCH_S390X", "SCMP_ARCH_S390"], ["SCMP_ARCH_LOONGARCH64"]];

    private readonly RandomProfiles _profiles = new(random);

    /// <summary>A profile of any dialect of profile files.</summary>
    public ParsedProfile Profile()
    {
        var root = (MappingNode)_profiles.Profile(contradicts: false).Node.Clone();
        var isOld = random.Next(4) == 0;
        if (random.Next(3) == 0 && HasErrno(root["defaultAction"]))
        {
            root.Set("defaultErrnoRet", ScalarNode.Integer(random.Next(3) * 19));
        }

        if (!isOld && random.Next(2) == 0)
        {
            root.Remove("architectures");
            root.Set("archMap", ArchMap());
        }

        foreach (var rule in ((SequenceNode)root["syscalls"]!).OfType<MappingNode>())
        {
            Decorate(rule, isOld);
        }

        return ParsedProfile.Of(root)!;
    }

    /// <summary>What decides the rules of a profile.</summary>
    public ConversionInputs Inputs() => new()
    {
        Capabilities = [.. Capabilities.Where(_ => random.Next(2) == 0)],
        Arch = SeccompArch.TryParse(One(Natives)),
        Kernel = ComponentVersion.Parse(One(Kernels)),
    };

    /// <summary>A runtime in some version.</summary>
    public FilterTarget Target(ConversionInputs inputs) => new(One<PlatformRuntime>(
        [new(RuntimeKind.Runc, null), new(RuntimeKind.Crun, null), new(RuntimeKind.Runc, ComponentVersion.Parse("1.0.0-rc92")), new(RuntimeKind.Crun, ComponentVersion.Parse("0.18"))]))
    {
        Capabilities = inputs.Capabilities!,
        Native = inputs.Arch!,
        Kernel = inputs.Kernel,
    };

    public (SeccompArch Arch, uint Number, ulong[] Arguments) Call(SeccompFilter filter) => _profiles.Call(filter);

    private void Decorate(MappingNode rule, bool isOld)
    {
        if (random.Next(3) == 0 && HasErrno(rule["action"]))
        {
            rule.Set("errnoRet", ScalarNode.Integer(random.Next(4) * 19));
        }

        if (!isOld && random.Next(4) == 0 && HasErrno(rule["action"]))
        {
            rule.Set("errno", ScalarNode.String(One(Errors)));
        }

        if (isOld)
        {
            rule.Set("name", ((SequenceNode)rule["names"]!)[0].Clone());
            rule.Remove("names");
            return;
        }

        rule.Set("comment", ScalarNode.String("why"));
        foreach (var selector in new[] { "includes", "excludes" }.Where(_ => random.Next(3) == 0))
        {
            rule.Set(selector, Selector());
        }
    }

    // crun refuses an error number with another action; that must be tried too, but not with every profile.
    private bool HasErrno(ConfigNode? action) => action is ScalarNode { Text: "SCMP_ACT_ERRNO" } || random.Next(60) == 0;

    private MappingNode Selector()
    {
        var selector = new MappingNode();
        if (random.Next(2) == 0)
        {
            selector.Set("caps", List(Capabilities.Where(_ => random.Next(3) == 0)));
        }

        if (random.Next(3) == 0)
        {
            selector.Set("arches", List(Arches.Where(_ => random.Next(2) == 0)));
        }

        if (random.Next(3) == 0)
        {
            selector.Set("minKernel", ScalarNode.String(One(Kernels)));
        }

        return selector;
    }

    private SequenceNode ArchMap()
    {
        var map = new SequenceNode();
        foreach (var names in ArchMaps.Where(_ => random.Next(3) > 0))
        {
            var entry = (MappingNode)map.Add(new MappingNode());
            entry.Set("architecture", ScalarNode.String(names[0]));
            entry.Set("subArchitectures", names.Length == 1 ? ScalarNode.Null() : List(names.Skip(1)));
        }

        return map;
    }

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
