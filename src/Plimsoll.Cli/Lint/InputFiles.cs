using Plimsoll.Documents;
using Plimsoll.Files;
using Plimsoll.Kustomize;

namespace Plimsoll.Cli.Lint;

/// <summary>The files that paths of a command line stand for, in order, each once.</summary>
internal sealed class InputFiles
{
    public const string StandardInput = "-";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];
    private readonly List<string> _skipped = [];
    private readonly List<(string Path, string Reason)> _unreadable = [];
    private readonly List<string> _templates = [];
    private readonly List<string> _patches = [];
    private KustomizeProject? _kustomizations;

    private InputFiles()
    {
    }

    /// <summary>The files, as the command line would name them.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Folders that were passed over by rule, what is named like a document and is no file, <see cref="Templates"/> and <see cref="Patches"/>.</summary>
    public IReadOnlyList<string> Skipped => [.. _skipped, .. _templates, .. _patches];

    /// <summary>Folders of Helm charts whose files become YAML when the chart is rendered.</summary>
    public IReadOnlyList<string> Templates => _templates;

    /// <summary>Files that a kustomization among the files names as patches and the like, which are no objects by themselves.</summary>
    public IReadOnlyList<string> Patches => _patches;

    /// <summary>Kustomizations among the files whose plugins make or change objects, in ways that are not known.</summary>
    public IReadOnlyList<string> WithPlugins => _kustomizations is null ? [] : [.. _kustomizations.WithPlugins];

    /// <summary>Folders that could not be listed.</summary>
    public IReadOnlyList<(string Path, string Reason)> Unreadable => _unreadable;

    /// <summary>Expands paths. What does not exist is taken for a file, so that reading it says so.</summary>
    public static InputFiles Of(IReadOnlyList<string> paths)
    {
        var found = new InputFiles();
        foreach (var path in paths)
        {
            if (path != StandardInput && PathKind.IsFolder(FullPath.Of(path)))
            {
                found.AddFolder(path);
            }
            else
            {
                found.AddFile(path);
            }
        }

        found.PassOverPatches();
        return found;
    }

    /// <summary>Where the search for files that hold for a whole folder starts: at the first path, or in the current folder if all is standard input.</summary>
    public static string StartFolder(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (path != StandardInput)
            {
                return FullPath.Of(path) is var full && PathKind.IsFolder(full) ? full : Path.GetDirectoryName(full) ?? FullPath.CurrentFolder;
            }
        }

        return FullPath.CurrentFolder;
    }

    /// <summary>A document of a file, without what a kustomization among the files may change of it.</summary>
    public ConfigDocument Seen(ConfigDocument document) => _kustomizations?.Seen(document) ?? document;

    private static bool IsSkipped(string name) => name.StartsWith('.') || name is "node_modules" or "bin" or "obj";

    private static bool IsDocument(string file) => Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml" or ".json" || file == Kustomization.BareName;

    private void PassOverPatches()
    {
        var kustomizations = _files.FindAll(Kustomization.IsOne);
        if (kustomizations.Count == 0)
        {
            return;
        }

        var documents = Documents(kustomizations);
        var parts = KustomizeProject.Of(documents).Parts;
        _patches.AddRange(_files.Where(file => parts.Contains(ProjectPath.Normal(file))));
        _files.RemoveAll(file => parts.Contains(ProjectPath.Normal(file)));
        _kustomizations = KustomizeProject.Of([.. documents, .. Documents(_patches)]);
    }

    private static List<ConfigDocument> Documents(IEnumerable<string> files) => [.. files.SelectMany(file => TextFile.Read(file).Documents)];

    private void AddFile(string path)
    {
        if (_seen.Add(path == StandardInput ? path : FullPath.Of(path)))
        {
            _files.Add(path);
        }
    }

    private void AddDocument(string name, string path)
    {
        if (!IsDocument(name))
        {
            return;
        }

        if (PathKind.Endless(FullPath.Of(path)) is not null)
        {
            _skipped.Add(path);
            return;
        }

        AddFile(path);
    }

    private void AddFolder(string folder)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                Add(entry, folder == "." ? entry.Name : Path.Join(folder, entry.Name));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add((folder, exception.Message));
        }
    }

    private void Add(FileSystemInfo entry, string path)
    {
        if (entry is not DirectoryInfo)
        {
            AddDocument(entry.Name, path);
            return;
        }

        // A link to a folder may lead back to where it lies.
        if (IsSkipped(entry.Name) || entry.LinkTarget is not null)
        {
            _skipped.Add(path);
            return;
        }

        if (IsTemplates(path))
        {
            _templates.Add(path);
            return;
        }

        AddFolder(path);
    }

    private static bool IsTemplates(string folder) =>
        Path.GetFileName(folder) == "templates" && File.Exists(Path.Join(Path.GetDirectoryName(FullPath.Of(folder)), "Chart.yaml"));
}
