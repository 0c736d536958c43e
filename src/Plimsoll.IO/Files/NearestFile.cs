namespace Plimsoll.Files;

/// <summary>Finds files that hold for a whole folder.</summary>
internal static class NearestFile
{
    /// <summary>The nearest file of a name in a folder or above it, or null.</summary>
    public static string? Find(string folder, string name)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, name);
            if (PathKind.IsFile(file))
            {
                return file;
            }
        }

        return null;
    }
}
