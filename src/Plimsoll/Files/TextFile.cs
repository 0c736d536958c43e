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
        try
        {
            using var stream = File.OpenRead(path);
            return ConfigReader.Read(stream, name ?? path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var problem = new TextProblem(TextProblemKind.Unreadable, $"file cannot be read: {exception.Message.TrimEnd('.')}", new(name ?? path, 0, 0, 0, 0));
            return new([], [problem]);
        }
    }
}
