using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Analyzers.Tests.Import;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Tests;
using Xunit.Abstractions;

namespace Plimsoll.Analyzers.Tests.Rules;

/// <summary>
/// Every example of every rule as YAML, as the objects that fluent C# and the official client's classes make of it, and as that C# itself:
/// the reader of files, the emitter and the compiler give the same verdict.
/// </summary>
public sealed class RuleFrontEndTests(ITestOutputHelper output)
{
    private const int BatchSize = 250;

    /// <summary>Rules over Kubernetes objects whose bad example the classes of the client cannot make, because a kind is none of theirs.</summary>
    private static readonly string[] NotInClient =
    [
        "PLM3245", // SeccompProfile of the security-profiles-operator, and so the next four
        "PLM3450",
        "PLM3451",
        "PLM3452",
        "PLM3453",
        "PLM5185", // VerticalPodAutoscaler
        "PLM6105", // HTTPRoute of the Gateway API
        "PLM6117", // ServiceMonitor of the Prometheus operator
        "PLM6148", // SecurityContextConstraints of OpenShift
        "PLM7215", // a version of the API that is gone
        "PLM7390", // VerticalPodAutoscaler
    ];

    [Fact]
    public Task Fluent_CSharp_gets_the_verdict_of_its_YAML() =>
        Agree([.. RuleExample.All().Where(IsInCode)], ProgramForm.Fluent(), []);

    [Fact]
    public async Task Objects_of_the_official_client_get_the_verdict_of_their_YAML()
    {
        var (sayable, others) = (new List<RuleExample>(), new List<string>());
        foreach (var example in RuleExample.All().Where(IsInCode))
        {
            if (example.Documents.All(document => ClientWriter.Write(document) is not null))
            {
                sayable.Add(example);
            }
            else if (example.Name.EndsWith(" bad", StringComparison.Ordinal) && example.Documents.All(document => document.Kind == DocumentKind.Kubernetes))
            {
                others.Add(example.Rule.Info.Id);
            }
        }

        Assert.Equal(NotInClient, others);
        await Agree(sayable, ClientForm.Create(), LeftToEmit.Missing);
    }

    private async Task Agree(IReadOnlyList<RuleExample> examples, ProgramForm form, IReadOnlyList<string> missed)
    {
        var (wrong, left, said) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var batch in examples.GroupBy(example => example.Platforms, StringComparer.Ordinal).SelectMany(group => group.Chunk(BatchSize)))
        {
            var programs = new ImportedPrograms([.. batch.SelectMany(example => example.Documents)], form with { Compile = source => Asking(form.Compile(source)) });
            wrong.AddRange(programs.Problems());
            var made = programs.Made();
            var diagnostics = await programs.Findings(RuleRunner.Default, Files(batch[0]));
            var at = 0;
            foreach (var example in batch)
            {
                var range = at..(at += example.Documents.Count);
                var file = example.Expected();
                Note(wrong, example, "emitter", example.HasUnknown ? file : example.Lint(made.Take(range)), file);
                var compiler = RuleExample.Sorted(diagnostics.Take(range).SelectMany((lines, i) => Lines(example, lines, i)));
                var mayBeLeft = LeftToEmit.Reason(example.Rule) is not null || missed.Contains(example.Rule.Info.Id);
                Note(wrong, example, "compiler", compiler, mayBeLeft ? [.. file.Intersect(compiler)] : file);
                (compiler.Count < file.Count ? left : said).Add(example.Rule.Info.Id);
            }
        }

        output.WriteLine($"{examples.Count} examples; the compiler leaves {left.Count} of {said.Union(left).Count()} rules to the emitter");
        wrong.AddRange(missed.Intersect(said).Except(left).Select(id => $"{id} is not left to the emitter"));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static bool IsInCode(RuleExample example) => !LeftToEmit.NotInCode.Contains(example.Rule.Info.Id);

    // Rules that have to be asked for are asked for.
    private static CSharpCompilation Asking(CSharpCompilation compilation) => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
        RuleList.All.Where(rule => rule.IsOptIn).Select(rule => KeyValuePair.Create(rule.Info.Id, ReportDiagnostic.Warn))));

    private static TextInMemory[] Files(RuleExample example) =>
        example.Platforms.Length == 0 ? [RuleExample.Settings] : [RuleExample.Settings, new TextInMemory(PlatformFile.FileName, example.Platforms)];

    private static IEnumerable<string> Lines(RuleExample example, IReadOnlyList<string> findings, int document) => findings
        .Where(line => line.StartsWith(example.Rule.Info.Id + " ", StringComparison.Ordinal))
        .Select(line => RuleExample.Line(document, line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    private static void Note(List<string> wrong, RuleExample example, string end, IReadOnlyList<string> actual, IReadOnlyList<string> expected)
    {
        if (!actual.SequenceEqual(expected))
        {
            wrong.Add($"{example.Name}: {end}: [{string.Join("; ", actual)}] instead of [{string.Join("; ", expected)}]");
        }
    }
}
