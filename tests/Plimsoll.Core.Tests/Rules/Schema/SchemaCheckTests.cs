using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Schema;

public sealed class SchemaCheckTests
{
    private const string Meta = "metadata: { name: a }";

    [Theory]
    // Fields.
    [InlineData("apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { replica: 1, selector: {}, template: { spec: { containers: [] } } }",
        "PLM7005 spec.replica", "field \"spec.replica\" is unknown in apps/v1 Deployment; did you mean \"replicas\"?")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [{ name: a, imgae: b }] }",
        "PLM7005 spec.containers[0].imgae", "field \"spec.containers[0].imgae\" is unknown in v1 Pod; did you mean \"image\"?")]
    [InlineData("apiVersion: v1, kind: Service, " + Meta + ", spec: { zzz: 1 }", "PLM7005 spec.zzz", "field \"spec.zzz\" is unknown in v1 Service")]
    // Types.
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { hostNetwork: \"true\", containers: [] }",
        "PLM7006 spec.hostNetwork", "field \"spec.hostNetwork\" is the text \"true\", not true or false; write it without quotes")]
    [InlineData("apiVersion: v1, kind: ConfigMap, " + Meta + ", data: { port: 80 }",
        "PLM7006 data.port", "field \"data.port\" is 80, not a text; write it in quotes")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: { name: a } }",
        "PLM7006 spec.containers", "field \"spec.containers\" is a mapping, not a list")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [~] }",
        "PLM7006 spec.containers[0]", "field \"spec.containers[0]\" is null, not a mapping")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { priority: 4294967296, containers: [] }",
        "PLM7006 spec.priority", "field \"spec.priority\" is 4294967296, not a whole number of 32 bits")]
    [InlineData("apiVersion: v1, kind: Pod, metadata: [a]", "PLM7008  | PLM7006 metadata", null)]
    // Values.
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { restartPolicy: always, containers: [] }",
        "PLM7007 spec.restartPolicy", "field \"spec.restartPolicy\" is \"always\", which it cannot be; did you mean \"Always\"?")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [{ name: a, ports: [{ containerPort: 70000 }] }] }",
        "PLM7007 spec.containers[0].ports[0].containerPort", "field \"spec.containers[0].ports[0].containerPort\" is 70000, and ports go from 1 to 65535")]
    // Missing.
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: {}", "PLM7008 spec", "field \"spec.containers\" is missing from v1 Pod")]
    [InlineData("apiVersion: v1, kind: ConfigMap", "PLM7008 ", "field \"metadata.name\" is missing from v1 ConfigMap")]
    [InlineData("apiVersion: v1, kind: ConfigMap, metadata: { labels: {} }", "PLM7008 metadata", "field \"metadata.name\" is missing from v1 ConfigMap")]
    [InlineData("kind: ConfigMap, " + Meta, "PLM7008 ", "field \"apiVersion\" is missing from the object")]
    // Keys of lists.
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [{ name: a }, { name: a }] }",
        "PLM7009 spec.containers[1]", "field \"spec.containers[1]\" has the name \"a\" of an earlier item")]
    [InlineData("apiVersion: v1, kind: Service, " + Meta + ", spec: { ports: [{ port: 53, name: a }, { port: 53, name: b, protocol: TCP }] }",
        "PLM7009 spec.ports[1]", "field \"spec.ports[1]\" has the port and protocol \"53\" and \"TCP\" of an earlier item")]
    // Kinds.
    [InlineData("apiVersion: apps/v1, kind: Deploymnet, " + Meta, "PLM7011 kind", "kind \"Deploymnet\" is unknown in apps/v1; did you mean \"Deployment\"?")]
    [InlineData("apiVersion: v1, kind: Deployment, " + Meta, "PLM7011 kind", "kind \"Deployment\" is unknown in v1; it is found in apps/v1")]
    [InlineData("apiVersion: apps/v7, kind: Foo, " + Meta, "PLM7011 kind", "kind \"Foo\" is unknown in apps/v7; the API version does not exist")]
    // Quantities and bytes.
    [InlineData("apiVersion: v1, kind: ResourceQuota, " + Meta + ", spec: { hard: { memory: 10GB } }",
        "PLM7015 spec.hard.memory", "field \"spec.hard.memory\" is \"10GB\", which is not a quantity: the suffix 'GB' does not exist: quantities are written without 'B'")]
    [InlineData("apiVersion: v1, kind: Secret, " + Meta + ", data: { a: abc }",
        "PLM7018 data.a", "field \"data.a\" is not base64: its length is not a multiple of four")]
    // Names and labels.
    [InlineData("apiVersion: example.com/v1, kind: Anything, metadata: { name: a, label: { b: c } }", "PLM7005 metadata.label", "field \"metadata.label\" is unknown in example.com/v1 Anything; did you mean \"labels\"?")]
    [InlineData("apiVersion: v1, kind: ConfigMap, metadata: { name: a, description: b }", "PLM7005 metadata.description", null)]
    [InlineData("apiVersion: v1, kind: ConfigMap, metadata: { name: A_b }", "PLM7016 metadata.name", null)]
    [InlineData("apiVersion: v1, kind: Namespace, metadata: { name: a.b }", "PLM7016 metadata.name", null)]
    [InlineData("apiVersion: batch/v1, kind: CronJob, metadata: { name: a23456789-123456789-123456789-123456789-123456789-123 }, spec: { schedule: x, jobTemplate: { spec: { template: { spec: { containers: [] } } } } }",
        "PLM7016 metadata.name", null)]
    [InlineData("apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: a/b }", "PLM7016 metadata.name", null)]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [{ name: a, ports: [{ containerPort: 1, name: a--b }] }] }", "PLM7016 spec.containers[0].ports[0].name", null)]
    [InlineData("apiVersion: v1, kind: ConfigMap, " + Meta + ", data: { \"a b\": c }", "PLM7016 data[a b]", null)]
    [InlineData("apiVersion: v1, kind: ConfigMap, metadata: { name: a, labels: { a: \"b c\" } }", "PLM7017 metadata.labels.a", null)]
    [InlineData("apiVersion: v1, kind: ConfigMap, metadata: { name: a, annotations: { \"-a\": b } }", "PLM7017 metadata.annotations.-a", null)]
    [InlineData("apiVersion: v1, kind: Service, " + Meta + ", spec: { selector: { a: -b } }", "PLM7017 spec.selector.a", null)]
    public void What_the_API_server_refuses_is_found(string yaml, string expected, string? message)
    {
        var findings = Lint("{ " + yaml + " }", PlatformSet.Empty);

        Assert.Equal(expected, string.Join(" | ", findings.Select(finding => finding.Rule.Id + " " + finding.Path)));
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
        Assert.All(findings, finding => Assert.Equal(message ?? finding.Message, finding.Message));
    }

    [Theory]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { restartPolicy: \"\", hostNetwork: ~, containers: [] }")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", status: { conditions: [{}], anything: 1 }")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: { ...: 0 }")]
    [InlineData("apiVersion: v1, kind: Pod, " + Meta + ", spec: ?x")]
    [InlineData("apiVersion: v1, kind: Pod, metadata: { generateName: a- }, spec: { containers: [{ name: ?x, ports: ?x, env: [{ name: a, value: ?x }] }] }")]
    [InlineData("apiVersion: v1, kind: Service, " + Meta + ", spec: { ports: [{ port: 53, protocol: UDP }, { port: 53 }] }")]
    [InlineData("apiVersion: v1, kind: LimitRange, " + Meta + ", spec: { limits: [{ type: Container, default: { cpu: 0.5, memory: 1e3, a.b/c: 100m } }] }")]
    [InlineData("apiVersion: v1, kind: Secret, " + Meta + ", data: { a: \"YWJj\\nZGVm\", b: \"\", c: YQ== }")]
    [InlineData("apiVersion: v1, kind: Secret, " + Meta + ", type: example.com/other")]
    [InlineData("apiVersion: example.com/v1, kind: Anything, spec: { containers: 7 }")]
    [InlineData("apiVersion: backstage.io/v1alpha1, kind: Component, metadata: { name: a, title: A, description: b, tags: [c] }")]
    [InlineData("apiVersion: v1, kind: Config, clusters: []")]
    [InlineData("apiVersion: v1, kind: List, items: []")]
    [InlineData("apiVersion: v1, kind: ConfigMapList, items: [{ metadata: { name: a } }]")]
    [InlineData("apiVersion: v1, kind: ConfigMapList, items: null")]
    [InlineData("apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: \"system:a\" }")]
    [InlineData("apiVersion: resource.k8s.io/v1alpha2, kind: ResourceClaim, " + Meta + ", spec: { resourceClassName: a }")]
    [InlineData("apiVersion: v1, kind: Service, metadata: { name: 1a }")]
    [InlineData("apiVersion: v2, name: chart")]
    public void What_the_API_server_takes_is_silent(string yaml) =>
        Assert.DoesNotContain(Lint("{ " + yaml + " }", PlatformSet.Empty), finding => finding.Severity > Severity.Info);

    [Theory]
    [InlineData("1.30", "apiVersion: v1, kind: Pod, " + Meta + ", spec: { securityContext: { supplementalGroupsPolicy: Strict }, containers: [] }", "PLM7014")]
    [InlineData("1.31", "apiVersion: v1, kind: Pod, " + Meta + ", spec: { securityContext: { supplementalGroupsPolicy: Strict }, containers: [] }", "")]
    [InlineData("1.20", "apiVersion: v1, kind: Pod, " + Meta + ", spec: { ephemeralContainers: [], containers: [] }", "")]
    [InlineData("1.33", "apiVersion: resource.k8s.io/v1, kind: DeviceClass, " + Meta + ", spec: {}", "PLM7012")]
    [InlineData("1.34", "apiVersion: resource.k8s.io/v1, kind: DeviceClass, " + Meta + ", spec: {}", "")]
    [InlineData("1.36", "apiVersion: flowcontrol.apiserver.k8s.io/v1beta3, kind: FlowSchema, " + Meta + ", spec: { priorityLevelConfiguration: { name: a } }", "PLM7013")]
    [InlineData("1.30", "apiVersion: flowcontrol.apiserver.k8s.io/v1beta3, kind: FlowSchema, " + Meta + ", spec: { priorityLevelConfiguration: { name: a } }", "")]
    [InlineData("1.24", "apiVersion: policy/v1beta1, kind: PodDisruptionBudget, " + Meta, "")]
    [InlineData("1.25", "apiVersion: policy/v1beta1, kind: PodDisruptionBudget, " + Meta, "PLM7013")]
    [InlineData("1.25", "apiVersion: policy/v1beta1, kind: PodSecurityPolicy, " + Meta, "PLM7013")]
    [InlineData("1.40", "apiVersion: apps/v9, kind: Fleet, " + Meta, "")]
    [InlineData("1.33", "apiVersion: v1, kind: Service, metadata: { name: 1a }", "PLM7016")]
    [InlineData("1.34", "apiVersion: v1, kind: Service, metadata: { name: 1a }", "")]
    [InlineData("1.31", "apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [{ name: a, env: [{ name: 1+a }] }] }", "PLM7016")]
    [InlineData("1.32", "apiVersion: v1, kind: Pod, " + Meta + ", spec: { containers: [{ name: a, env: [{ name: 1+a }] }] }", "")]
    public void The_declared_version_counts(string version, string yaml, string expected)
    {
        var findings = Lint("{ " + yaml + " }", PlatformSet.ForKubernetes(version));

        Assert.Equal(expected, string.Join(" ", findings.Select(finding => finding.Rule.Id)));
        Assert.All(findings, finding => Assert.Equal(Severity.Error, finding.Severity));
    }

    [Fact]
    public void An_API_version_that_no_supported_cluster_serves_is_a_warning_where_no_cluster_is_declared()
    {
        var finding = Assert.Single(Lint("{ apiVersion: extensions/v1beta1, kind: Ingress, metadata: { name: a } }", PlatformSet.Empty));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("extensions/v1beta1 Ingress was removed in Kubernetes 1.22; write networking.k8s.io/v1", finding.Message);
    }

    [Fact]
    public void Every_platform_is_asked_and_the_first_that_lacks_the_field_is_named()
    {
        var platforms = TestTree.Platforms("platforms: [{ name: new, kubernetes: \"1.36\" }, { name: old, kubernetes: \"1.30\" }]");
        var finding = Assert.Single(Lint(SchemaRules.FieldNotInVersion.Bad!, platforms));

        Assert.Equal("field \"spec.securityContext.supplementalGroupsPolicy\" exists from Kubernetes 1.31 on, and platform old (Kubernetes 1.30) is older", finding.Message);
        Assert.Equal("old", finding.Platform);
    }

    [Fact]
    public void In_a_part_of_an_object_nothing_is_missing_but_what_is_there_is_checked()
    {
        var findings = Linter.RunFragment(
            TestTree.Mapping("{ restartPolicy: always, securityContext: { runAsUser: a } }"), "io.k8s.api.core.v1.PodSpec", PlatformSet.Empty);

        Assert.Equal(["PLM7007 restartPolicy", "PLM7006 securityContext.runAsUser"], findings.Select(finding => $"{finding.Rule.Id} {finding.Path}"));
    }

    public static TheoryData<string> Ids => [.. SchemaRules.All.Select(info => info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_is_found_and_the_good_one_is_silent(string id)
    {
        var info = SchemaRules.All.Single(info => info.Id == id);
        var platforms = info.Platforms is null ? PlatformSet.Empty : TestTree.Platforms(info.Platforms);

        Assert.Equal(id, Assert.Single(Lint(info.Bad!, platforms)).Rule.Id);
        Assert.Empty(Lint(info.Good!, platforms));
    }

    private static List<Finding> Lint(string yaml, PlatformSet platforms)
    {
        var findings = Linter.Run(new LintProject(TestTree.Documents(yaml, "a.yaml"), platforms));
        Assert.All(findings, MessageStyle.Holds);
        return [.. findings.Where(finding => finding.Rule.Category == Category.Schema)];
    }
}
