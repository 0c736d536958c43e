using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Rules;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>
/// Programs on the official client as people write them, whose first object of a kind becomes calls: the program makes the same data when it
/// runs, keeps every comment, and names what it named.
/// </summary>
public sealed partial class ClientProgramTests
{
    public static TheoryData<string> Programs => [.. Directory.GetFiles(Folder, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(RepositoryRoot.Find(), "tests", "Plimsoll.Analyzers.Tests", "CodeFixes", "ClientPrograms");

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_program_makes_the_same_data(string name)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".cs"));
        if (name == "WindowsLines")
        {
            source = source.ReplaceLineEndings("\r\n");
        }

        var before = Project().AddDocument("Test.cs", SourceText.From(source));
        var root = (await before.GetSyntaxRootAsync())!;
        var creation = root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().First(node => KindOfModel().IsMatch(node.Type.ToString()));
        CodeAction? action = null;
        await new ClientToFluentRefactoring().ComputeRefactoringsAsync(new(before, new(creation.SpanStart, 0), found => action = found, default));

        Assert.NotNull(action);
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(before.Id)!;
        var text = (await changed.GetTextAsync()).ToString();
        Assert.True(NodeEquality.SameData(await Made(before), await Made(changed)), text);
        Assert.All(Comment().Matches(source), comment => Assert.Contains(comment.Groups[1].Value.Trim(), text, StringComparison.Ordinal));
        Assert.DoesNotContain(text.Split('\n'), line => line.TrimEnd('\r') is var code && code.TrimEnd().Length < code.Length);
        Assert.Equal(source.Contains('\r'), text.Split('\n').SkipLast(1).All(line => line.EndsWith('\r')));
        Assert.True(!source.Contains('\t') || !TabThenBlanks().IsMatch(TextBlock().Replace(text, "")), text);
    }

    private static Project Project()
    {
        var compilation = Verify.CompileReal("");
        return new AdhocWorkspace().AddProject("Test" + Guid.NewGuid().ToString("N"), LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithCompilationOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable))
            .AddMetadataReferences([.. compilation.References, MetadataReference.CreateFromImage(ClientLibrary.Image)]);
    }

    private static async Task<MappingNode> Made(Document document)
    {
        using var image = new MemoryStream();
        var result = (await document.Project.GetCompilationAsync())!.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(ClientLibrary.Image));
        var made = context.LoadFromStream(image).GetType("Program")!.GetMethod("Build", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        return made is ConfigObject config ? config.Node : Manifest.From(made).Node;
    }

    [GeneratedRegex(@"^V[12](Pod|Deployment|Service|Job|CronJob|ConfigMap|Secret|Ingress|Role|NetworkPolicy|HorizontalPodAutoscaler|StatefulSet|Namespace|PodDisruptionBudget|DaemonSet|ServiceAccount|ClusterRoleBinding|PersistentVolumeClaim)$")]
    private static partial Regex KindOfModel();

    [GeneratedRegex(@"(?://|/\*)([^\r\n*]+)")]
    private static partial Regex Comment();

    [GeneratedRegex("^\t+ ", RegexOptions.Multiline)]
    private static partial Regex TabThenBlanks();

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex TextBlock();
}
