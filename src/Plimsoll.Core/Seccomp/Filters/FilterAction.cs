namespace Plimsoll.Seccomp;

/// <summary>
/// An answer of a filter, with the 16 bits of data that go with it.
/// Source: https://github.com/torvalds/linux/blob/master/include/uapi/linux/seccomp.h
/// </summary>
/// <param name="Kind">What is answered.</param>
/// <param name="Data">The error number for <see cref="ActionKind.Errno"/>, the tracer's message for <see cref="ActionKind.Trace"/>; else 0.</param>
public readonly record struct FilterAction(ActionKind Kind, int Data = 0)
{
    private const int Enosys = 38;
    private const int LargestErrno = 4095;

    private static readonly uint[] Codes = [0x00000000, 0x80000000, 0x00030000, 0x00050000, 0x7ff00000, 0x7fc00000, 0x7ffc0000, 0x7fff0000];

    private static readonly string[] Names =
    [
        "SCMP_ACT_KILL_THREAD", "SCMP_ACT_KILL_PROCESS", "SCMP_ACT_TRAP", "SCMP_ACT_ERRNO",
        "SCMP_ACT_TRACE", "SCMP_ACT_NOTIFY", "SCMP_ACT_LOG", "SCMP_ACT_ALLOW",
    ];

    /// <summary>The call goes ahead.</summary>
    public static FilterAction Allow => new(ActionKind.Allow);

    /// <summary>The names that profiles may use.</summary>
    public static IReadOnlyList<string> KnownNames { get; } = [.. Names.Append("SCMP_ACT_KILL").OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>The name in profiles, such as <c>SCMP_ACT_ERRNO</c>.</summary>
    public string Name => Names[(int)Kind];

    /// <summary>The value that a filter returns to the kernel.</summary>
    public uint ReturnValue => Codes[(int)Kind] | (uint)(Data & 0xffff);

    /// <summary>The error number that the process sees; null if the filter lets it see none.</summary>
    public int? Errno => Kind switch
    {
        ActionKind.Errno => Math.Min(Data, LargestErrno),
        ActionKind.Trace => Enosys,
        _ => null,
    };

    /// <summary>Whether the call may reach the kernel.</summary>
    public bool LetsThrough => Kind is ActionKind.Allow or ActionKind.Log;

    /// <summary>How the kernel ranks it among other filters' answers: the lowest counts.</summary>
    internal int Strictness => Kind switch
    {
        ActionKind.KillProcess => 0,
        ActionKind.KillThread => 1,
        ActionKind.Trap => 2,
        ActionKind.Errno => 3,
        ActionKind.Notify => 4,
        ActionKind.Trace => 5,
        ActionKind.Log => 6,
        _ => 7,
    };

    /// <summary>The kind of action that a name in a profile stands for; null if it stands for none.</summary>
    public static ActionKind? KindOf(string? name)
    {
        var index = name == "SCMP_ACT_KILL" ? 0 : Array.IndexOf(Names, name);
        return index < 0 ? null : (ActionKind)index;
    }

    /// <summary>The action that a filter's return value stands for. The kernel kills the process for values that it does not know.</summary>
    public static FilterAction Of(uint returnValue)
    {
        var index = Array.IndexOf(Codes, returnValue & 0xffff0000);
        return index < 0 ? new(ActionKind.KillProcess) : new((ActionKind)index, (int)(returnValue & 0xffff));
    }

    /// <summary>The name, with the error number's name if there is one: <c>SCMP_ACT_ERRNO(EPERM)</c>.</summary>
    public override string ToString() => Kind == ActionKind.Errno ? $"{Name}({ErrnoNames.NameOf(Data)})" : Name;
}
