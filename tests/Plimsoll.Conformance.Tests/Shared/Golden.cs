namespace Plimsoll.Conformance.Tests.Shared;

/// <summary>Files of the repository that a test writes: <c>PLIMSOLL_UPDATE=1</c> writes them, else they must be as the test would write them.</summary>
internal static class Golden
{
    public static void Equal(string file, string text)
    {
        var path = Path.Combine(Root(), file);
        if (Environment.GetEnvironmentVariable("PLIMSOLL_UPDATE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", text);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no Sdk.sln above " + AppContext.BaseDirectory + "; run the tests from a build of the repository");
    }
}
