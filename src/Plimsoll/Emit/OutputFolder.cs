using System.Text;
using Plimsoll.Files;

namespace Plimsoll.Emit;

/// <summary>
/// The folder that manifests go to. A list in it, <c>.plimsoll</c>, names the files that were made, and, with a slash at their end, folders
/// that were made to be filled by others, so that those no longer made can be removed, and nothing else ever is.
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
        return new(root, lines.Where(line => line.TrimEnd('/').Split('/').All(FileNames.IsPlain)).ToHashSet(StringComparer.Ordinal));
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

            var made = files.Select(file => file.Path).Concat(files.Where(file => file.Folder is not null).Select(file => file.Folder + "/")).ToHashSet(StringComparer.Ordinal);

            // A folder that is there already belongs to somebody else.
            made.RemoveWhere(path => path.EndsWith('/') && !_listed.Contains(path) && Directory.Exists(Full(path)));
            var stale = _listed.Where(path => !made.Contains(path) && isStale(path)).ToList();
            _listed.UnionWith(made);

            // Listed before they exist: an interrupted run leaves no file that the next one does not know.
            WriteList();
            foreach (var folder in made.Where(path => path.EndsWith('/')))
            {
                Directory.CreateDirectory(Full(folder));
            }

            staged.ForEach(file => file.Commit());
            stale.OrderByDescending(path => path.Length).ToList().ForEach(Remove);
            WriteList();
            return [.. _listed.Where(path => !path.EndsWith('/')).Order(StringComparer.Ordinal).Select(Full)];
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
        _listed.Remove(path);
        if (!path.EndsWith('/'))
        {
            File.Delete(Full(path));
        }

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
