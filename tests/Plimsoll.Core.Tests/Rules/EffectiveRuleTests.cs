using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>A rule over OCI specs speaks of Pods: at the line that brought a value about, and of nothing that nobody wrote.</summary>
public sealed class EffectiveRuleTests
{
    private const string Platform = """
        platforms:
          - name: prod
            nodes:
              - { name: old, containerd: "1.6.20", runtime: { runc: "1.1.5" } }
              - { name: new, containerd: "1.6.20", runtime: { runc: "1.2.2" } }
        """;

    [Theory]
    [InlineData("capabilities: { add: [NET_ADMIN] }", "bounding", 10)]
    [InlineData("capabilities: { add: [CHOWN] }", "bounding", 0)]
    [InlineData("privileged: true", "allow", 10)]
    [InlineData("privileged: false", "allow", 0)]
    [InlineData("privileged: ?x", "allow", 0)]
    [InlineData("readOnlyRootFilesystem: true", "readonly", 10)]
    [InlineData("seccompProfile: { type: RuntimeDefault }", "seccomp", 0)]
    public void It_points_at_the_manifest(string security, string wanted, int line)
    {
        var findings = Run(Pod(security), wanted, Platform);

        Assert.Equal(line == 0 ? [] : new[] { line }, findings.Select(finding => finding.Origin.Line).Distinct());
        Assert.All(findings, finding => Assert.Equal("web", finding.Container));
    }

    [Fact]
    public void Targets_that_make_the_same_spec_are_asked_once() => Assert.Single(Run(Pod("privileged: true"), "allow", Platform));

    [Fact]
    public void Without_a_platform_it_speaks_of_what_every_engine_does() => Assert.Single(Run(Pod("readOnlyRootFilesystem: true"), "readonly", ""));

    [Fact]
    public void A_config_json_is_asked_too() =>
        Assert.Single(Run("""{ "ociVersion": "1.0.2", "root": { "path": "x", "readonly": true } }""", "readonly", Platform));

    [Theory]
    [InlineData("readOnlyRootFilesystem: true", "readonly", true)]
    [InlineData("capabilities: { add: [NET_ADMIN] }", "bounding", false)]
    public void A_fix_is_kept_where_the_manifest_says_the_same(string security, string wanted, bool hasFix)
    {
        var fix = Assert.Single(Run(Pod(security), wanted, Platform)).Fix;

        Assert.Equal(hasFix ? "spec.containers[0].securityContext.readOnlyRootFilesystem" : null, fix is null ? null : NodePath.Of(((Edit.Replace)fix.Edits[0]).Target));
    }

    private static string Pod(string security) => $"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: x
            securityContext:
              {security}
        """;

    private static IReadOnlyList<Finding> Run(string document, string wanted, string platforms) => Linter.Run(
        TestTree.Documents(document, "pod.yaml"), platforms.Length == 0 ? PlatformSet.Empty : TestTree.Platforms(platforms), RuleSet.Of(new Seeker(wanted)))
        .Where(finding => finding.Rule.Id == "PLM4999").ToList();

    /// <summary>Reports every value of one place of a spec.</summary>
    private sealed class Seeker(string wanted) : Rule, IEffectiveRule
    {
        public bool Concerns(ContainerScope container) => true;

        public void Check(OciScope spec)
        {
            var linux = spec.Value["linux"];
            IEnumerable<ConfigNode?> nodes = wanted switch
            {
                "bounding" => spec.Value["process"]["capabilities"]["bounding"].Items,
                "allow" => linux["resources"]["devices"].Items.Select(item => ConfigValue.Of(item)["allow"]).Where(allow => allow.Boolean == true).Select(allow => allow.Node),
                "readonly" => [spec.Value["root"]["readonly"].Node],
                _ => [linux["seccomp"].Mapping],
            };
            foreach (var node in nodes.OfType<ScalarNode>())
            {
                spec.Report(this, node, $"{spec.Subject} has {node.Text}", fix: new("Change it", [new Edit.Replace(node, ScalarNode.Boolean(false))]));
            }
        }

        protected override RuleInfo Describe() => new()
        {
            Id = "PLM4999",
            Name = "seeker",
            Title = "Seeker",
            Category = Category.Oci,
            Severity = Severity.Warning,
            Why = "A test wants to see it.",
            Remedy = "None.",
        };
    }
}
