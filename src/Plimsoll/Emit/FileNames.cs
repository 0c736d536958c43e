using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>Names of emitted files: safe on every file system, and never outside the output folder.</summary>
internal static class FileNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>Whether a text can be the name of a file or folder everywhere.</summary>
    public static bool IsPlain(string name) => name.Length is > 0 and <= 240
        && name[0] != '.' && name[^1] != '.'
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && !Reserved.Contains(name.Split('.')[0]);

    /// <summary>A file name made from that of a program, which may hold anything.</summary>
    public static string From(string? program)
    {
        var name = new string([.. (program ?? "").Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' ? c : '-')]).Trim('-', '.');
        return IsPlain(name) ? name : "manifests";
    }

    /// <summary>The path of a file that the program named, with the extension of the format if it has none of a manifest.</summary>
    /// <exception cref="EmitException">The name is not one below the output folder.</exception>
    public static string Given(string file, ManifestFormat format, Origin origin)
    {
        if (!file.Split('/').All(IsPlain))
        {
            throw new EmitException($"file name '{file}' is not a path below the output folder: use letters, digits, '-', '_', '.' and '/'", origin);
        }

        return FormatOf(file) is null ? file + Extension(format) : file;
    }

    /// <summary>The file name of an object that gets its own file.</summary>
    /// <exception cref="EmitException">The object has no name that can be one of a file.</exception>
    public static string Of(ConfigDocument document, ManifestFormat format, Origin origin)
    {
        var name = document.Name ?? document.Value["metadata"]["generateName"].Text?.TrimEnd('-');
        if (string.IsNullOrEmpty(name))
        {
            throw new EmitException($"{document.ObjectKind ?? "object"} has no name to make a file name from; give it one, or name the file: Add(..., file: \"name\")", origin);
        }

        // Names of roles may hold colons, which Windows does not take.
        var parts = new[] { document.Namespace, document.ObjectKind?.ToLowerInvariant(), name.Replace(':', '_') };
        var file = string.Join('-', parts.Where(part => !string.IsNullOrEmpty(part)));
        return IsPlain(file)
            ? file + Extension(format)
            : throw new EmitException($"'{file}', from namespace, kind and name, cannot be a file name; mend the name, or name the file: Add(..., file: \"name\")", origin);
    }

    /// <summary>The format that a file name asks for by its extension, or null.</summary>
    public static ManifestFormat? FormatOf(string file) => Path.GetExtension(file) switch
    {
        ".yaml" or ".yml" => ManifestFormat.Yaml,
        ".json" => ManifestFormat.Json,
        _ => null,
    };

    public static string Extension(ManifestFormat format) => format == ManifestFormat.Json ? ".json" : ".yaml";
}
