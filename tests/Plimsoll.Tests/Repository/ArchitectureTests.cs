using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Plimsoll.Tests.Repository;

/// <summary>Arrows between projects and between the folders of Core run down only; see docs/architecture.md.</summary>
public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("src/Plimsoll.Core", "")]
    [InlineData("src/Plimsoll.IO", "Plimsoll.Core")]
    [InlineData("src/Plimsoll", "Plimsoll.IO Plimsoll.Core Plimsoll.Analyzers")]
    [InlineData("src/Plimsoll.Cli", "Plimsoll.IO")]
    [InlineData("analyzers/Plimsoll.Analyzers", "Plimsoll.Core")]
    [InlineData("analyzers/Plimsoll.CodeFixes", "Plimsoll.Analyzers Plimsoll.Core")]
    public void A_project_references_only_what_lies_below_it(string project, string allowed)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(RepositoryFiles.Root, project), "*.csproj"));
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))
            .ToHashSet();

        Assert.Subset(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), references);
    }

    [Fact]
    public void Core_references_nothing_but_the_framework_and_YamlDotNet()
    {
        var references = typeof(Documents.ConfigNode).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.Subset(new HashSet<string?> { "netstandard", "YamlDotNet" }, references.ToHashSet());
    }

    [Fact]
    public void The_library_does_not_carry_the_compiler()
    {
        var references = typeof(ConfigObject).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    /// <summary>Each folder of Core, with the folders that its files may use.</summary>
    [Theory]
    [InlineData("Documents", "Annotations")]
    [InlineData("Annotations", "")]
    [InlineData("Text", "Documents")]
    [InlineData("Schemas", "Documents")]
    [InlineData("Findings", "Documents")]
    [InlineData("Platforms", "Documents Findings")]
    [InlineData("Effective", "Documents Platforms Seccomp Findings")]
    [InlineData("Rules", "Documents Effective Findings Platforms Schemas Seccomp Text")]
    [InlineData("Seccomp", "Annotations Documents Findings Platforms")]
    [InlineData("Computations", "Documents Platforms Seccomp")]
    [InlineData("Fixes", "Documents Findings Text")]
    [InlineData("CSharp", "Computations Documents Schemas")]
    public void A_folder_of_Core_uses_only_what_lies_below_it(string folder, string allowed)
    {
        var permitted = allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(folder).ToHashSet();
        var strays = from file in RepositoryFiles.Source($"src/Plimsoll.Core/{folder}")
                     from Match use in UsedFolder().Matches(File.ReadAllText(file))
                     where !permitted.Contains(use.Groups["folder"].Value)
                     select $"{RepositoryFiles.Relative(file)} uses {use.Groups["folder"].Value}";

        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("analyzers")]
    [InlineData("tests")]
    [InlineData("samples")]
    [InlineData("docs")]
    [InlineData("Sdk.sln")]
    [InlineData("Directory.Build.targets")]
    [InlineData("README.md")]
    public void The_top_level_has_what_users_look_for(string name) => Assert.True(Path.Exists(Path.Combine(RepositoryFiles.Root, name)));

    [Fact]
    public void No_file_is_longer_than_a_few_screens()
    {
        var longFiles = from file in RepositoryFiles.Source("src", "analyzers", "tests", "samples", "eng")
                        let lines = File.ReadLines(file).Count()
                        where lines > 300
                        select $"{RepositoryFiles.Relative(file)}: {lines} lines";

        Assert.Empty(longFiles);
    }

    [Fact]
    public void A_public_type_stands_in_a_file_of_its_name()
    {
        var strays = from file in RepositoryFiles.Source("src", "analyzers")
                     let names = TopLevelType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
                     where names.Count > 0 && !names.Contains(Path.GetFileName(file).Split('.')[0])
                     select $"{RepositoryFiles.Relative(file)} holds {string.Join(", ", names)}";

        Assert.Empty(strays);
    }

    [GeneratedRegex(@"\bPlimsoll\.(?<folder>Annotations|Computations|CSharp|Documents|Effective|Findings|Fixes|Platforms|Rules|Schemas|Seccomp|Text)\b")]
    private static partial Regex UsedFolder();

    [GeneratedRegex(@"^(public|internal) (abstract |sealed |static |readonly |partial |ref )*(class|struct|record struct|record|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
