using System.Globalization;

namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>What the probe saw.</summary>
internal sealed class ProbeAnswer
{
    private readonly Dictionary<string, string[]> _sections;

    public ProbeAnswer(string output) => _sections = output.Split("== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(section => section.Split('\n'))
        .ToDictionary(lines => lines[0], lines => lines[1..].Where(line => line.Length > 0).ToArray());

    public string[] this[string section] => _sections[section];

    /// <summary>The words behind a name of /proc/self/status.</summary>
    public string[] Status(string name) => this["status"].First(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..]
        .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A set of capabilities as bits.</summary>
    public ulong Capabilities(string name) => ulong.Parse(Status(name)[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>
    /// The first hierarchy of version 1 that stands in the place of a mount of type cgroup; null if there is none. What holds for the
    /// mount holds for the hierarchies, not for the folder that runc makes around them.
    /// </summary>
    public string? Below(string path) => path != "/sys/fs/cgroup" ? null
        : this["mountinfo"].Select(line => line.Split(' ')[4]).FirstOrDefault(mount => mount.StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>The last mount at a path: its type, its options, and whether it or its file system is read-only; null if there is none.</summary>
    public (string Type, string[] Options, bool IsReadOnly)? Mount(string path)
    {
        var line = this["mountinfo"].Select(line => line.Split(' ')).LastOrDefault(fields => fields[4] == path);
        if (line is null)
        {
            return null;
        }

        var dash = Array.IndexOf(line, "-");
        var options = line[5].Split(',');
        return (line[dash + 1], options, options.Contains("ro") || line[dash + 3].Split(',').Contains("ro"));
    }
}
