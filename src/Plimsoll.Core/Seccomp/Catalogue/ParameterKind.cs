namespace Plimsoll.Seccomp;

/// <summary>What a filter can see of a parameter of a system call.</summary>
public enum ParameterKind
{
    /// <summary>As wide as a word of the architecture: <c>long</c>, <c>size_t</c>.</summary>
    Word,

    /// <summary>32 bits, though the register may hold more: the kernel looks at the low half only.</summary>
    Narrow,

    /// <summary>64 bits on every architecture; on 32-bit ones it takes two arguments.</summary>
    Wide,

    /// <summary>An address: a filter cannot see what lies there.</summary>
    Pointer,
}
