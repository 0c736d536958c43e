using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>What an allowance in a manifest accepts, and what is said of allowances that accept nothing.</summary>
public sealed class AllowanceTests
{
    private const string Hosts = "hostNetwork: true, hostPID: true, containers: [{ name: a }, { name: b, ports: [{ hostPort: 1 }] }]";

    [Theory]
    [InlineData("PLM5003: needs the network of the node", "PLM5005")]
    [InlineData("pod-security-host-namespaces: needs it", "PLM5005")]
    [InlineData("plm5003: needs it", "PLM5005")]
    [InlineData("PLM5003: needs it; at spec.hostPID", "PLM5003 PLM5005")]
    [InlineData("PLM5003: \"needs it; at spec.hostPID\\nneeds that too; at spec.hostNetwork\"", "PLM5005")]
    [InlineData("PLM5005: one reason; another one; container b", "PLM5003 PLM5003")]
    [InlineData("PLM5005: needs it; container a", "PLM5003 PLM5003 PLM5005 PLM9013")]
    [InlineData("PLM5005: needs it; at spec.containers", "PLM5003 PLM5003")]
    [InlineData("PLM5005: needs it; at spec.contain", "PLM5003 PLM5003 PLM5005 PLM9013")]
    [InlineData("PLM5007: nothing is privileged here", "PLM5003 PLM5003 PLM5005 PLM9013")]
    [InlineData("PLM5003: ''", "PLM5003 PLM5003 PLM5005 PLM9011")]
    [InlineData("PLM5003: ; until 2030-01-01", "PLM5003 PLM5003 PLM5005 PLM9011")]
    [InlineData("PLM5003: 5", "PLM5003 PLM5003 PLM5005 PLM9011")]
    [InlineData("PLM5003: ?x", "PLM5005")]
    [InlineData("PLM5003: needs it; until 2026-11-22", "PLM5005")]
    [InlineData("PLM5003: needs it; until 2026-11-21", "PLM5003 PLM5003 PLM5005 PLM9012")]
    [InlineData("PLM5003: needs it; until soon", "PLM5003 PLM5003 PLM5005 PLM9012")]
    [InlineData("PLM1: what is that", "PLM5003 PLM5003 PLM5005 PLM9013")]
    [InlineData("PLM2001: does not run today", "PLM5003 PLM5003 PLM5005")]
    public void An_allowance_accepts_what_it_names(string annotation, string left)
    {
        var (findings, _) = Lint($"{{ apiVersion: v1, kind: Pod, metadata: {{ name: p, annotations: {{ allow.plimsoll.dev/{annotation} }} }}, spec: {{ {Hosts} }} }}");

        Assert.Equal(left, string.Join(" ", findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("apiVersion: apps/v1, kind: Deployment, metadata: { name: d, annotations: { ALLOW } }, spec: { template: { spec: SPEC } }")]
    [InlineData("apiVersion: apps/v1, kind: Deployment, metadata: { name: d }, spec: { template: { metadata: { annotations: { ALLOW } }, spec: SPEC } }")]
    [InlineData("apiVersion: v1, kind: List, items: [{ apiVersion: v1, kind: Pod, metadata: { name: d, annotations: { ALLOW } }, spec: SPEC }]")]
    public void It_may_stand_on_the_object_or_on_the_template(string item)
    {
        var text = item.Replace("ALLOW", "allow.plimsoll.dev/PLM5003: needs it, allow.plimsoll.dev/PLM5005: needs it; at spec.containers", StringComparison.Ordinal);
        text = text.Contains("Deployment", StringComparison.Ordinal) && !text.Contains("template: { metadata", StringComparison.Ordinal)
            ? text.Replace("at spec.containers", "at spec.template.spec", StringComparison.Ordinal) : text;

        var (findings, allowed) = Lint("{ " + text.Replace("SPEC", $"{{ {Hosts} }}", StringComparison.Ordinal) + " }");

        Assert.Empty(findings.Select(finding => finding.Message));
        Assert.Equal(["PLM5003", "PLM5003", "PLM5005"], allowed.Select(finding => finding.Rule.Id));
        Assert.All(allowed, finding => Assert.Equal("needs it", finding.Allowance!.Reason));
    }

    [Fact]
    public void Another_object_is_not_covered() => Assert.Equal(
        ["PLM5003", "PLM5003", "PLM5005", "PLM9013"],
        Lint($$"""
            { apiVersion: v1, kind: Pod, metadata: { name: p, annotations: { allow.plimsoll.dev/PLM5003: needs it } }, spec: { containers: [] } }
            ---
            { apiVersion: v1, kind: Pod, metadata: { name: q }, spec: { {{Hosts}} } }
            """).Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void An_allowance_is_written_as_it_is_read()
    {
        var allowance = new Allowance("PLM5003", "needs it", Mapping()) { Until = "2027-01-31", Container = "a", At = "spec" };

        Assert.Equal(allowance, Assert.Single(Allowance.Parse("PLM5003", allowance.ToString(), allowance.Node)));
    }

    [Theory]
    [InlineData("checkov.io/skip1: CKV_K8S_19=it sniffs", "it sniffs")]
    [InlineData("checkov.io/skip1: CKV_K8S_19", "allowed for checkov")]
    [InlineData("ignore-check.kube-linter.io/host-network: it sniffs", "it sniffs")]
    [InlineData("polaris.fairwinds.com/hostNetworkSet-exempt: 'true'", "allowed for polaris")]
    public void An_annotation_of_another_tool_counts_where_that_is_asked_for(string annotation, string reason)
    {
        var allowed = new AllowedFindings { HonoursForeign = true };
        var project = TestTree.Project("", ("a.yaml", $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: p, annotations: {{ {annotation} }} }}, spec: {{ hostNetwork: true }} }}"));

        Assert.Empty(Linter.Run(project with { Rules = RuleSet.Only("PLM1135"), Allowed = allowed }));
        Assert.Equal(reason, Assert.Single(allowed.Findings).Allowance!.Reason);
    }

    private static Documents.ConfigNode Mapping() => TestTree.Mapping("{}");

    private static (IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Allowed) Lint(string yaml)
    {
        var allowed = new AllowedFindings(new(2026, 11, 22));
        var findings = Linter.Run(TestTree.Project("", ("a.yaml", yaml)) with
        {
            Rules = RuleSet.Only(PodSecurityStandard.TryParse("baseline")!),
            Allowed = allowed,
        });
        Assert.All(findings, MessageStyle.Holds);
        return (findings, allowed.Findings);
    }
}
