using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>A manifest that was pasted as a literal becomes code, if the code builds exactly that object.</summary>
public sealed class YamlToCodeTests
{
    [Fact]
    public async Task A_literal_becomes_calls()
    {
        var after = await Refactored("""
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: shop, labels: { app.kubernetes.io/name: web } }
            spec:
              replicas: 3
              selector: { matchLabels: { app.kubernetes.io/name: web } }
              template:
                metadata: { labels: { app.kubernetes.io/name: web } }
                spec:
                  runtimeClassName: gvisor
                  containers:
                    - name: web
                      image: ghcr.io/acme/web:1.4.2
                      securityContext: { runAsNonRoot: true, runAsUser: 10001, capabilities: { drop: [ALL] } }
            """);

        Assert.NotNull(after);
        Assert.Contains("new Deployment(\"web\")", after);
        Assert.Contains("using Plimsoll.Kubernetes;", after);
        Assert.Contains(".WithReplicas(3)", after);
        Assert.Contains(".RunAsNonRoot(uid: 10001)", after);
        Assert.DoesNotContain("apiVersion", after);
    }

    [Theory]
    [InlineData("apiVersion: v1\nkind: NoSuchKind")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: { name: '' }\nspec: { hostNetwork: true }")]
    [InlineData("kind of apiVersion")]
    [InlineData("apiVersion: v1\nkind: [")]
    public async Task What_code_cannot_say_is_left_alone(string text) => Assert.Null(await Refactored(text));

    [Fact]
    public async Task What_no_type_knows_is_set_by_its_path()
    {
        var after = await Refactored("apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { noSuchField: 1, containers: [{ name: c, image: 'x:1' }] }");

        Assert.NotNull(after);
        Assert.Contains("using Plimsoll;", after);
        Assert.Contains(".Set(\"noSuchField\", 1)", after);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_raw_literal_becomes_calls_with_its_comments_in_the_indentation_of_the_code(string end)
    {
        var after = await RefactoredIn("""
            class Program
            {
            ¶void Build()
            ¶{
            ¶¶var made = '''
            ¶¶¶# The job of the night.
            ¶¶¶apiVersion: v1
            ¶¶¶kind: Pod
            ¶¶¶metadata: { generateName: a-, labels: { x: "1" } }
            ¶¶¶spec:
            ¶¶¶  hostNetwork: true # See NET-7.
            ¶¶¶''';
            ¶¶_ = made;
            ¶}
            }
            """.Replace("'''", "\"\"\"", StringComparison.Ordinal).Replace('¶', '\t').Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", end, StringComparison.Ordinal));

        Assert.Contains(
            string.Join(end, "\t\tvar made = new Pod(\"a\")", "\t\t\t// The job of the night.", "\t\t\t.WithGeneratedName(\"a-\")", "\t\t\t.WithLabel(\"x\", \"1\")", "\t\t\t// See NET-7.", "\t\t\t.WithHostNetwork();"),
            after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Plimsoll.Kubernetes.Mine; ", false)]
    [InlineData("namespace Plimsoll.Mine; ", true)]
    [InlineData("", true)]
    public async Task A_namespace_is_imported_where_it_is_not_known(string start, bool isImported) => Assert.Equal(
        isImported, (await RefactoredIn(start + "class Program { void Build() { var made = \"apiVersion: v1\\nkind: Pod\\nmetadata: { name: a }\\nspec: { hostNetwork: true }\"; _ = made; } }"))!.StartsWith("using Plimsoll.Kubernetes;", StringComparison.Ordinal));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_block_of_text_becomes_calls_however_lines_end(string end)
    {
        var after = await RefactoredIn(Lines("""
            class Program
            {
                void Build()
                {
                    var made = '''
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: { name: a }
                        data:
                          run.sh: |
                            set -e

                            echo "$1"
                        ''';
                    _ = made;
                }
            }
            """, end));

        Assert.NotNull(after);
        Assert.Contains("new ConfigMap(\"a\")", after, StringComparison.Ordinal);
        if (end == "\r\n")
        {
            // A raw literal would have the line ends of the file.
            Assert.Contains(Lines("""
                            .WithData("run.sh", "set -e\n"
                                + "\n"
                                + "echo \"$1\"");
                """, end), after, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_list_becomes_an_object_that_holds_its_items(string end)
    {
        var after = await RefactoredIn(Lines("""
            class Program
            {
                void Build()
                {
                    var made = '''
                        apiVersion: v1
                        kind: List
                        items:
                        - apiVersion: v1
                          kind: ConfigMap
                          metadata: { name: a }
                        - { apiVersion: v1, kind: Namespace, metadata: { name: b } }
                        ''';
                    _ = made;
                }
            }
            """, end));

        Assert.NotNull(after);
        Assert.Contains("new ConfigMap(\"a\")", after, StringComparison.Ordinal);
        Assert.Contains("new Namespace(\"b\")", after, StringComparison.Ordinal);
    }

    private static string Lines(string source, string end) => source.Replace("'''", "\"\"\"", StringComparison.Ordinal).ReplaceLineEndings(end);

    private static Task<string?> Refactored(string yaml) =>
        RefactoredIn("class Program { void Build() { var made = " + Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(yaml, quote: true) + "; _ = made; } }");

    private static async Task<string?> RefactoredIn(string source)
    {
        var compilation = Verify.CompileReal(source);
        var document = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees.First().Options).WithCompilationOptions(compilation.Options).AddMetadataReferences(compilation.References)
            .AddDocument("Test.cs", SourceText.From(source));
        CodeAction? action = null;
        await new YamlToCodeRefactoring().ComputeRefactoringsAsync(new(document, new(source.IndexOf('"') + 3, 0), found => action = found, default));
        if (action is null)
        {
            return null;
        }

        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
