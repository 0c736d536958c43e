using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The rules of a seccomp profile, one by one and by name.</summary>
internal sealed class SeccompCalls
{
    private readonly Dictionary<string, List<SeccompEntry>> _byName = new(StringComparer.Ordinal);

    public SeccompCalls(ConfigValue profile)
    {
        var syscalls = profile["syscalls"];
        var entries = new List<SeccompEntry>();

        // A base profile of the operator adds rules that are not seen here.
        IsOpen = syscalls.IsUnknown || syscalls.Sequence is { IsOpen: true } || !profile["baseProfileName"].IsAbsent;
        for (var i = 0; i < (syscalls.Sequence?.Count ?? 0); i++)
        {
            if (syscalls.Sequence![i] is MappingNode node)
            {
                entries.Add(new(node));
            }
            else
            {
                IsOpen |= syscalls.Sequence[i] is UnknownNode;
            }
        }

        Entries = entries;
        foreach (var entry in entries)
        {
            IsOpen |= entry.IsOpen;
            Index(entry);
        }
    }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<SeccompEntry> Entries { get; }

    /// <summary>Whether there may be rules or names that are not seen.</summary>
    public bool IsOpen { get; }

    /// <summary>The names that any rule has.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The rules that name a call.</summary>
    public IReadOnlyList<SeccompEntry> For(string name) => _byName.TryGetValue(name, out var entries) ? entries : [];

    private void Index(SeccompEntry entry)
    {
        foreach (var name in entry.Names)
        {
            if (!_byName.TryGetValue(name.Text, out var list))
            {
                _byName.Add(name.Text, list = []);
            }

            list.Add(entry);
        }
    }
}
