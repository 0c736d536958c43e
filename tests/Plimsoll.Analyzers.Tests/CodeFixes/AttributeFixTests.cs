using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Helpers;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>The fix writes the attributes, and then there is nothing more to say.</summary>
public sealed class AttributeFixTests
{
    [Theory]
    [InlineData(
        """public static Container H(this Container c, string image) => c.Privileged(false).WithImage(image);""",
        """
        [ConfigSet("securityContext.privileged", false)]
            public static Container H(this Container c, [ConfigPath("image")] string image) => c.Privileged(false).WithImage(image);
        """)]
    [InlineData(
        """public static Container H(this Container c, string image) => c.WithImage(image);""",
        """public static Container H(this Container c, [ConfigPath("image")] string image) => c.WithImage(image);""")]
    [InlineData(
        """
        /// <summary>Tames.</summary>
            [Obsolete, ConfigSet("image", "b")]
            public static Container H(this Container c, [ConfigPath("name")] int n = 1) => c.WithImage("a");
        """,
        """
        /// <summary>Tames.</summary>
            [ConfigSet("image", "a")]
            [Obsolete]
            public static Container H(this Container c, int n = 1) => c.WithImage("a");
        """)]
    public async Task Attributes_are_written(string before, string after)
    {
        var changed = await Fix(HelperAnalyzerTests.Source(before));

        Assert.Equal(HelperAnalyzerTests.Source(after), changed);
        Assert.Empty(await HelperAnalyzerTests.Run(Verify.Compile(changed)));
    }

    [Fact]
    public async Task The_namespace_is_imported()
    {
        var source = HelperAnalyzerTests.Source("""public static Container H(this Container c) => c.WithImage("a");""").Replace("using Plimsoll.Annotations;\n", "");

        Assert.Contains("using Mini;\nusing Plimsoll.Annotations;\n", await Fix(source));
    }

    private static async Task<string> Fix(string source)
    {
        var compilation = Verify.Compile(source);
        var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithCompilationOptions(compilation.Options)
            .AddMetadataReferences(compilation.References)
            .AddDocument("Test.cs", SourceText.From(source));
        var diagnostic = Assert.Single(await HelperAnalyzerTests.Run((await document.Project.GetCompilationAsync())!));
        var actions = new List<CodeAction>();
        await new AttributeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        var operations = await Assert.Single(actions).GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }
}
