using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules;

public sealed class PodFinderTests
{
    private const string Spec = "{ containers: [{ name: a, image: b, securityContext: { privileged: true } }] }";
    private static readonly string Platform = RuleCase.Node("containerd: \"1.7.24\", runtime: { runc: \"1.2.2\" }");

    private static readonly RuleSet PlatformRules = RuleSet.Only("PLM2002", "PLM2004", "PLM7004");

    [Theory]
    [InlineData("v1", "Pod", "spec: {0}")]
    [InlineData("v1", "PodTemplate", "template: {{ spec: {0} }}")]
    [InlineData("v1", "ReplicationController", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("apps/v1", "Deployment", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("apps/v1", "ReplicaSet", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("apps/v1", "StatefulSet", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("apps/v1", "DaemonSet", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("extensions/v1beta1", "DaemonSet", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("batch/v1", "Job", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("batch/v1", "CronJob", "spec: {{ jobTemplate: {{ spec: {{ template: {{ spec: {0} }} }} }} }}")]
    [InlineData("v1", "List", "items: [{{ apiVersion: v1, kind: Pod, spec: {0} }}]")]
    [InlineData("v1", "PodList", "items: [{{ spec: {0} }}]")]
    [InlineData("argoproj.io/v1alpha1", "Rollout", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("jobset.x-k8s.io/v1alpha2", "JobSet", "spec: {{ replicatedJobs: [{{ template: {{ spec: {{ template: {{ spec: {0} }} }} }} }}] }}")]
    [InlineData("ray.io/v1", "RayCluster", "spec: {{ headGroupSpec: {{ template: {{ spec: {0} }} }} }}")]
    public void Every_kind_that_embeds_a_Pod_is_found(string version, string kind, string body)
    {
        var yaml = $"{{ apiVersion: {version}, kind: {kind}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, body, Spec)} }}";

        Assert.Single(RuleCase.Lint("PLM2004", Platform, ("a.yaml", yaml)));
    }

    [Theory]
    [InlineData("v1", "ConfigMap", "data: {{ template: {{ spec: {0} }} }}")]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec: {{ template: {{ spec: {0} }} }}")]
    [InlineData("example.com/v1", "Thing", "spec: {0}")]
    [InlineData("example.com/v1", "Thing", "template: {{ spec: {{ containers: [{{ securityContext: {{ privileged: true }} }}] }} }}")]
    [InlineData("apps/v1", "Deployment", "spec: {{ template: [{{ spec: {0} }}] }}")]
    public void What_is_no_Pod_is_left_alone(string version, string kind, string body)
    {
        var yaml = $"{{ apiVersion: {version}, kind: {kind}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, body, Spec)} }}";

        Assert.Empty(RuleCase.Lint("PLM2004", Platform, ("a.yaml", yaml)));
    }

    [Theory]
    [InlineData("containers", "container")]
    [InlineData("initContainers", "init container")]
    [InlineData("ephemeralContainers", "ephemeral container")]
    public void Containers_of_all_three_lists_are_found(string list, string title)
    {
        var yaml = $"{{ apiVersion: v1, kind: Pod, spec: {{ {list}: [{{ name: a, securityContext: {{ privileged: true }} }}] }} }}";

        Assert.StartsWith($"{title} \"a\" is privileged", Assert.Single(RuleCase.Lint("PLM2004", Platform, ("a.yaml", yaml))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("io.k8s.api.core.v1.PodSpec", Spec, 1)]
    [InlineData("io.k8s.api.core.v1.PodTemplateSpec", "{ spec: " + Spec + " }", 1)]
    [InlineData("io.k8s.api.apps.v1.Deployment", "{ spec: { template: { spec: " + Spec + " } } }", 1)]
    [InlineData("io.k8s.api.apps.v1.DeploymentSpec", "{ template: { spec: " + Spec + " } }", 1)]
    [InlineData("io.k8s.api.batch.v1.JobTemplateSpec", "{ spec: { template: { spec: " + Spec + " } } }", 1)]
    [InlineData("io.k8s.api.core.v1.Container", "{ name: a, securityContext: { privileged: true } }", 0)]
    [InlineData("io.k8s.api.core.v1.PodSpec", "{ ...: 0, containers: [{ name: a, securityContext: { privileged: true } }] }", 0)]
    [InlineData("io.k8s.api.core.v1.SecurityContext", "{ privileged: true }", 0)]
    [InlineData("example.com.Rollout", "{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, spec: { template: { spec: " + Spec + " } } }", 1)]
    [InlineData("seccomp", "{ defaultAction: SCMP_ACT_NOTIFY }", 1)]
    public void A_part_of_an_object_is_judged_by_what_is_seen(string type, string yaml, int expected)
    {
        var findings = Linter.RunFragment(TestTree.Mapping(yaml), type, TestTree.Platforms(Platform), PlatformRules);

        Assert.Equal(expected, findings.Count);
        Assert.All(findings, finding => Assert.Null(finding.Document));
    }

    [Fact]
    public void A_cluster_of_which_only_the_version_is_known_counts_as_no_platform()
    {
        var profile = TestTree.Documents("{ defaultAction: SCMP_ACT_NOTIFY }", "p.json");

        Assert.Equal(Findings.Severity.Info, Assert.Single(Linter.Run(new(profile, PlatformSet.ForKubernetes("1.33")))).Severity);
    }

    [Fact]
    public void Findings_follow_the_documents_and_then_the_lines()
    {
        var pod = $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: a }}, spec: {Spec} }}";
        var two = "{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { containers: [\n{ name: a, securityContext: { privileged: true } },\n{ name: b, securityContext: { privileged: true } }] } }";
        var findings = Linter.Run(TestTree.Project(Platform, ("z.yaml", two), ("a.yaml", pod), ("x.yaml", "just: text")) with { Rules = PlatformRules });

        Assert.Equal(["z.yaml:2", "z.yaml:3", "a.yaml:1", "x.yaml:1"], findings.Select(finding => $"{finding.Origin.File}:{finding.Origin.Line}"));
        Assert.Equal("PLM7004", findings[3].Rule.Id);
    }

    [Fact]
    public void Empty_documents_are_not_unknown_ones() =>
        Assert.Empty(Linter.Run(new([new(ScalarNode.Null()), new(new UnknownNode())], PlatformSet.Empty)));

    /// <summary>The template of a custom kind may change the containers that its operator makes, and give them no image.</summary>
    [Theory]
    [InlineData("{ name: a, image: b }", false, false, 1)]
    [InlineData("{ name: a }", false, false, 0)]
    [InlineData("{ name: a, image: null }", false, false, 0)]
    [InlineData("{ name: a }", true, false, 0)]
    [InlineData("{ name: a, image: b }", true, false, 1)]
    [InlineData("{ name: a, image: b }", false, true, 0)]
    public void What_is_not_seen_of_a_custom_kind_makes_no_Pod_of_it(string container, bool mayHaveMoreFields, bool mayBeMore, int pods)
    {
        var root = TestTree.Mapping($"{{ apiVersion: example.com/v1, kind: Search, spec: {{ podTemplate: {{ spec: {{ hostPID: true, containers: [{container}] }} }} }} }}");
        var containers = ConfigValue.Of(root)["spec"]["podTemplate"]["spec"]["containers"].Sequence!;
        ((MappingNode)containers[0]).IsOpen = mayHaveMoreFields;
        containers.IsOpen = mayBeMore;

        var findings = Linter.RunObjects([new(root)], PlatformSet.Empty, RuleSet.Only("PLM1136"), new(), CancellationToken.None);

        Assert.Equal(pods, findings.Count);
    }
}
