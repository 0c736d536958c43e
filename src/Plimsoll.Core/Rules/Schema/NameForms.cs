namespace Plimsoll.Rules;

/// <summary>
/// How objects of a kind are named. A kind that is not listed has at least to fit into a path:
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go and its neighbours.
/// </summary>
internal static class NameForms
{
    // A Job adds 11 characters to the name of its CronJob: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
    private const int MaxCronJob = 52;

    // The names of Services may start with a digit behind a gate from this version on: https://kep.k8s.io/5311
    private const int RelaxedServiceName = 34;

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? Problem(string group, string kind, string name, ClusterVersions clusters) => (group, kind) switch
    {
        ("", "Namespace") => NameGrammar.Label(name),
        ("", "Service") => clusters.OlderThan(RelaxedServiceName) is null ? NameGrammar.Label(name) : NameGrammar.Label1035(name),
        ("batch", "CronJob") => NameGrammar.Subdomain(name) ?? (name.Length > MaxCronJob
            ? $"it has {name.Length} characters, {MaxCronJob} is the most for a CronJob, whose Jobs add eleven" : null),
        ("", "Pod" or "ReplicationController" or "Node" or "Secret" or "ConfigMap" or "Endpoints" or "ServiceAccount" or "PersistentVolume"
            or "PersistentVolumeClaim" or "LimitRange" or "ResourceQuota" or "PodTemplate")
            or ("apps", "Deployment" or "DaemonSet" or "ReplicaSet" or "StatefulSet" or "ControllerRevision")
            or ("batch", "Job")
            or ("autoscaling", "HorizontalPodAutoscaler")
            or ("policy", "PodDisruptionBudget")
            or ("networking.k8s.io", "Ingress" or "IngressClass" or "NetworkPolicy")
            or ("storage.k8s.io", "StorageClass" or "CSIDriver" or "CSINode" or "VolumeAttachment")
            or ("scheduling.k8s.io", "PriorityClass")
            or ("node.k8s.io", "RuntimeClass")
            or ("discovery.k8s.io", "EndpointSlice")
            or ("coordination.k8s.io", "Lease")
            or ("apiextensions.k8s.io", "CustomResourceDefinition")
            or ("admissionregistration.k8s.io", "MutatingWebhookConfiguration" or "ValidatingWebhookConfiguration") => NameGrammar.Subdomain(name),
        _ => NameGrammar.PathSegment(name),
    };
}
