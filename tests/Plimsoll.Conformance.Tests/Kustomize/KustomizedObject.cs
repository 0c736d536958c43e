namespace Plimsoll.Conformance.Tests.Kustomize;

/// <summary>The objects that kustomizations change. The annotation <c>id</c> says which one it was, whatever becomes of its name.</summary>
internal static class KustomizedObject
{
    private const string Pod = """
        metadata: { labels: { app: web } }, spec: { serviceAccountName: runner, hostPID: false, securityContext: { runAsUser: 7 }, tolerations: [{ key: a, operator: Exists }],
          containers: [{ name: main, image: 'registry.example.com/web:1', args: [one, $(NAME)], env: [{ name: TWO, value: '2' }, { name: THREE, valueFrom: { configMapKeyRef: { name: settings, key: a } } }], ports: [{ containerPort: 80, name: web }] }, { name: second, image: 'web:1' }],
          initContainers: [{ name: early, image: side }], volumes: [{ name: settings, configMap: { name: settings } }] }
        """;

    public static string Version(string kind) => kind switch
    {
        "Deployment" or "StatefulSet" => "apps/v1",
        "CronJob" => "batch/v1",
        "ClusterRole" or "ClusterRoleBinding" => "rbac.authorization.k8s.io/v1",
        "NetworkPolicy" => "networking.k8s.io/v1",
        "ValidatingWebhookConfiguration" => "admissionregistration.k8s.io/v1",
        "HorizontalPodAutoscaler" => "autoscaling/v2",
        "APIService" => "apiregistration.k8s.io/v1",
        _ => "v1",
    };

    public static string Text(string kind, string name, Random random)
    {
        var place = random.Next(4) == 0 && kind is not ("ClusterRole" or "ClusterRoleBinding" or "Namespace" or "ValidatingWebhookConfiguration" or "APIService") ? ", namespace: own" : "";
        var labels = random.Next(2) == 0 ? ", labels: { tier: middle }" : "";
        return $"{{ apiVersion: {Version(kind)}, kind: {kind}, metadata: {{ name: {name}{place}{labels}, annotations: {{ id: {kind} }} }}{Rest(kind)} }}\n";
    }

    private static string Rest(string kind) => kind switch
    {
        "Deployment" => $", spec: {{ replicas: 2, selector: {{ matchLabels: {{ app: web }} }}, template: {{ {Pod} }} }}",
        "StatefulSet" => $", spec: {{ serviceName: web, selector: {{ matchLabels: {{ app: web }} }}, template: {{ {Pod} }}, volumeClaimTemplates: [{{ metadata: {{ name: data }}, spec: {{ accessModes: [ReadWriteOnce] }} }}] }}",
        "CronJob" => $", spec: {{ schedule: '0 0 * * *', jobTemplate: {{ spec: {{ template: {{ {Pod} }} }} }} }}",
        "Service" => ", spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }",
        "ConfigMap" => ", data: { a: b, f: $(NAME) }",
        "ClusterRole" => ", rules: [{ apiGroups: [''], resources: [pods], verbs: [get] }]",
        "ClusterRoleBinding" => ", roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader }, subjects: [{ kind: ServiceAccount, name: runner, namespace: own }, { kind: ServiceAccount, name: stranger, namespace: else }]",
        "NetworkPolicy" => ", spec: { podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }], egress: [{ to: [{ namespaceSelector: { matchLabels: { a: b } } }] }] }",
        "ValidatingWebhookConfiguration" => ", webhooks: [{ name: a.example.com, clientConfig: { service: { name: web, namespace: own } }, sideEffects: None, admissionReviewVersions: [v1] }]",
        "HorizontalPodAutoscaler" => ", spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }",
        "APIService" => ", spec: { group: a.example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: web, namespace: own } }",
        _ => "",
    };
}
