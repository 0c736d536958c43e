using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Conformance.Tests.Shared;

/// <summary>The documents below a shared folder, in the order of their files.</summary>
internal static class SharedDocuments
{
    public static List<ConfigDocument> Of(string folder)
    {
        var documents = new List<ConfigDocument>();
        foreach (var file in Files(folder))
        {
            using var stream = File.OpenRead(file);
            documents.AddRange(ConfigReader.Read(stream, file).Documents);
        }

        return documents;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(SharedData.Path(folder), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Order(StringComparer.Ordinal);
}
