using System.Text;
using Plimsoll.Files;

namespace Plimsoll.Emit;

/// <summary>
/// The folder that manifests go to. A list in it, <c>.plimsoll</c>, names the files that were made,
/// so that those no longer made can be removed, and no other file ever is.
/// </summary>
internal sealed class OutputFolder
{
    private const string ListName = ".plimsoll";

    private readonly string _root;
    private readonly HashSet<string> _listed;

    private OutputFolder(string root, HashSet<string> listed)
    {
        _root = root;
        _listed = listed;
    }

    /// <summary>Reads the list of a folder, which need not exist yet.</summary>
    public static OutputFolder Open(string folder)
    {
        var root = Path.GetFullPath(folder);
        var list = Path.Combine(root, ListName);
        var lines = File.Exists(list) ? File.ReadAllLines(list) : [];

        // Whatever became of the list, nothing outside the folder is touched.
        return new(root, lines.Where(line => line.Split('/').All(FileNames.IsPlain)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Makes the folder hold these files, and no older ones of <paramref name="isStale"/>.</summary>
    /// <returns>The full paths of all files of the list.</returns>
    /// <exception cref="EmitException">A file would take the place of one that is not ours.</exception>
    public IReadOnlyList<string> Write(IReadOnlyList<ManifestFile> files, Predicate<string> isStale)
    {
        var staged = new List<StagedFile>();
        try
        {
            foreach (var file in files)
            {
                staged.Add(Stage(file));
            }

            var made = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            var stale = _listed.Where(path => !made.Contains(path) && isStale(path)).ToList();
            _listed.UnionWith(made);

            // Listed before they exist: an interrupted run leaves no file that the next one does not know.
            WriteList();
            staged.ForEach(file => file.Commit());
            stale.ForEach(Remove);
            WriteList();
            return [.. _listed.Order(StringComparer.Ordinal).Select(Full)];
        }
        finally
        {
            staged.ForEach(file => file.Dispose());
        }
    }

    private StagedFile Stage(ManifestFile file)
    {
        var target = Full(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var staged = new StagedFile(target);
        try
        {
            ManifestText.Write(file, staged);
            staged.Complete();
            if (staged.Changed && !_listed.Contains(file.Path) && File.Exists(target))
            {
                throw new EmitException($"'{target}' exists and was not made by this program; move it, or choose another file name or output folder");
            }

            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    private void Remove(string path)
    {
        File.Delete(Full(path));
        _listed.Remove(path);
        for (var folder = Path.GetDirectoryName(Full(path))!; folder != _root; folder = Path.GetDirectoryName(folder)!)
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }

    private void WriteList()
    {
        if (_listed.Count == 0 && !Directory.Exists(_root))
        {
            return;
        }

        using var list = new StagedFile(Path.Combine(_root, ListName));
        foreach (var path in _listed.Order(StringComparer.Ordinal))
        {
            var bytes = list.GetSpan(path.Length + 1);
            list.Advance(Encoding.ASCII.GetBytes(path + "\n", bytes));
        }

        list.Complete();
        list.Commit();
    }

    private string Full(string path) => Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));
}
