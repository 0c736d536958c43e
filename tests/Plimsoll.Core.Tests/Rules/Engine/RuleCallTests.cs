using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>Which rules the linter calls.</summary>
public sealed class RuleCallTests
{
    private const string Context = "allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true, runAsUser: 10001, capabilities: { drop: [ALL] }";

    private const string Containers = $$"""
        - name: web
          image: registry.example.com/team/web:1.0.0
          imagePullPolicy: IfNotPresent
          ports: [{ name: http, containerPort: 8080, protocol: TCP }]
          env: [{ name: LOG_LEVEL, value: info }, { name: PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }]
          resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { cpu: 500m, memory: 256Mi } }
          livenessProbe: { httpGet: { path: /healthz, port: 8080 }, initialDelaySeconds: 10, periodSeconds: 15, failureThreshold: 3 }
          readinessProbe: { httpGet: { path: /readyz, port: 8080 }, initialDelaySeconds: 5, periodSeconds: 10, failureThreshold: 3 }
          securityContext: { {{Context}}, seccompProfile: { type: RuntimeDefault } }
        """;

    [Theory]
    [InlineData("securityContext: { privileged: true }", "", ContainerParts.Privileged)]
    [InlineData("securityContext: { privileged: ?x }", "", ContainerParts.Privileged)]
    [InlineData("securityContext: { privileged: false, runAsUser: 5, runAsNonRoot: true }", "", ContainerParts.None)]
    [InlineData("securityContext: { capabilities: { add: [A] } }", "", ContainerParts.AddedCapabilities)]
    [InlineData("securityContext: { capabilities: ?x }", "", ContainerParts.AddedCapabilities | ContainerParts.DroppedCapabilities)]
    [InlineData("securityContext: ?x", "", ContainerParts.OfSecurityContext)]
    [InlineData("securityContext: { ... : }", "", ContainerParts.OfSecurityContext)]
    [InlineData("name: a", "securityContext: { runAsUser: 0 }", ContainerParts.RootUser)]
    [InlineData("name: a", "securityContext: { runAsUser: ?x, fsGroup: 1 }", ContainerParts.RootUser | ContainerParts.Groups)]
    [InlineData("name: a", "securityContext: ?x", ContainerParts.OfSecurityContext)]
    [InlineData("name: a", "securityContext: { seccompProfile: { type: RuntimeDefault } }", ContainerParts.RuntimeSeccomp)]
    [InlineData("name: a", "securityContext: { seccompProfile: { type: ?x } }", ContainerParts.RuntimeSeccomp | ContainerParts.SpecialSeccomp)]
    [InlineData("name: a", "os: { name: windows }", ContainerParts.Windows)]
    [InlineData("name: a", "volumes: [{ name: v, hostPath: { path: / } }]", ContainerParts.HostPaths)]
    [InlineData("name: a", "volumes: [?x]", ContainerParts.HostPaths)]
    [InlineData("ports: [{ containerPort: 80, hostPort: ?x }]", "", ContainerParts.Ports | ContainerParts.HostPorts)]
    [InlineData("ports: ?x", "", ContainerParts.Ports | ContainerParts.HostPorts)]
    [InlineData("ports: [{ containerPort: 80 }]", "", ContainerParts.Ports)]
    [InlineData("image: a", "", ContainerParts.MovingImage)]
    [InlineData("image: ?x", "", ContainerParts.MovingImage)]
    [InlineData("image: \"a:1\"", "", ContainerParts.None)]
    public void A_part_is_there_unless_it_surely_is_not(string container, string pod, object parts)
    {
        var document = Assert.Single(TestTree.Documents(Pod(container, pod)));
        var collector = new Collector();

        Linter.Run([document], PlatformSet.Empty, RuleSet.Of(collector));

        Assert.Equal(parts, Assert.Single(collector.Containers).Parts);
    }

    [Fact]
    public void A_rule_is_called_where_one_of_its_needs_is()
    {
        var rule = new Watcher();

        Linter.Run(TestTree.Documents($"{Pod("env: ?x", "tolerations: []")}\n---\n{Pod("envFrom: []", "hostAliases: []")}\n---\n{{ apiVersion: v1, kind: Secret }}\n---\n{{ apiVersion: v1, kind: Service }}"), PlatformSet.Empty, RuleSet.Of(rule));

        Assert.Equal(["Pod", "pod", "container", "Pod", "Secret"], rule.Seen);
    }

    [Fact]
    public void An_AppArmor_profile_may_be_named_by_an_annotation()
    {
        var text = "{ apiVersion: v1, kind: Pod, metadata: { annotations: { container.apparmor.security.beta.kubernetes.io/web: a } }, spec: { containers: [{ name: web }] } }";
        var collector = new Collector();

        Linter.Run(TestTree.Documents(text), PlatformSet.Empty, RuleSet.Of(collector));

        Assert.Equal(ContainerParts.AppArmor, Assert.Single(collector.Containers).Parts);
        Assert.Equal(PodParts.Annotations, Assert.Single(collector.Pods).Parts);
    }

    [Fact]
    public void A_plain_deployment_calls_few_rules()
    {
        var document = Assert.Single(TestTree.Documents($$"""
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web, namespace: team }
            spec:
              replicas: 3
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  automountServiceAccountToken: false
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
            {{Indented(Containers)}}
            {{Indented(Containers.Replace("name: web", "name: sidecar", StringComparison.Ordinal))}}
            """));

        Assert.InRange(Calls(document, RuleSet.Default), 1, 60);
        Assert.InRange(Calls(document, RuleSet.All), 1, 150);
    }

    private static int Calls(ConfigDocument document, RuleSet rules)
    {
        var collector = new Collector();
        Linter.Run([document], PlatformSet.Empty, RuleSet.Of(collector));
        var (workload, chosen) = (Assert.Single(collector.Workloads), rules.Rules.OfObjects.Where(rule => !rule.IsSilentUntilTold).ToList());
        Assert.Equal(2, workload.Pod.Containers.Length);
        return chosen.Count(rule => rule is IDocumentRule && rule.ObjectKinds?.Contains(workload.Kind) != false)
            + chosen.Count(rule => rule is IWorkloadRule)
            + chosen.Count(rule => rule is IPodRule && workload.Pod.MayHave(rule.NeedsOfPod))
            + workload.Pod.Containers.Sum(container => chosen.Count(rule => rule is IContainerRule && container.MayHave(rule.NeedsOfContainer)));
    }

    private static string Pod(string container, string pod) => $$"""
        apiVersion: v1
        kind: Pod
        spec:
          containers: [{ {{container}} }]
          {{pod}}
        """;

    private static string Indented(string text) => "        " + text.Replace("\n", "\n        ", StringComparison.Ordinal);

    /// <summary>Remembers what it was called for.</summary>
    private sealed class Watcher() : Rule(ContainerParts.Env, PodParts.Tolerations, ["Secret", "Pod"]), IDocumentRule, IPodRule, IContainerRule
    {
        public List<string> Seen { get; } = [];

        public void Check(DocumentScope item) => Seen.Add(item.Kind);

        public void Check(PodScope pod) => Seen.Add("pod");

        public void Check(ContainerScope container) => Seen.Add("container");

        protected override RuleInfo Describe() => FormRules.UnknownDocument;
    }
}
