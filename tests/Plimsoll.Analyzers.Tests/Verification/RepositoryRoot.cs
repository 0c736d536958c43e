namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>The folder of the repository.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "Sdk.sln")))
            {
                return at;
            }
        }

        throw new DirectoryNotFoundException("no Sdk.sln above " + AppContext.BaseDirectory + "; run the tests from a build of the repository");
    }
}
