namespace Plimsoll.Emit;

/// <summary>
/// The <c>#pragma warning</c> lines of C# files. What only the emitted values show has no entry in the compiler's log,
/// yet whoever disabled a rule around a line does not want to hear of it.
/// </summary>
internal sealed class Pragmas
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>Whether a rule is disabled at a line of a file.</summary>
    public bool Disable(string id, string? file, int line)
    {
        var disabled = false;
        foreach (var text in Lines(file).Take(line))
        {
            var words = text.TrimStart();
            if (words.StartsWith("#pragma", StringComparison.Ordinal) && Read(words, id) is { } now)
            {
                disabled = now;
            }
        }

        return disabled;
    }

    /// <summary>What a pragma does to a rule: true disables it, false restores it, null leaves it.</summary>
    private static bool? Read(string pragma, string id)
    {
        var comment = pragma.IndexOf("//", StringComparison.Ordinal);
        var words = (comment < 0 ? pragma : pragma[..comment]).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        return words is ["#pragma", "warning", "disable" or "restore" or "enable", .. var ids] && (ids.Length == 0 || ids.Contains(id))
            ? words[2] == "disable"
            : null;
    }

    private string[] Lines(string? file)
    {
        if (file is null)
        {
            return [];
        }

        if (!_files.TryGetValue(file, out var lines))
        {
            _files.Add(file, lines = Read(file));
        }

        return lines;
    }

    private static string[] Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
