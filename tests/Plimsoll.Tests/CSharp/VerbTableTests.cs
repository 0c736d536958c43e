namespace Plimsoll.Tests.CSharp;

/// <summary>The table of verbs that the writer of C# reads is what the library says.</summary>
public sealed class VerbTableTests
{
    private const string Table = "src/Plimsoll.Core/CSharp/kubernetes.verbs";

    /// <summary>With <c>PLIMSOLL_UPDATE=1</c> the table is written anew.</summary>
    [Fact]
    public void The_table_is_what_the_attributes_of_the_library_say()
    {
        var file = Path.Combine(RepositoryFiles.Root, Table);
        var made = VerbTableWriter.Write();
        if (Environment.GetEnvironmentVariable("PLIMSOLL_UPDATE") == "1")
        {
            File.WriteAllText(file, made);
        }

        Assert.True(made == File.ReadAllText(file), $"{Table} is old: PLIMSOLL_UPDATE=1 dotnet test tests/Plimsoll.Tests --filter VerbTable writes it anew");
    }
}
