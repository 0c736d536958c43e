using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>
/// The files into which OCI specs are to be emitted. Without a name a spec becomes <c>config.json</c>; one of another name keeps it,
/// and of several that are called so each keeps its folder, since a bundle is a folder.
/// </summary>
internal sealed class SpecFiles
{
    private const string Standard = "config.json";

    private readonly Dictionary<ConfigDocument, string> _files = [];

    public SpecFiles(IReadOnlyList<ConfigDocument> documents)
    {
        var specs = documents.Where(document => document is { Kind: DocumentKind.OciSpec, File: not null }).ToList();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var spec in specs)
        {
            var isShared = specs.Count(other => Name(other) == Name(spec)) > 1;
            var name = isShared && Folder(spec) is { Length: > 0 } folder ? folder + "/" + Name(spec) : Name(spec);
            var unique = name;
            for (var i = 2; !taken.Add(unique + ".json"); i++)
            {
                unique = name + "-" + i.ToString(CultureInfo.InvariantCulture);
            }

            if (unique + ".json" != Standard)
            {
                _files.Add(spec, unique + ".json");
            }
        }
    }

    /// <summary>The file of a document, or null if it needs no name.</summary>
    public string? Of(ConfigDocument document) => _files.TryGetValue(document, out var file) ? file : null;

    private static string Name(ConfigDocument document)
    {
        var name = Path(document).Last();
        var dot = name.LastIndexOf('.');
        return Plain(dot > 0 ? name.Substring(0, dot) : name);
    }

    private static string Folder(ConfigDocument document) => Path(document) is { Length: > 1 } path ? Plain(path[path.Length - 2]) : "";

    private static string[] Path(ConfigDocument document) => document.File!.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);

    // What the emitter takes for a part of a file name; "..", for one, it does not.
    private static string Plain(string part) =>
        new string([.. part.Select(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.' ? c : '-')]).Trim('.');
}
