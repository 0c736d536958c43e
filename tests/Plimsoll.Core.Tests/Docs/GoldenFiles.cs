using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Docs;

/// <summary>
/// Files of the repository that are made from the rules. They are compared; with PLIMSOLL_UPDATE=1 they are written instead:
/// <c>PLIMSOLL_UPDATE=1 dotnet test tests/Plimsoll.Core.Tests --filter GeneratedFiles</c>.
/// </summary>
internal static class GoldenFiles
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("PLIMSOLL_UPDATE") == "1";

    /// <summary>Holds a folder to hold exactly these files among those of a pattern.</summary>
    public static void Equal(string folder, string pattern, IReadOnlyDictionary<string, string> expected)
    {
        var root = Path.Combine(RepositoryFiles.Root, folder);
        Directory.CreateDirectory(root);
        var found = Directory.GetFiles(root, pattern).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        if (IsUpdating)
        {
            Update(root, found, expected);
            return;
        }

        var stale = expected.Where(file => !found.TryGetValue(file.Key, out var text) || text != file.Value).Select(file => file.Key)
            .Concat(found.Keys.Except(expected.Keys)).Order(StringComparer.Ordinal).ToList();
        Assert.True(stale.Count == 0, $"{folder} is not as the rules say: run PLIMSOLL_UPDATE=1 dotnet test tests/Plimsoll.Core.Tests --filter GeneratedFiles. Stale: {string.Join(", ", stale)}");
    }

    private static void Update(string root, Dictionary<string, string> found, IReadOnlyDictionary<string, string> expected)
    {
        foreach (var name in found.Keys.Except(expected.Keys))
        {
            File.Delete(Path.Combine(root, name));
        }

        foreach (var (name, text) in expected)
        {
            if (!found.TryGetValue(name, out var before) || before != text)
            {
                File.WriteAllText(Path.Combine(root, name), text);
            }
        }
    }
}
