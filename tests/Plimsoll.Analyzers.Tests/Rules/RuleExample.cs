using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Tests;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Tests.Rules;

/// <summary>Documents over which a rule speaks or is silent: its own examples, and the cases of <see cref="RuleCases"/>.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Name">How a failed test calls the example.</param>
/// <param name="Yaml">Its text.</param>
/// <param name="Platforms">The text of the platforms file; empty for none.</param>
internal sealed record RuleExample(Rule Rule, string Name, string Yaml, string Platforms)
{
    private const string Unknown = "?x";

    /// <summary>What all rules together are told, in one file.</summary>
    public static TextInMemory Settings { get; } = new(
        RulesFile.FileName, "rules:\n" + string.Concat(RuleList.Infos.Select(info => info.Settings).OfType<string>().Select(text => $"  {text["rules: { ".Length..^" }".Length]}\n")));

    /// <summary>The documents, as the reader of files sees them.</summary>
    public IReadOnlyList<ConfigDocument> Documents { get; } = Read(Yaml);

    /// <summary>Whether a value is not known: then nothing may be said in the compiler, and nothing is made.</summary>
    public bool HasUnknown => Yaml.Contains(Unknown, StringComparison.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleExample> All() =>
    [
        .. RuleList.All.SelectMany(rule => new[] { ("bad", rule.Info.Bad!), ("good", rule.Info.Good!) }
            .Select(example => new RuleExample(rule, $"{rule.Info.Id} {example.Item1}", example.Item2, rule.Info.Platforms ?? ""))),
        .. RuleCases.All.Select(line => line.Cast<string>().ToList()).Where(line => !line[1].Contains("...", StringComparison.Ordinal))
            .Select(line => new RuleExample(RuleList.All.Single(rule => rule.Info.Id == line[0]), string.Join(" // ", line), RuleCases.Pod(line[1], line[2]), "")),
    ];

    /// <summary>What the rule says of trees: lines of the form <c>document path</c>, sorted.</summary>
    public IReadOnlyList<string> Lint(IEnumerable<ConfigNode> roots)
    {
        var documents = roots.Select((root, i) => new ConfigDocument(root, Documents[i].File, i)).ToList();
        var platforms = Platforms.Length == 0 ? PlatformSet.Empty : PlatformFile.Read(Assert.Single(Read(Platforms))).Platforms;
        var settings = Rule.Info.Settings is { } text ? RulesFile.Read(Assert.Single(Read(text))).Settings : RuleSettings.Empty;
        return Sorted(Linter.Run(new LintProject(documents, platforms) { Rules = RuleSet.Only(Rule.Info.Id).With(settings) })
            .Where(finding => finding.Rule.Id == Rule.Info.Id)
            .Select(finding => Line(finding.Document is { } document ? document.Index : -1, finding.Path)));
    }

    /// <summary>What is said of the file.</summary>
    public IReadOnlyList<string> Expected() => HasUnknown ? [] : Lint(Documents.Select(document => document.Root));

    /// <summary>A finding as a line.</summary>
    public static string Line(int document, string path) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{document} {path}");

    public static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<ConfigDocument> Read(string yaml)
    {
        var read = ConfigReader.Read(yaml, "example.yaml");
        Assert.Empty(read.Problems);
        return read.Documents;
    }
}
