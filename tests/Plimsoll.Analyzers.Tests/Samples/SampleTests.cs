using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Samples;

/// <summary>The compiler says of each sample what the sample is there to show, at the expression that causes it, and nothing else.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("NodeAgent", "RiskyTuner.cs PLM2004 .Privileged()")]
    [InlineData("CiRunners", "RiskyRunner.cs PLM2001 \"docker.io/library/docker:27.4.0-dind\"", "RiskyRunner.cs PLM2005 .WithReadOnlyRootFilesystem()")]
    [InlineData("WebShop", "RiskySearch.cs PLM2003 SeccompAction.Errno")]
    [InlineData("NetworkAccelerator", "RiskyAccelerator.cs PLM2002 \"write\"")]
    [InlineData("BackupAndRestore", "RiskyRestore.cs PLM2003 .WithSeccompRuntimeDefault()")]
    public async Task A_sample_shows_what_it_is_for(string name, params string[] expected)
    {
        var folder = Folder(name);
        var compilation = Verify.Compile(Directory.GetFiles(folder, "*.cs"));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await Verify.Diagnostics(compilation, PlatformRules.Runner, new TextFile(Path.Combine(folder, "plimsoll.platforms.yaml")));

        Assert.All(diagnostics, diagnostic => Assert.Equal("Definite", diagnostic.Properties[Reporter.VerdictProperty]));
        Assert.Equal(expected, diagnostics.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(Diagnostic diagnostic)
    {
        var tree = diagnostic.Location.SourceTree!;
        var span = diagnostic.Location.SourceSpan;
        var text = tree.GetText().ToString(span);
        var dot = span.Start > 0 && tree.GetText()[span.Start - 1] == '.' ? "." : "";
        return $"{Path.GetFileName(tree.FilePath)} {diagnostic.Id} {dot}{text}";
    }

    private static string Folder(string name)
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "Sdk.sln")))
            {
                return Path.Combine(at, "samples", name);
            }
        }

        throw new DirectoryNotFoundException("no Sdk.sln above " + AppContext.BaseDirectory + "; run the tests from a build of the repository");
    }
}
