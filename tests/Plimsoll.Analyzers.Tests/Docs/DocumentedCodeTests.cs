using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Docs;

/// <summary>The C# on the pages of the rules, in the README and in the other pages compiles, without a warning of the compiler.</summary>
public sealed class DocumentedCodeTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing Plimsoll;\nusing Plimsoll.Documents;\nusing Plimsoll.Kubernetes;\nusing Plimsoll.Oci;\nusing Plimsoll.Seccomp;\n\n";

    [Fact]
    public void Every_block_of_code_compiles()
    {
        var blocks = Pages().SelectMany(Blocks).ToList();
        var programs = blocks.Where(block => block.Code.Contains("ManifestApp.Run(", StringComparison.Ordinal)).ToList();
        var problems = programs.SelectMany(block => Problems(block.Code, [block])).ToList();

        // The others are parts of a program: one method for each.
        var parts = blocks.Except(programs).ToList();
        problems.AddRange(Problems(Class(parts), parts));

        Assert.True(blocks.Count > 500, $"only {blocks.Count} blocks were found");
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static string Class(IReadOnlyList<Block> parts)
    {
        var source = new StringBuilder(Usings).Append("public static class Parts\n{\n");
        for (var i = 0; i < parts.Count; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"public static IEnumerable<ConfigObject> Part{i}(ManifestAppBuilder app, DaemonSet agent)\n{{\n")
                .Append(parts[i].Code.StartsWith('.') ? $"yield return agent{parts[i].Code};" : parts[i].Code).Append("\nyield break;\n}\n");
        }

        return source.Append("}\n").ToString();
    }

    private static IEnumerable<string> Problems(string source, IReadOnlyList<Block> blocks)
    {
        var lines = source.Split('\n');
        foreach (var diagnostic in Verify.Compile(source).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
        {
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
            var part = lines.Take(line + 1).Count(text => text.StartsWith("public static IEnumerable<ConfigObject> Part", StringComparison.Ordinal));
            yield return $"{blocks[Math.Max(part - 1, 0)].Page}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}: {lines[line].Trim()}";
        }
    }

    private static IEnumerable<string> Pages() => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "docs"), "*.md", SearchOption.AllDirectories)
        .Append(Path.Combine(RepositoryRoot.Find(), "README.md")).Order(StringComparer.Ordinal);

    private static IEnumerable<Block> Blocks(string page)
    {
        StringBuilder? code = null;
        foreach (var line in File.ReadLines(page))
        {
            if (code is null)
            {
                code = line == "```csharp" ? new() : null;
            }
            else if (line == "```")
            {
                yield return new(Path.GetFileName(page), code.ToString().TrimEnd());
                code = null;
            }
            else
            {
                code.Append(line).Append('\n');
            }
        }
    }

    private sealed record Block(string Page, string Code);
}
