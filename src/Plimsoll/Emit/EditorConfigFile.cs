using System.Text;
using System.Text.RegularExpressions;

namespace Plimsoll.Emit;

/// <summary>One <c>.editorconfig</c> file.</summary>
internal sealed class EditorConfigFile
{
    private readonly string _folder;
    private readonly List<(Regex Files, List<(string Key, string Value)> Settings)> _sections = [];

    private EditorConfigFile(string path, IEnumerable<string> lines)
    {
        _folder = Path.GetDirectoryName(path)!;
        List<(string, string)>? settings = null;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                settings = [];
                _sections.Add((Pattern(line[1..^1]), settings));
            }
            else if (line.Split('=', 2) is [var key, var value])
            {
                var setting = (Key: key.Trim().ToLowerInvariant(), Value: Uncommented(value).ToLowerInvariant());
                IsRoot |= settings is null && setting is ("root", "true");
                settings?.Add(setting);
            }
        }
    }

    /// <summary>Whether no file above it counts.</summary>
    public bool IsRoot { get; }

    /// <summary>Reads a file; null if there is none that can be read.</summary>
    public static EditorConfigFile? Read(string path)
    {
        try
        {
            return File.Exists(path) ? new(path, File.ReadAllLines(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What the file sets for another, in its own order; keys and values in lower case.</summary>
    public IEnumerable<(string Key, string Value)> SettingsOf(string file)
    {
        var relative = "/" + Path.GetRelativePath(_folder, file).Replace('\\', '/');
        return _sections.Where(section => section.Files.IsMatch(relative)).SelectMany(section => section.Settings);
    }

    private static string Uncommented(string value)
    {
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value[..comment]).Trim();
    }

    // A pattern without a slash holds at any depth.
    private static Regex Pattern(string glob)
    {
        var pattern = new StringBuilder(glob.Contains('/') ? "^/" : "^/(.*/)?");
        var open = 0;
        var text = glob.TrimStart('/');
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '*' when i + 1 < text.Length && text[i + 1] == '*':
                    pattern.Append(".*");
                    i++;
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '{':
                    pattern.Append("(?:");
                    open++;
                    break;
                case '}' when open > 0:
                    pattern.Append(')');
                    open--;
                    break;
                case ',' when open > 0:
                    pattern.Append('|');
                    break;
                case '[' when text.IndexOf(']', i) is > 0 and var end:
                    pattern.Append(text[i + 1] == '!' ? $"[^{text[(i + 2)..end]}]" : text[i..(end + 1)]);
                    i = end;
                    break;
                default:
                    pattern.Append(Regex.Escape(text[i].ToString()));
                    break;
            }
        }

        return new(pattern.Append(')', open).Append('$').ToString(), RegexOptions.CultureInvariant);
    }
}
