using Plimsoll.Text;

namespace Plimsoll.Files;

/// <summary>Reads documents from files; what goes wrong with the file itself is a problem like any other.</summary>
internal static class TextFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file to open.</param>
    /// <param name="name">What to call it in origins; the path if not given.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static ReadResult Read(string path, string? name = null, CancellationToken cancellationToken = default)
    {
        using var stream = Open(path, name ?? path, out var problem);
        return stream is null ? new([], [problem!]) : ConfigReader.Read(stream, name ?? path, cancellationToken);
    }

    /// <summary>Reads a file part by part, as <see cref="ConfigReader.ReadEach"/> does.</summary>
    /// <param name="path">The file to open, also its name in origins.</param>
    public static IEnumerable<ReadResult> ReadEach(string path)
    {
        using var stream = Open(path, path, out var problem);
        if (stream is null)
        {
            yield return new([], [problem!]);
            yield break;
        }

        foreach (var part in ConfigReader.ReadEach(stream, path))
        {
            yield return part;
        }
    }

    private static FileStream? Open(string path, string name, out TextProblem? problem)
    {
        if (PathKind.Endless(FullPath.Of(path)) is { } kind)
        {
            problem = new(TextProblemKind.Unreadable, $"file cannot be read: it is a {kind}", new(name, 0, 0, 0, 0));
            return null;
        }

        try
        {
            problem = null;

            // It is read in one piece, so a buffer would be in the way.
            return LinuxFile.Open(path) is { } file ? new(file, FileAccess.Read, bufferSize: 0) : new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = new(TextProblemKind.Unreadable, $"file cannot be read: {exception.Message.TrimEnd('.')}", new(name, 0, 0, 0, 0));
            return null;
        }
    }
}
