using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>An example of a rule's page with the platforms and settings that go with it, for what holds of all rules.</summary>
internal sealed class ExampleProject(RuleInfo info, string yaml)
{
    private readonly RuleSet _rules = RuleSet.All.With(TestTree.Settings(info.Settings));
    private readonly PlatformSet _platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);

    /// <summary>The ids of all rules.</summary>
    public static TheoryData<string> Ids => [.. RuleList.All.Select(rule => rule.Info.Id)];

    public IReadOnlyList<ConfigDocument> Documents { get; } = TestTree.Documents(yaml, "a.yaml");

    /// <summary>The bad example of a rule and the good one.</summary>
    public static IEnumerable<ExampleProject> Of(string id)
    {
        var info = RuleList.All.Single(rule => rule.Info.Id == id).Info;
        return [new(info, info.Bad!), new(info, info.Good!)];
    }

    /// <summary>A finding as its rule, the number of its document and its path.</summary>
    public static string Line(Finding finding) => $"{finding.Rule.Id} {finding.Document?.Index} {(finding.Node is null ? "" : NodePath.Of(finding.Node))}";

    /// <summary>What all rules find in documents, such as those of the example with a change.</summary>
    public IEnumerable<Finding> Findings(IReadOnlyList<ConfigDocument> documents) => Linter.Run(new LintProject(documents, _platforms) { Rules = _rules });

    /// <summary>What all rules find in a part of an object of which nothing else is seen.</summary>
    public IEnumerable<Finding> FindingsAlone(MappingNode part, string schemaType) => Linter.RunFragment(part, schemaType, _platforms, _rules);
}
