using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Tests.Agreement;

/// <summary>One program through all three front ends; each answers with lines of the form <c>id path</c>, sorted.</summary>
internal sealed class FrontEnds
{
    private readonly string _source;
    private readonly PlatformSet _platforms;
    private readonly AdditionalText _platformsFile;

    /// <param name="expression">A C# expression that makes one object.</param>
    /// <param name="platforms">The text of a platforms file.</param>
    public FrontEnds(string expression, string platforms)
    {
        _source = $$"""
            using System;
            using Plimsoll;
            using Plimsoll.Kubernetes;
            using Plimsoll.Seccomp;

            public static class Program
            {
                public static ConfigObject Made() => {{expression}};

                public static int Main(string[] args) => ManifestApp.Run(args, app => app.Add({{expression}}));
            }
            """;
        var result = PlatformFile.Read(Assert.Single(ConfigReader.Read(platforms, PlatformFile.FileName).Documents));
        Assert.Empty(result.Findings);
        _platforms = result.Platforms;
        _platformsFile = new TextInMemory(PlatformFile.FileName, platforms);
    }

    /// <summary>What the compiler says of the object that is handed to the app.</summary>
    public async Task<IReadOnlyList<string>> Compiler()
    {
        var compilation = Verify.Compile(_source);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var main = _source.IndexOf("Main(", StringComparison.Ordinal);
        var diagnostics = await Verify.Diagnostics(compilation, PlatformRules.Runner, _platformsFile);
        return Sorted(diagnostics
            .Where(diagnostic => diagnostic.Location.SourceSpan.Start > main)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Properties[Reporter.PathProperty]}"));
    }

    /// <summary>What is said of the object when the program has made it.</summary>
    public IReadOnlyList<string> Emitter() => Lint(new ConfigDocument(Made()));

    /// <summary>What is said of the file that the object is written to.</summary>
    public IReadOnlyList<string> File()
    {
        var read = ConfigReader.Read(YamlWriter.ToText(Made()), "manifest.yaml");
        Assert.Empty(read.Problems);
        return Lint(Assert.Single(read.Documents));
    }

    private MappingNode Made()
    {
        using var image = new MemoryStream();
        Assert.True(Verify.Compile(_source).Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var made = context.LoadFromStream(image).GetType("Program")!.GetMethod("Made", BindingFlags.Public | BindingFlags.Static)!;
        return ((ConfigObject)made.Invoke(null, null)!).Node;
    }

    private IReadOnlyList<string> Lint(ConfigDocument document) =>
        Sorted(Linter.Run(new LintProject([document], _platforms) { Rules = PlatformRules.Set }).Select(Line));

    private static string Line(Finding finding) => $"{finding.Rule.Id} {finding.Path}";

    private static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
