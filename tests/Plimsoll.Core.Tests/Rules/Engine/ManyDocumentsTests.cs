using System.Text;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>What a run remembers from document to document is bounded, and its findings come out as if it were not.</summary>
public sealed class ManyDocumentsTests
{
    // More than a run remembers.
    private const int Many = 1100;

    [Fact]
    public void Every_other_document_allows_what_all_do()
    {
        var yaml = new StringBuilder();
        for (var i = 0; i < Many; i++)
        {
            yaml.Append("---\napiVersion: v1\nkind: Pod\nmetadata: { name: p").Append(i).Append(i % 2 == 0 ? " }" : ", annotations: { allow.plimsoll.dev/PLM1129: needed } }")
                .Append("\nspec: { containers: [] }\n");
        }

        var allowed = new AllowedFindings();
        var findings = Linter.Run(ConfigReader.Read(yaml.ToString(), "a.yaml").Documents, PlatformSet.Empty, RuleSet.Only("PLM1129"), allowed);

        Assert.Equal(Enumerable.Range(0, Many / 2).Select(i => $"p{2 * i}"), findings.Select(finding => finding.Document!.Name));
        Assert.Equal(Enumerable.Range(0, Many / 2).Select(i => $"p{(2 * i) + 1}"), allowed.Findings.Select(finding => finding.Document!.Name));
    }

    [Fact]
    public void A_value_that_very_many_containers_inherit_is_spoken_of_once_in_each_document()
    {
        var containers = string.Join(", ", Enumerable.Range(0, Many).Select(i => $"{{ name: c{i}, image: a.example/b:1, securityContext: {{ privileged: true }} }}"));
        var pod = $"---\napiVersion: v1\nkind: Pod\nmetadata: {{ name: p }}\nspec: {{ securityContext: {{ runAsUser: 0 }}, containers: [{containers}] }}\n";

        var findings = Linter.Run(ConfigReader.Read(pod + pod, "a.yaml").Documents, PlatformSet.Empty, RuleSet.All);

        Assert.Equal(findings.Count, findings.Select(finding => (finding.Node, finding.Rule.Id, finding.Message)).Distinct().Count());
        Assert.Equal(2 * Many, findings.Count(finding => finding.Message.EndsWith(" is privileged", StringComparison.Ordinal)));
    }

    [Fact]
    public void Findings_of_the_project_stand_among_those_of_their_document()
    {
        const string yaml = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: a, namespace: n }
            spec: { replicas: 1, selector: { matchLabels: { a: b } }, template: { spec: { containers: [] } } }
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: b, namespace: n }
            spec: { replicas: 1, selector: { matchLabels: { a: b } }, template: { spec: { containers: [] } } }
            """;

        var findings = Linter.Run(ConfigReader.Read(yaml, "a.yaml").Documents, PlatformSet.Empty, RuleSet.Only("PLM1129", "PLM5182"));

        Assert.Equal(["a PLM5182", "a PLM1129", "b PLM5182", "b PLM1129"], findings.Select(finding => $"{finding.Document!.Name} {finding.Rule.Id}"));
    }
}
