namespace Plimsoll.Seccomp;

/// <summary>
/// The system calls that programs were seen to make, over any number of traces and logs. Fill it with <see cref="RecordingReader"/>, and
/// turn it into a profile with <see cref="ProfileDraft"/>.
/// </summary>
public sealed class CallRecording
{
    private readonly SortedSet<string> _calls = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly List<SeccompArch> _arches = [];

    /// <summary>The names of the calls, sorted.</summary>
    public IReadOnlyCollection<string> Calls => _calls;

    /// <summary>What was called and has no name in the catalogue, such as <c>number 900 on x86_64</c>, sorted.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>The architectures on which calls were made, in the order in which they were seen.</summary>
    public IReadOnlyList<SeccompArch> Architectures => _arches;

    /// <summary>How many lines were read that tell of no call and are none of those that traces and logs are known to have.</summary>
    public long StrangeLines { get; private set; }

    /// <summary>Takes up a call by its name.</summary>
    /// <param name="arch">The architecture on which it was made.</param>
    /// <param name="name">The name, as the kernel, libseccomp or strace has it.</param>
    public void Add(SeccompArch arch, string name)
    {
        if (SyscallCatalogue.Find(name) is not null)
        {
            _calls.Add(name);
        }
        else if (StraceNames.Find(name) is { } known)
        {
            _calls.Add(known);
        }
        else
        {
            _unknown.Add($"\"{name}\" on {arch}");
        }

        AddArchitecture(arch);
    }

    /// <summary>Takes up a call by its number, as a filter sees it.</summary>
    public void Add(SeccompArch arch, uint number)
    {
        if (SyscallCatalogue.Find(arch, number) is { } call)
        {
            _calls.Add(call.Name);
        }
        else
        {
            _unknown.Add(FormattableString.Invariant($"number {number} on {arch}"));
        }

        AddArchitecture(arch);
    }

    /// <summary>Counts a line that was not understood.</summary>
    internal void AddStrangeLine() => StrangeLines++;

    private void AddArchitecture(SeccompArch arch)
    {
        if (!_arches.Contains(arch))
        {
            _arches.Add(arch);
        }
    }
}
