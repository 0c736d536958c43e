using Plimsoll.Documents;

namespace Plimsoll.Emit;

/// <summary>Spreads the objects of one environment over files.</summary>
internal sealed class FilePlan(string folder, ManifestFormat format, ManifestLayout layout, string name)
{
    // Some file systems do not tell upper from lower case.
    private readonly Dictionary<string, ManifestFile> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ManifestFile> _files = [];

    public IReadOnlyList<ManifestFile> Files => _files;

    /// <summary>Puts a document where it was asked to be, or where the layout wants it.</summary>
    /// <exception cref="EmitException">It has no place, or the place is taken.</exception>
    public void Add(ConfigDocument document, AddedObject added)
    {
        var shared = document.Kind == DocumentKind.Kubernetes && (added.File is not null || layout == ManifestLayout.OneFile);
        var path = folder + PathOf(document, added);
        if (!_byPath.TryGetValue(path, out var file))
        {
            file = new(path, FileNames.FormatOf(path) ?? format);
            _byPath.Add(path, file);
            _files.Add(file);
        }
        else if (!shared || file.Documents[0].Kind != DocumentKind.Kubernetes)
        {
            throw new EmitException($"file '{path}' already holds {Describe(file.Documents[0])}; name another: Add(..., file: \"name\")", added.AddedAt);
        }
        else if (file.Path != path)
        {
            throw new EmitException($"files '{file.Path}' and '{path}' differ only in upper and lower case, which some file systems do not tell apart", added.AddedAt);
        }

        file.Documents.Add(document);
        if (added.Folder is { Length: > 0 } below && below.Split('/').All(FileNames.IsPlain))
        {
            file.Folder = path[..(path.LastIndexOf('/') + 1)] + below;
        }
    }

    private string PathOf(ConfigDocument document, AddedObject added) => document.Kind switch
    {
        _ when added.File is { } given => FileNames.Given(given, document.Kind == DocumentKind.Kubernetes ? format : ManifestFormat.Json, added.AddedAt),
        DocumentKind.Kubernetes when layout == ManifestLayout.OneFile => FileNames.Given(name, format, added.AddedAt),
        DocumentKind.Kubernetes => FileNames.Of(document, format, added.AddedAt),
        DocumentKind.OciSpec => "config.json",
        DocumentKind.Seccomp => "seccomp.json",
        _ => throw new EmitException("object is neither a Kubernetes object, nor an OCI runtime spec, nor a seccomp profile: name a file for it: Add(..., file: \"name\")", added.AddedAt),
    };

    private static string Describe(ConfigDocument document) => document.Kind switch
    {
        DocumentKind.Kubernetes => $"{document.ObjectKind} '{document.Name}'",
        DocumentKind.OciSpec => "an OCI runtime spec",
        DocumentKind.Seccomp => "a seccomp profile",
        _ => "another document",
    };
}
