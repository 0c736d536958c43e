using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Seccomp;

/// <summary>All default profiles that an engine has had, read from the embedded table made by eng/seccomp/import_profiles.py.</summary>
internal sealed class DefaultHistory
{
    private const string Resource = "Plimsoll.Seccomp.default-profiles.table";

    private readonly List<(ComponentVersion Version, int Snapshot)> _starts = [];
    private readonly List<string[]> _lines = [];

    private DefaultHistory(string engine) => Engine = engine;

    public string Engine { get; }

    public IReadOnlyList<ComponentVersion> Changes => [.. _starts.Select(start => start.Version)];

    public static IReadOnlyList<DefaultHistory> OfResource()
    {
        using var stream = typeof(DefaultHistory).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var histories = new List<DefaultHistory>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells[0] == "profile")
            {
                histories.Add(new(cells[1]));
            }
            else if (cells[0] == "from")
            {
                histories[histories.Count - 1]._starts.Add((ComponentVersion.Parse(cells[1]), SnapshotSet.Number(cells[2])));
            }
            else if (line[0] != '#')
            {
                histories[histories.Count - 1]._lines.Add(cells);
            }
        }

        return histories;
    }

    /// <summary>The profile of a version, in Docker's dialect; null for a version before the first.</summary>
    public MappingNode? At(ComponentVersion version)
    {
        var found = _starts.FindLastIndex(start => start.Version.CompareTo(version.Highest) <= 0);
        return found < 0 ? null : DefaultTree.Build(_lines.Where(line => SnapshotSet.Contains(line[1], _starts[found].Snapshot)));
    }
}
