using System.Text.RegularExpressions;

namespace Plimsoll.SchemaImporter;

/// <summary>Finds the documents: <c>FOLDER/1.36/api/v1.json</c>, <c>FOLDER/1.36/apis/apps/v1.json</c>.</summary>
internal static partial class OpenApiFolder
{
    /// <summary>The versions, oldest first.</summary>
    public static IReadOnlyList<string> Versions(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ImportException(folder, "", "there is no such folder");
        }

        var versions = Directory.GetDirectories(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => VersionName().IsMatch(name))
            .OrderBy(name => Version.Parse(name))
            .ToList();
        return versions.Count > 0
            ? versions
            : throw new ImportException(folder, "", "holds no folder named after a Kubernetes version, such as 1.36");
    }

    /// <summary>Reads all documents of a version.</summary>
    public static ImportedSchema Read(string folder, string version)
    {
        var root = Path.Combine(folder, version);
        var files = Directory.GetFiles(root, "*.json", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            throw new ImportException(root, "", "holds no .json document");
        }

        var schema = new ImportedSchema();
        foreach (var file in files)
        {
            using var document = Json.Parse(file);
            new OpenApiReader(file, schema).Read(document.RootElement);
        }

        return schema;
    }

    [GeneratedRegex(@"^\d+\.\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionName();
}
