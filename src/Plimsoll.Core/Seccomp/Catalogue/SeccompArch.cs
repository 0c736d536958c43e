namespace Plimsoll.Seccomp;

/// <summary>
/// An architecture, or one of the ways in which an architecture calls the kernel, as libseccomp tells them apart.
/// Sources: https://github.com/seccomp/libseccomp/blob/main/include/seccomp.h.in and
/// https://github.com/torvalds/linux/blob/master/include/uapi/linux/audit.h
/// </summary>
public sealed class SeccompArch
{
    private const uint Is64Bit = 0x80000000;
    private const uint IsLittleEndian = 0x40000000;
    private const uint IsMips64N32 = 0x20000000;

    private SeccompArch(string name, uint audit, string column)
    {
        Name = name;
        AuditArch = audit;
        Column = column;
    }

    /// <summary>The name that libseccomp and <c>plimsoll</c> use, such as <c>x86_64</c>.</summary>
    public string Name { get; }

    /// <summary>The name in profiles, such as <c>SCMP_ARCH_X86_64</c>.</summary>
    public string OciName => "SCMP_ARCH_" + Name.ToUpperInvariant();

    /// <summary>The name in Go, by which Docker's profiles include and exclude rules, such as <c>amd64</c>.</summary>
    public string GoName { get; private init; } = "";

    /// <summary>The value that a filter sees in <c>seccomp_data.arch</c>.</summary>
    public uint AuditArch { get; }

    /// <summary>Whether arguments have 64 bits.</summary>
    public bool Is64 { get; private init; }

    /// <summary>Whether the high half of an argument comes first in memory.</summary>
    public bool IsBigEndian => (AuditArch & IsLittleEndian) == 0;

    /// <summary>What is added to the numbers of the table: x32 marks its calls with a bit, MIPS has a thousand for each way to call.</summary>
    public uint NumberBase { get; private init; }

    /// <summary>The architecture of the machine on which programs of this one run.</summary>
    public SeccompArch Native => NativeName is null ? this : TryParse(NativeName)!;

    /// <summary>Where socket calls also go through <c>socketcall</c>, its number; else null.</summary>
    internal uint? SocketCall { get; private init; }

    /// <summary>Where System V IPC calls also go through <c>ipc</c>, its number; else null.</summary>
    internal uint? IpcCall { get; private init; }

    /// <summary>The first libseccomp that sends socket and IPC calls both ways on this architecture.</summary>
    internal string MultiplexedFrom { get; private init; } = "2.2.0";

    /// <summary>The column of the table of numbers.</summary>
    internal string Column { get; }

    private string? NativeName { get; init; }

    /// <summary>AMD64.</summary>
    public static SeccompArch X8664 { get; } = new("x86_64", Is64Bit | IsLittleEndian | 62, "x86_64") { Is64 = true, GoName = "amd64" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SeccompArch> All { get; } =
    [
        X8664,
        new("x86", IsLittleEndian | 3, "x86") { GoName = "386", NativeName = "x86_64", SocketCall = 102, IpcCall = 117 },
        new("x32", Is64Bit | IsLittleEndian | 62, "x32") { GoName = "x32", NativeName = "x86_64", NumberBase = 0x40000000 },
        new("aarch64", Is64Bit | IsLittleEndian | 183, "aarch64") { Is64 = true, GoName = "arm64" },
        new("arm", IsLittleEndian | 40, "arm") { GoName = "arm", NativeName = "aarch64" },
        new("loongarch64", Is64Bit | IsLittleEndian | 258, "loongarch64") { Is64 = true, GoName = "loong64" },
        new("m68k", 4, "m68k") { GoName = "m68k", SocketCall = 102, IpcCall = 117, MultiplexedFrom = "2.6.0" },
        new("mips", 8, "mips") { GoName = "mips", NativeName = "mips64", NumberBase = 4000, SocketCall = 4102, IpcCall = 4117, MultiplexedFrom = "2.5.0" },
        new("mipsel", IsLittleEndian | 8, "mips") { GoName = "mipsle", NativeName = "mipsel64", NumberBase = 4000, SocketCall = 4102, IpcCall = 4117, MultiplexedFrom = "2.5.0" },
        new("mips64", Is64Bit | 8, "mips64") { Is64 = true, GoName = "mips64", NumberBase = 5000 },
        new("mipsel64", Is64Bit | IsLittleEndian | 8, "mips64") { Is64 = true, GoName = "mips64le", NumberBase = 5000 },
        new("mips64n32", Is64Bit | IsMips64N32 | 8, "mips64n32") { GoName = "mips64n32", NativeName = "mips64", NumberBase = 6000 },
        new("mipsel64n32", Is64Bit | IsLittleEndian | IsMips64N32 | 8, "mips64n32") { GoName = "mipsel64n32", NativeName = "mipsel64", NumberBase = 6000 },
        new("parisc", 15, "parisc") { GoName = "parisc" },
        new("parisc64", Is64Bit | 15, "parisc64") { Is64 = true, GoName = "parisc64" },
        new("ppc", 20, "ppc") { GoName = "ppc", NativeName = "ppc64", SocketCall = 102, IpcCall = 117, MultiplexedFrom = "2.5.0" },
        new("ppc64", Is64Bit | 21, "ppc64") { Is64 = true, GoName = "ppc64", SocketCall = 102, IpcCall = 117, MultiplexedFrom = "2.5.0" },
        new("ppc64le", Is64Bit | IsLittleEndian | 21, "ppc64") { Is64 = true, GoName = "ppc64le", SocketCall = 102, IpcCall = 117, MultiplexedFrom = "2.5.0" },
        new("riscv64", Is64Bit | IsLittleEndian | 243, "riscv64") { Is64 = true, GoName = "riscv64" },
        new("s390", 22, "s390") { GoName = "s390", NativeName = "s390x", SocketCall = 102, IpcCall = 117 },
        new("s390x", Is64Bit | 22, "s390x") { Is64 = true, GoName = "s390x", SocketCall = 102, IpcCall = 117 },
        new("sh", IsLittleEndian | 42, "sh") { GoName = "sh", SocketCall = 102, IpcCall = 117, MultiplexedFrom = "2.6.0" },
        new("sheb", 42, "sh") { GoName = "sheb", SocketCall = 102, IpcCall = 117, MultiplexedFrom = "2.6.0" },
    ];

    private static Dictionary<string, SeccompArch> ByName { get; } = Names();

    /// <summary>Finds an architecture by its name, its name in profiles or its name in Go; null if there is none.</summary>
    public static SeccompArch? TryParse(string name) => ByName.TryGetValue(name, out var arch) ? arch : null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static Dictionary<string, SeccompArch> Names()
    {
        var names = new Dictionary<string, SeccompArch>(StringComparer.Ordinal);
        foreach (var arch in All)
        {
            names[arch.GoName] = arch;
            names[arch.OciName] = arch;
        }

        // libseccomp's own name counts before another architecture's name in Go.
        foreach (var arch in All)
        {
            names[arch.Name] = arch;
        }

        return names;
    }
}
