namespace Plimsoll.Seccomp;

/// <summary>
/// Architectures by their names in profiles.
/// Source: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp
/// </summary>
public static class SeccompArchitecture
{
    /// <summary>AMD64.</summary>
    public const string X8664 = "SCMP_ARCH_X86_64";

    /// <summary>32-bit x86.</summary>
    public const string X86 = "SCMP_ARCH_X86";

    /// <summary>AMD64 with pointers of 32 bits.</summary>
    public const string X32 = "SCMP_ARCH_X32";

    /// <summary>64-bit ARM.</summary>
    public const string Aarch64 = "SCMP_ARCH_AARCH64";

    /// <summary>32-bit ARM.</summary>
    public const string Arm = "SCMP_ARCH_ARM";

    /// <summary>64-bit LoongArch.</summary>
    public const string Loongarch64 = "SCMP_ARCH_LOONGARCH64";

    /// <summary>64-bit MIPS.</summary>
    public const string Mips64 = "SCMP_ARCH_MIPS64";

    /// <summary>64-bit MIPS with pointers of 32 bits.</summary>
    public const string Mips64N32 = "SCMP_ARCH_MIPS64N32";

    /// <summary>32-bit MIPS.</summary>
    public const string Mips = "SCMP_ARCH_MIPS";

    /// <summary>64-bit MIPS, little-endian.</summary>
    public const string Mipsel64 = "SCMP_ARCH_MIPSEL64";

    /// <summary>64-bit MIPS with pointers of 32 bits, little-endian.</summary>
    public const string Mipsel64N32 = "SCMP_ARCH_MIPSEL64N32";

    /// <summary>32-bit MIPS, little-endian.</summary>
    public const string Mipsel = "SCMP_ARCH_MIPSEL";

    /// <summary>64-bit Power, little-endian.</summary>
    public const string Ppc64Le = "SCMP_ARCH_PPC64LE";

    /// <summary>64-bit Power.</summary>
    public const string Ppc64 = "SCMP_ARCH_PPC64";

    /// <summary>32-bit Power.</summary>
    public const string Ppc = "SCMP_ARCH_PPC";

    /// <summary>64-bit RISC-V.</summary>
    public const string Riscv64 = "SCMP_ARCH_RISCV64";

    /// <summary>64-bit IBM Z.</summary>
    public const string S390X = "SCMP_ARCH_S390X";

    /// <summary>31-bit IBM Z.</summary>
    public const string S390 = "SCMP_ARCH_S390";
}
