using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Generation;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Xunit.Abstractions;

namespace Plimsoll.Analyzers.Tests.Robustness;

/// <summary>
/// The sources of the samples and of the tests, broken at random: neither the analyzer nor a generator ever throws.
/// PLIMSOLL_VARIANTS says how many (20000 each night), PLIMSOLL_VARIANTS_SEED where to start.
/// </summary>
public sealed class SourceVariantsTests(ITestOutputHelper output)
{
    private static readonly string[] Noise =
        [";", "{", "}", "(", ")", "=>", " new ", " var ", " with { }", "[..]", " ref ", " await ", "yield return ", "\"", "?.", "= default!", "\0", "goto x;", "$\"{", "switch { ", "is { } y", "partial ", "<", "[", "#if x\n"];

    private const string Usings = "using System; using System.Linq; using System.Collections.Generic; ";

    [Fact]
    public async Task No_variant_of_a_source_makes_them_throw()
    {
        var count = Setting("PLIMSOLL_VARIANTS", 300);
        var seed = Setting("PLIMSOLL_VARIANTS_SEED", 1);
        var sources = Sources();
        var compilation = Verify.Compile("class Empty { }");
        var tree = compilation.SyntaxTrees.Single();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new VerbGenerator().AsSourceGenerator(), new AliasGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)tree.Options);
        for (var i = seed; i < seed + count; i++)
        {
            var random = new Random(i);
            var source = Variant(sources[random.Next(sources.Count)], random);
            var variant = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)tree.Options, "Variant.cs"));
            driver = driver.RunGenerators(variant);
            var thrown = driver.GetRunResult().Results.Select(result => result.Exception).FirstOrDefault(exception => exception is not null);
            Assert.True(thrown is null, $"seed {i}: {thrown} on{Environment.NewLine}{source}");
            var diagnostics = await Verify.Diagnostics(variant, RuleRunner.Default);
            Assert.True(diagnostics.All(diagnostic => diagnostic.Id != "AD0001"), $"seed {i}: the analyzer throws on{Environment.NewLine}{source}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} variants of {sources.Count} sources, seeds {seed} to {seed + count - 1}"));
    }

    private static string Variant(string source, Random random)
    {
        if (random.Next(4) == 0)
        {
            return source[..random.Next(source.Length)];
        }

        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(source.Length);
            var length = Math.Min(random.Next(0, 16), source.Length - at);
            var moved = random.Next(source.Length);
            source = source.Remove(at, length).Insert(at, random.Next(3) switch
            {
                0 => "",
                1 => Noise[random.Next(Noise.Length)],
                _ => source.Substring(moved, Math.Min(random.Next(40), source.Length - moved)),
            });
        }

        return source;
    }

    // The files, and the programs that stand in them as text.
    private static IReadOnlyList<string> Sources()
    {
        var files = new[] { "samples", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToList();
        return [.. files.SelectMany(Programs), .. files.Where(text => text.Contains("Plimsoll.Kubernetes", StringComparison.Ordinal)).Select(text => Usings + text)];
    }

    private static IEnumerable<string> Programs(string file) =>
        from token in CSharpSyntaxTree.ParseText(file).GetRoot().DescendantTokens()
        let text = token.ValueText.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
        where text.Contains("new Pod(", StringComparison.Ordinal) || text.Contains("new Container(", StringComparison.Ordinal)
        select text.Contains("class ", StringComparison.Ordinal)
            ? text
            : Usings + "using Mini; class Program { object? Build(bool flag, bool other, string name, string[] names, App app) { " + text + "; return null; } }";

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
