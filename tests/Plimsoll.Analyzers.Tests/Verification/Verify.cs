using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Tests.Verification;

/// <summary>Compiles source with marks, runs the analyzer and compares.</summary>
internal static class Verify
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "Microsoft.CSharp.dll" or "mscorlib.dll" or "netstandard.dll" or "Plimsoll.Core.dll" or "Plimsoll.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly SyntaxTree ApiSource = CSharpSyntaxTree.ParseText(MiniApi.Source, Parsing, "MiniApi.cs");

    // The API is a library of its own, as the real one is: the analyzer sees its attributes and not its bodies.
    private static readonly Lazy<MetadataReference> ApiLibrary = new(() => Library("Mini", ApiSource));

    /// <summary>The library of the API.</summary>
    public static MetadataReference Api => ApiLibrary.Value;

    /// <summary>Statements in a method body; <c>flag</c>, <c>other</c>, <c>name</c> and <c>app</c> are parameters that can be anything.</summary>
    public static Task Body(string statements, params RuleInfo[] rules) => Source(
        $$"""
        using System;
        using System.Linq;
        using System.Collections.Generic;
        using Mini;

        class Program
        {
            object? Build(bool flag, bool other, string name, string[] names, App app)
            {
                {{statements}}
                return null;
            }
        }
        """,
        rules);

    /// <summary>Whole source files.</summary>
    public static async Task Source(string markup, params RuleInfo[] rules)
    {
        var (source, spans) = Markup.Parse(markup);
        await Compare(Compile(source), source, spans, rules);
    }

    /// <summary>Whole source files in a project that refers to these libraries and to nothing of Plimsoll.</summary>
    public static async Task Alone(string markup, MetadataReference[] libraries, params RuleInfo[] rules)
    {
        var (source, spans) = Markup.Parse(markup);
        await Compare(CompileAlone(source, libraries), source, spans, rules);
    }

    /// <summary>Whole source files in a project that refers to these libraries as well.</summary>
    public static async Task With(string markup, MetadataReference[] libraries, params RuleInfo[] rules)
    {
        var (source, spans) = Markup.Parse(markup);
        await Compare(Compile(source).AddReferences(libraries), source, spans, rules);
    }

    private static async Task Compare(CSharpCompilation compilation, string source, IReadOnlyList<MarkedSpan> spans, RuleInfo[] rules)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await Diagnostics(compilation, TestRules.Runner(rules));

        var expected = spans.Select(span => Line(source, span.Span.Start, span.Span.End, span.Id ?? rules[0].Id, span.IsMay));
        var actual = diagnostics.Select(diagnostic => Line(
            source, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End, diagnostic.Id, diagnostic.Properties[Reporter.VerdictProperty] == "SomePath"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    /// <summary>A program of several files, against the real API.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> files) => CompileProgram(files.Select(file => (file, File.ReadAllText(file))));

    /// <summary>The same of texts.</summary>
    public static CSharpCompilation CompileProgram(IEnumerable<(string Name, string Text)> files) => CSharpCompilation.Create(
        "Test",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Name)).Append(CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;", Parsing, "Usings.cs")),
        References,
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Test",
        [CSharpSyntaxTree.ParseText(source, Parsing, "Test.cs")],
        [.. References, ApiLibrary.Value],
        new(source.Contains("class ", StringComparison.Ordinal) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>One file, against the real API.</summary>
    public static CSharpCompilation CompileReal(string source) => CompileReal([CSharpSyntaxTree.ParseText(source, Parsing, "Test.cs")]);

    /// <summary>Some files, against the real API.</summary>
    public static CSharpCompilation CompileReal(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Real" + Guid.NewGuid().ToString("N"),
        trees,
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static CSharpCompilation CompileAlone(string source, params MetadataReference[] libraries) => CSharpCompilation.Create(
        "Test",
        [CSharpSyntaxTree.ParseText(source, Parsing, "Test.cs")],
        [.. References.Where(reference => !Path.GetFileName(reference.Display)!.StartsWith("Plimsoll", StringComparison.Ordinal)), .. libraries],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));

    /// <summary>What the analyzer says; an exception in it fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(CSharpCompilation compilation, RuleRunner rules, params AdditionalText[] files)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], new MarkedFiles()), (exception, _, _) => thrown ??= exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(
            [new ConfigAnalyzer(rules, exception => thrown ??= exception), new FileAnalyzer(exception => thrown ??= exception)], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown is null, thrown?.ToString());
        return diagnostics;
    }

    public static MetadataReference Library(string name, params SyntaxTree[] trees) => Library(name, [], trees);

    public static MetadataReference Library(string name, MetadataReference[] libraries, params SyntaxTree[] trees) =>
        MetadataReference.CreateFromImage(Image(name, libraries, trees));

    /// <summary>The bytes of a library.</summary>
    public static byte[] Image(string name, MetadataReference[] libraries, params SyntaxTree[] trees)
    {
        var stream = new MemoryStream();
        var compilation = CSharpCompilation.Create(name, trees, [.. References, .. libraries], new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return stream.ToArray();
    }

    /// <summary>The bytes of a library's reference assembly, which has its signatures and no bodies.</summary>
    public static byte[] ReferenceImage(string name, MetadataReference[] libraries, params SyntaxTree[] trees)
    {
        var stream = new MemoryStream();
        var result = CSharpCompilation.Create(name, trees, [.. References, .. libraries], new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .Emit(stream, options: new(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return stream.ToArray();
    }

    private static string Line(string source, int start, int end, string id, bool isMay) =>
        $"{start:D6} {id}{(isMay ? "?" : "")} {source[start..end]}";
}
