using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>A Linux system call: its numbers, its parameters, and who has known it since when.</summary>
public sealed class Syscall
{
    private readonly int[] _numbers;
    private readonly VersionRange? _known;
    private readonly IReadOnlyDictionary<string, ComponentVersion> _late;

    internal Syscall(string name, int[] numbers, string? knownFrom, string? kernel, IReadOnlyList<SyscallParameter>? parameters, IReadOnlyDictionary<string, ComponentVersion> late)
    {
        Name = name;
        _numbers = numbers;
        KnownFrom = knownFrom is null ? null : ComponentVersion.Parse(knownFrom);
        _known = knownFrom is null ? null : VersionRange.Parse(">=" + knownFrom);
        Kernel = kernel is null ? null : ComponentVersion.Parse(kernel);
        Parameters = parameters;
        _late = late;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The first libseccomp that knows the name, 2.2.0 standing for all before it; null if no release does yet.</summary>
    public ComponentVersion? KnownFrom { get; }

    /// <summary>The first kernel that has the call on some architecture; null if none has it, or it is not known which.</summary>
    public ComponentVersion? Kernel { get; }

    /// <summary>The parameters in order; null if they are not known.</summary>
    public IReadOnlyList<SyscallParameter>? Parameters { get; }

    /// <summary>The number on an architecture, as a filter sees it; null if the architecture does not have the call.</summary>
    public uint? NumberOn(SeccompArch arch)
    {
        var number = _numbers[SyscallCatalogue.ColumnOf(arch)];
        return number < 0 ? null : arch.NumberBase + (uint)number;
    }

    /// <summary>The number on an architecture as a release of libseccomp knows it; null stands for the newest release.</summary>
    public uint? NumberOn(SeccompArch arch, ComponentVersion? libseccomp) =>
        LibseccompRelease.Of(libseccomp) is { } release && _late.TryGetValue(arch.Column, out var since) && release.CompareTo(since) < 0 ? null : NumberOn(arch);

    /// <summary>Whether a libseccomp resolves the name; one that is not given may or may not.</summary>
    public Verdict IsKnownTo(ComponentVersion? libseccomp) => _known?.Contains(LibseccompRelease.Of(libseccomp)) ?? Verdict.No;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
