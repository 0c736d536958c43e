namespace Plimsoll.Rules;

/// <summary>
/// The kinds that were removed before the oldest version that the schema knows, kept by hand from
/// https://kubernetes.io/docs/reference/using-api/deprecation-guide/. Which version began to call them deprecated stands in the files
/// zz_generated.prerelease-lifecycle.go of https://github.com/kubernetes/api/tree/kubernetes-1.24.0,
/// https://github.com/kubernetes/apiextensions-apiserver and https://github.com/kubernetes/kube-aggregator.
/// </summary>
internal static class RemovedApis
{
    public const string Source = "https://kubernetes.io/docs/reference/using-api/deprecation-guide/";

    private const string Rbac = "Role ClusterRole RoleBinding ClusterRoleBinding";

    private static readonly Lazy<Dictionary<string, RemovedApi>> Table = new(Make);

    /// <summary>What became of a kind, or null if it is none of them.</summary>
    public static RemovedApi? Find(string apiVersion, string kind) =>
        Table.Value.TryGetValue(apiVersion + " " + kind, out var found) ? found : null;

    private static Dictionary<string, RemovedApi> Make()
    {
        var table = new Dictionary<string, RemovedApi>(StringComparer.Ordinal);
        void Add(int deprecated, int removed, string apiVersion, string kinds, string? replacement)
        {
            foreach (var kind in kinds.Split(' '))
            {
                table.Add(apiVersion + " " + kind, new(removed, deprecated, replacement));
            }
        }

        Add(9, 16, "extensions/v1beta1", "Deployment DaemonSet ReplicaSet", "apps/v1");
        Add(9, 16, "extensions/v1beta1", "NetworkPolicy", "networking.k8s.io/v1");
        Add(0, 16, "extensions/v1beta1", "PodSecurityPolicy", null);
        Add(9, 16, "apps/v1beta1", "Deployment StatefulSet ControllerRevision", "apps/v1");
        Add(9, 16, "apps/v1beta2", "Deployment StatefulSet DaemonSet ReplicaSet ControllerRevision", "apps/v1");
        Add(19, 22, "extensions/v1beta1", "Ingress", "networking.k8s.io/v1");
        Add(19, 22, "networking.k8s.io/v1beta1", "Ingress IngressClass", "networking.k8s.io/v1");
        Add(16, 22, "admissionregistration.k8s.io/v1beta1", "MutatingWebhookConfiguration ValidatingWebhookConfiguration", "admissionregistration.k8s.io/v1");
        Add(16, 22, "apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", "apiextensions.k8s.io/v1");
        Add(19, 22, "apiregistration.k8s.io/v1beta1", "APIService", "apiregistration.k8s.io/v1");
        Add(19, 22, "authentication.k8s.io/v1beta1", "TokenReview", "authentication.k8s.io/v1");
        Add(19, 22, "authorization.k8s.io/v1beta1", "LocalSubjectAccessReview SelfSubjectAccessReview SubjectAccessReview SelfSubjectRulesReview", "authorization.k8s.io/v1");
        Add(19, 22, "certificates.k8s.io/v1beta1", "CertificateSigningRequest", "certificates.k8s.io/v1");
        Add(19, 22, "coordination.k8s.io/v1beta1", "Lease", "coordination.k8s.io/v1");
        Add(17, 22, "rbac.authorization.k8s.io/v1beta1", Rbac, "rbac.authorization.k8s.io/v1");
        Add(14, 22, "scheduling.k8s.io/v1beta1", "PriorityClass", "scheduling.k8s.io/v1");
        Add(19, 22, "storage.k8s.io/v1beta1", "StorageClass", "storage.k8s.io/v1");
        Add(19, 22, "storage.k8s.io/v1beta1", "VolumeAttachment", "storage.k8s.io/v1");
        Add(17, 22, "storage.k8s.io/v1beta1", "CSINode", "storage.k8s.io/v1");
        Add(19, 22, "storage.k8s.io/v1beta1", "CSIDriver", "storage.k8s.io/v1");
        Add(21, 25, "batch/v1beta1", "CronJob", "batch/v1");
        Add(21, 25, "discovery.k8s.io/v1beta1", "EndpointSlice", "discovery.k8s.io/v1");
        Add(22, 25, "events.k8s.io/v1beta1", "Event", "events.k8s.io/v1");
        Add(23, 25, "autoscaling/v2beta1", "HorizontalPodAutoscaler", "autoscaling/v2");
        Add(21, 25, "policy/v1beta1", "PodDisruptionBudget", "policy/v1");
        Add(0, 25, "policy/v1beta1", "PodSecurityPolicy", null);
        Add(22, 25, "node.k8s.io/v1beta1", "RuntimeClass", "node.k8s.io/v1");
        Add(23, 26, "autoscaling/v2beta2", "HorizontalPodAutoscaler", "autoscaling/v2");
        // Gone before its replacement came.
        Add(29, 26, "flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema PriorityLevelConfiguration", "flowcontrol.apiserver.k8s.io/v1");
        Add(24, 27, "storage.k8s.io/v1beta1", "CSIStorageCapacity", "storage.k8s.io/v1");
        Add(29, 29, "flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema PriorityLevelConfiguration", "flowcontrol.apiserver.k8s.io/v1");
        return table;
    }
}
