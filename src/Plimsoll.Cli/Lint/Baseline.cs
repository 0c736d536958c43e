using System.Buffers;
using System.Text;
using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Findings;

namespace Plimsoll.Cli.Lint;

/// <summary>A file of findings that were there before: one fingerprint in a line, sorted, so that it can be reviewed and merged.</summary>
internal static class Baseline
{
    private const string Header = "# Findings that plimsoll lint --baseline knows of. Made by --write-baseline.";

    /// <summary>The findings that the file does not know, and one for each entry that matches none.</summary>
    /// <exception cref="FormatException">The file cannot be read.</exception>
    public static List<Finding> Apply(string file, IReadOnlyList<Finding> findings, ICollection<Finding> known)
    {
        var entries = Read(file);
        var left = new List<Finding>();
        foreach (var finding in findings)
        {
            var line = Fingerprint.Of(finding);
            if (entries.TryGetValue(line, out var places) && places.Count > 0)
            {
                places.Dequeue();
                known.Add(finding);
            }
            else
            {
                left.Add(finding);
            }
        }

        foreach (var (entry, line) in entries.SelectMany(pair => pair.Value.Select(line => (pair.Key, line))).OrderBy(pair => pair.line))
        {
            left.Add(Stale(file, entry, line));
        }

        return left;
    }

    /// <exception cref="FormatException">The file cannot be written.</exception>
    public static void Write(string file, IEnumerable<Finding> findings)
    {
        var lines = findings.Select(Fingerprint.Of).Order(StringComparer.Ordinal);
        try
        {
            using var staged = new StagedFile(Path.GetFullPath(file));
            staged.Write(Encoding.UTF8.GetBytes(Header + "\n" + string.Concat(lines.Select(line => line + "\n"))));
            staged.Complete();
            staged.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"the baseline '{file}' cannot be written: {exception.Message}");
        }
    }

    private static Dictionary<string, Queue<int>> Read(string file)
    {
        var entries = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        if (PathKind.Endless(FullPath.Of(file)) is { } kind)
        {
            throw new FormatException($"the baseline '{file}' cannot be read: it is a {kind}");
        }

        try
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length > 0 && lines[i][0] != '#')
                {
                    entries.TryAdd(lines[i], []);
                    entries[lines[i]].Enqueue(i + 1);
                }
            }

            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"the baseline '{file}' cannot be read: {exception.Message}");
        }
    }

    private static Finding Stale(string file, string entry, int line) => new()
    {
        Rule = AllowanceRules.StaleBaseline,
        Severity = AllowanceRules.StaleBaseline.Severity,
        Message = $"entry \"{entry}\" of the baseline matches nothing",
        Origin = new Origin(file, line, 1, line, entry.Length + 1),
    };
}
