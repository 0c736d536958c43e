using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Rules;

/// <summary>
/// What stands in another namespace of the project has nothing to do with an object: beside such strangers each example has the findings that it has without them.
/// But for PLM3453, to which any Pod of the project may be the one that uses a profile.
/// </summary>
public sealed class StrangerTests
{
    private const string Strangers = """
        { apiVersion: v1, kind: ServiceAccount, metadata: { name: stranger, namespace: elsewhere } }
        ---
        { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: stranger, namespace: elsewhere }, rules: [{ apiGroups: [""], resources: [pods], verbs: [get] }] }
        ---
        { apiVersion: v1, kind: ConfigMap, metadata: { name: stranger, namespace: elsewhere }, data: { a: b } }
        ---
        { apiVersion: v1, kind: Secret, metadata: { name: stranger, namespace: elsewhere }, type: Opaque }
        ---
        { apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: stranger, namespace: elsewhere }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }
        ---
        { apiVersion: v1, kind: Service, metadata: { name: stranger, namespace: elsewhere }, spec: { selector: { app: stranger }, ports: [{ port: 80 }] } }
        ---
        { apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: stranger, namespace: elsewhere }, spec: { podSelector: {}, policyTypes: [Ingress, Egress] } }
        ---
        { apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: stranger, namespace: elsewhere }, spec: { maxUnavailable: 1, selector: { matchLabels: { app: stranger } } } }
        ---
        { apiVersion: v1, kind: LimitRange, metadata: { name: stranger, namespace: elsewhere }, spec: { limits: [{ type: Container, max: { cpu: "1" } }] } }
        ---
        { apiVersion: v1, kind: ResourceQuota, metadata: { name: stranger, namespace: elsewhere }, spec: { hard: { pods: "1" } } }
        ---
        { apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: stranger, namespace: elsewhere }, spec: { maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: stranger } } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: stranger, namespace: elsewhere, labels: { app: stranger } }
        spec:
          selector: { matchLabels: { app: stranger } }
          template:
            metadata: { labels: { app: stranger } }
            spec: { containers: [{ name: stranger, image: "example.com/stranger:1.0", ports: [{ name: http, containerPort: 8080 }] }] }
        """;

    [Theory]
    [MemberData(nameof(ExampleProject.Ids), MemberType = typeof(ExampleProject))]
    public void Strangers_change_nothing(string id)
    {
        foreach (var example in ExampleProject.Of(id))
        {
            foreach (var metadata in example.Documents.Select(document => document.Value["metadata"].Mapping).OfType<MappingNode>().Where(metadata => !metadata.ContainsKey("namespace")))
            {
                metadata.Set("namespace", ScalarNode.String("home"));
            }

            var (alone, beside) = (Findings(example, example.Documents), Findings(example, [.. example.Documents, .. TestTree.Documents(Strangers, "b.yaml")]));
            Assert.True(alone.SetEquals(beside), $"gone: {string.Join(", ", alone.Except(beside))}; new: {string.Join(", ", beside.Except(alone))}");
        }
    }

    private static HashSet<string> Findings(ExampleProject example, IReadOnlyList<ConfigDocument> documents) => example.Findings(documents)
        .Where(finding => finding.Document?.File != "b.yaml" && finding.Rule.Id != "PLM3453").Select(ExampleProject.Line).ToHashSet(StringComparer.Ordinal);
}
