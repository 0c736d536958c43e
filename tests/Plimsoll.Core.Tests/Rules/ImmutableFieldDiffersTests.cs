namespace Plimsoll.Core.Tests.Rules;

public sealed class ImmutableFieldDiffersTests
{
    private const string Stateful = "apiVersion: apps/v1, kind: StatefulSet";
    private const string Job = "apiVersion: batch/v1, kind: Job";
    private const string Secret = "apiVersion: v1, kind: Secret";
    private const string Service = "apiVersion: v1, kind: Service";
    private const string Quota = "apiVersion: v1, kind: ResourceQuota";
    private const string Volume = "apiVersion: v1, kind: PersistentVolumeClaim";

    [Theory]
    [InlineData(Stateful, "spec: { volumeClaimTemplates: [{ metadata: { name: a } }] }", "spec: { volumeClaimTemplates: [{ metadata: { name: b } }] }", "spec.volumeClaimTemplates")]
    [InlineData(Stateful, "spec: { replicas: 1, minReadySeconds: 3 }", "spec: { replicas: 2, minReadySeconds: 4 }", "")]
    [InlineData("apiVersion: storage.k8s.io/v1, kind: StorageClass", "reclaimPolicy: Retain", "reclaimPolicy: Delete", "reclaimPolicy")]
    [InlineData("apiVersion: storage.k8s.io/v1, kind: StorageClass", "parameters: { a: x }", "parameters: { a: x, b: y }", "parameters")]
    [InlineData("apiVersion: storage.k8s.io/v1, kind: StorageClass", "allowVolumeExpansion: true", "allowVolumeExpansion: false", "")]
    [InlineData("apiVersion: scheduling.k8s.io/v1, kind: PriorityClass", "value: 1, preemptionPolicy: Never", "value: 2, preemptionPolicy: PreemptLowerPriority", "value, preemptionPolicy")]
    [InlineData("apiVersion: networking.k8s.io/v1, kind: IngressClass", "spec: { controller: a.com/x }", "spec: { controller: a.com/y }", "spec.controller")]
    [InlineData("apiVersion: storage.k8s.io/v1, kind: CSIDriver", "spec: { attachRequired: true, podInfoOnMount: true }", "spec: { attachRequired: false, podInfoOnMount: false }", "spec.attachRequired")]
    [InlineData("apiVersion: v1, kind: PersistentVolume", "spec: { nfs: { server: a, path: / } }", "spec: { nfs: { server: b, path: / } }", "spec.nfs")]
    [InlineData("apiVersion: v1, kind: Pod", "spec: { hostNetwork: true, restartPolicy: Never }", "spec: { hostNetwork: false, restartPolicy: Never }", "spec.hostNetwork")]
    [InlineData("apiVersion: discovery.k8s.io/v1, kind: EndpointSlice", "addressType: IPv4", "addressType: IPv6", "addressType")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition", "spec: { scope: Cluster }", "spec: { scope: Namespaced }", "spec.scope")]
    // A claim may ask for more, and nothing else.
    [InlineData(Volume, "spec: { resources: { requests: { storage: 1Gi } } }", "spec: { resources: { requests: { storage: 2Gi } } }", "")]
    [InlineData(Volume, "spec: { selector: { matchLabels: { a: x } } }", "spec: { selector: { matchLabels: { a: x, b: y } } }", "spec.selector")]
    [InlineData(Volume, "spec: { accessModes: [ReadWriteOnce] }", "spec: { accessModes: [ReadWriteOnce, ReadOnlyMany] }", "spec.accessModes")]
    // What one of the two leaves out may be the default.
    [InlineData("apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding", "roleRef: { kind: Role, name: a }", "roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: a }", "")]
    [InlineData(Job, "spec: { template: { spec: { containers: [{ name: a, image: a }] } } }", "spec: { template: { spec: { containers: [{ name: a, image: a, imagePullPolicy: Always }] } } }", "")]
    [InlineData(Job, "spec: { template: { spec: { containers: [{ resources: { limits: { cpu: 1 } } }] } } }", "spec: { template: { spec: { containers: [{ resources: { limits: { cpu: 1000m } } }] } } }", "")]
    [InlineData(Job, "spec: { template: { spec: { containers: [{ image: a }] } } }", "spec: { template: { spec: { containers: [{ image: b }] } } }", "spec.template")]
    [InlineData(Job, "spec: { suspend: true, template: { spec: { containers: [{ image: a }] } } }", "spec: { template: { spec: { containers: [{ image: b }] } } }", "")]
    [InlineData(Job, "spec: { completions: 1 }", "spec: { completions: 2 }", "spec.completions")]
    [InlineData(Job, "spec: { completions: 1, completionMode: Indexed }", "spec: { completions: 2, completionMode: Indexed }", "")]
    // Data may change unless both forbid it.
    [InlineData("apiVersion: v1, kind: ConfigMap", "data: { a: x }", "data: { a: y }", "")]
    [InlineData("apiVersion: v1, kind: ConfigMap", "immutable: true, data: { a: x }", "data: { a: y }", "")]
    [InlineData("apiVersion: v1, kind: ConfigMap", "immutable: true, data: { a: x }", "immutable: true, data: { a: y }", "data")]
    [InlineData("apiVersion: v1, kind: ConfigMap", "immutable: true, data: { a: x }", "immutable: true, data: { a: x, b: y }", "data")]
    [InlineData(Secret, "immutable: true, stringData: { a: x }", "immutable: true, stringData: { a: y }", "stringData")]
    [InlineData(Secret, "immutable: true, data: { a: eA== }", "immutable: true, data: { b: eA== }, stringData: { a: x }", "")]
    [InlineData(Secret, "type: Opaque", "type: example.com/other", "type")]
    [InlineData(Service, "spec: { clusterIP: None }", "spec: { clusterIP: 10.0.0.9 }", "spec.clusterIP")]
    [InlineData(Service, "spec: { clusterIP: None }", "spec: { type: ExternalName, clusterIP: '' }", "")]
    [InlineData(Service, "spec: { type: LoadBalancer, loadBalancerClass: a.com/x }", "spec: { type: LoadBalancer, loadBalancerClass: a.com/y }", "spec.loadBalancerClass")]
    // The first family stays, a second one may come; an address for each Pod has no family of the Service.
    [InlineData(Service, "spec: { ipFamilies: [IPv4] }", "spec: { ipFamilies: [IPv6] }", "spec.ipFamilies[0]")]
    [InlineData(Service, "spec: { ipFamilies: [IPv4, IPv6] }", "spec: { ipFamilies: [IPv6, IPv4] }", "spec.ipFamilies[0]")]
    [InlineData(Service, "spec: { ipFamilies: [IPv4] }", "spec: { ipFamilies: [IPv4, IPv6] }", "")]
    [InlineData(Service, "spec: { ipFamilies: [IPv4] }", "spec: { ipFamilies: [] }", "")]
    [InlineData(Service, "spec: { ipFamilies: [?x] }", "spec: { ipFamilies: [IPv6] }", "")]
    [InlineData(Service, "spec: { ipFamilies: [IPv4] }", "spec: { type: ExternalName, ipFamilies: [IPv6] }", "")]
    [InlineData(Service, "spec: { clusterIP: None, ipFamilies: [IPv4] }", "spec: { clusterIP: None, ipFamilies: [IPv6] }", "")]
    [InlineData(Quota, "spec: { scopes: [BestEffort] }", "spec: { scopes: [NotBestEffort] }", "spec.scopes")]
    [InlineData(Quota, "spec: { scopes: [Terminating, BestEffort] }", "spec: { scopes: [BestEffort, Terminating] }", "")]
    [InlineData(Quota, "spec: { scopes: [Terminating, BestEffort] }", "spec: { scopes: [BestEffort] }", "spec.scopes")]
    [InlineData(Quota, "spec: { scopes: [BestEffort] }", "spec: { scopes: [Terminating, BestEffort] }", "spec.scopes")]
    [InlineData(Quota, "spec: { scopes: [Terminating, ?x] }", "spec: { scopes: [BestEffort] }", "")]
    [InlineData(Quota, "spec: { hard: { pods: 1 } }", "spec: { hard: { pods: 2 }, scopes: [BestEffort] }", "")]
    // What is not known is not told.
    [InlineData("apiVersion: apps/v1, kind: Deployment", "spec: { selector: { matchLabels: { app: ?x } } }", "spec: { selector: { matchLabels: { app: web } } }", "")]
    [InlineData("apiVersion: apps/v1, kind: Deployment", "spec: { selector: { matchLabels: { app: web, ...: 0 } } }", "spec: { selector: { matchLabels: { app: web, tier: a } } }", "")]
    [InlineData("apiVersion: apps/v1, kind: Deployment", "spec: { selector: { matchLabels: { app: web } } }", "spec: { selector: { matchLabels: { app: web, tier: a } } }", "spec.selector")]
    public void A_field_that_cannot_change_is_named(string kind, string first, string second, string expected) => Assert.Equal(expected, Fields(
        $"{{ {kind}, metadata: {{ name: a }}, {first} }}", $"{{ {kind}, metadata: {{ name: a }}, {second} }}"));

    [Theory]
    [InlineData("name: a, namespace: x", "name: a, namespace: y", "")]
    [InlineData("name: a, namespace: ?x", "name: a", "")]
    [InlineData("name: a", "name: b", "")]
    [InlineData("name: a, namespace: x", "name: a, namespace: x", "type")]
    public void Only_one_object_has_two_versions(string first, string second, string expected) => Assert.Equal(expected, Fields(
        $"{{ {Secret}, metadata: {{ {first} }}, type: a }}", $"{{ {Secret}, metadata: {{ {second} }}, type: b }}"));

    [Fact]
    public void The_finding_shows_the_other_version()
    {
        var finding = Assert.Single(RuleCase.Lint("PLM7222", "", ("a.yaml", $"{{ {Secret}, metadata: {{ name: a }}, type: a }}"), ("b.yaml", $"{{ {Secret}, metadata: {{ name: a }}, type: b }}")));

        Assert.Equal("b.yaml", finding.Origin.File);
        Assert.Equal("a.yaml", Assert.Single(finding.Related).Origin.File);
    }

    private static string Fields(string first, string second)
    {
        var findings = RuleCase.Lint("PLM7222", "", ("a.yaml", first), ("b.yaml", second));
        Assert.All(findings, MessageStyle.Holds);
        return string.Join(", ", findings.Select(finding => finding.Message.Split(' ')[^3]));
    }
}
