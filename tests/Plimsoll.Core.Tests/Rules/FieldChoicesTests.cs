namespace Plimsoll.Core.Tests.Rules;

public sealed class FieldChoicesTests
{
    [Theory]
    [InlineData("env: [{ name: A, value: x, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]", "", "yes")]
    [InlineData("env: [{ name: A, value: \"\", valueFrom: { fieldRef: { fieldPath: metadata.name } } }]", "", "no")]
    [InlineData("env: [{ name: A, value: ?x, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]", "", "no")]
    [InlineData("env: [{ name: A, valueFrom: {} }]", "", "yes")]
    [InlineData("env: [{ name: A, valueFrom: { secretKeyRef: ?x } }]", "", "no")]
    [InlineData("envFrom: [{ prefix: A_ }]", "", "yes")]
    [InlineData("envFrom: [{ configMapRef: { name: a }, secretRef: { name: a } }]", "", "yes")]
    [InlineData("envFrom: [{ configMapRef: { name: a } }]", "", "no")]
    [InlineData("image: a", "volumes: [{ name: a }]", "no")]
    [InlineData("image: a", "volumes: [{ name: a, secret: { secretName: b }, configMap: { name: b } }]", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, projected: { sources: [{ secret: { name: b }, configMap: { name: b } }] } }]", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, secret: null, emptyDir: {} }]", "no")]
    public void Of_a_pod(string container, string spec, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7019", "", RuleCase.Pod(container, spec))));

    [Theory]
    [InlineData("networking.k8s.io/v1", "Ingress", "spec: { defaultBackend: { service: { name: a, port: { number: 80, name: http } } } }", "yes")]
    [InlineData("networking.k8s.io/v1", "Ingress", "spec: { defaultBackend: { service: { name: a, port: {} } } }", "yes")]
    [InlineData("networking.k8s.io/v1", "Ingress", "spec: { defaultBackend: { service: { name: a, port: { number: 0, name: http } } } }", "no")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8 }, podSelector: {} }] }] }", "yes")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "spec: { podSelector: {}, ingress: [{ from: [{ namespaceSelector: {}, podSelector: {} }] }] }", "no")]
    [InlineData("v1", "PersistentVolume", "spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi }, nfs: { server: a, path: /a }, hostPath: { path: /a } }", "yes")]
    [InlineData("v1", "PersistentVolume", "spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi } }", "yes")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", "rules: [{ verbs: [get], nonResourceURLs: [/a], resources: [pods] }]", "yes")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", "rules: [{ verbs: [get], nonResourceURLs: [/a], resources: [] }]", "no")]
    public void Of_others(string version, string kind, string rest, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7019", "", ("a.yaml", $"{{ apiVersion: {version}, kind: {kind}, metadata: {{ name: a }}, {rest} }}"))));

    [Theory]
    [InlineData("replicas: -1", "yes")]
    [InlineData("replicas: 0", "no")]
    [InlineData("progressDeadlineSeconds: 0", "yes")]
    [InlineData("replicas: ?x", "no")]
    public void Numbers_have_limits(string field, string expected) => Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7007", "", ("a.yaml", $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: a }
        spec:
          {{field}}
          selector: { matchLabels: { a: b } }
          template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } }
        """))));

    [Theory]
    [InlineData("livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: -1 }", "", "yes")]
    [InlineData("securityContext: { runAsUser: -5 }", "", "yes")]
    [InlineData("securityContext: { runAsUser: 2147483648 }", "", "yes")]
    [InlineData("image: a", "securityContext: { supplementalGroups: [1, -1] }", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, configMap: { name: b, defaultMode: 644 } }]", "yes")]
    [InlineData("image: a", "volumes: [{ name: a, configMap: { name: b, defaultMode: 420 } }]", "no")]
    [InlineData("image: a", "topologySpreadConstraints: [{ maxSkew: 0, topologyKey: a, whenUnsatisfiable: DoNotSchedule }]", "yes")]
    public void So_have_those_of_a_pod(string container, string spec, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint("PLM7007", "", RuleCase.Pod(container, spec))));
}
