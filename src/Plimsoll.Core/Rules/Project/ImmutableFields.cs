using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// The fields that the API server does not let change, from the functions Validate...Update of
/// https://github.com/kubernetes/kubernetes/tree/master/pkg/apis and, for definitions of custom kinds, of
/// https://github.com/kubernetes/apiextensions-apiserver/blob/master/pkg/apis/apiextensions/validation/validation.go
/// </summary>
internal static class ImmutableFields
{
    /// <summary>The fields that two versions of an object must have in common.</summary>
    public static string[] Of(DocumentScope item, DocumentScope other) => (item.Group, item.Kind) switch
    {
        ("", "Service") => Service(item, other),
        ("", "ConfigMap") => AreImmutable(item, other) ? ["data", "binaryData"] : [],
        ("", "Secret") => Secret(item, other),
        ("batch", "Job") => Job(item, other),
        _ => Of(item),
    };

    /// <summary>Whether anything of a kind may not change.</summary>
    public static bool Concern(DocumentScope item) => (item.Group, item.Kind) is ("", "Service" or "ConfigMap" or "Secret") or ("batch", "Job") || Of(item).Length > 0;

    /// <summary>Whether a field is a list whose order says nothing.</summary>
    public static bool IsSet(string field) => field is "spec.scopes";

    /// <summary>Whether a field is a map to which the server adds nothing.</summary>
    public static bool IsPlain(string field) => field is "spec.selector" or "parameters" or "data" or "binaryData" or "stringData";

    private static string[] Of(DocumentScope item) => (item.Group, item.Kind) switch
    {
        ("", "PersistentVolume") => ["spec.volumeMode", "spec.hostPath", "spec.local", "spec.nfs", "spec.csi.driver", "spec.csi.volumeHandle"],
        ("", "PersistentVolumeClaim") =>
            ["spec.storageClassName", "spec.accessModes", "spec.volumeMode", "spec.volumeName", "spec.selector", "spec.dataSource", "spec.dataSourceRef"],
        ("", "ResourceQuota") => ["spec.scopes"],
        ("", "Pod") =>
        [
            "spec.hostIPC", "spec.hostNetwork", "spec.hostPID", "spec.nodeName", "spec.priorityClassName", "spec.restartPolicy", "spec.runtimeClassName",
            "spec.securityContext", "spec.serviceAccountName", "spec.volumes",
        ],
        ("apiextensions.k8s.io", "CustomResourceDefinition") => ["spec.group", "spec.scope", "spec.names.kind", "spec.names.plural"],
        ("apps", "Deployment" or "DaemonSet" or "ReplicaSet") => ["spec.selector"],
        ("apps", "StatefulSet") => ["spec.selector", "spec.serviceName", "spec.podManagementPolicy", "spec.volumeClaimTemplates"],
        ("discovery.k8s.io", "EndpointSlice") => ["addressType"],
        ("networking.k8s.io", "IngressClass") => ["spec.controller"],
        ("node.k8s.io", "RuntimeClass") => ["handler"],
        ("rbac.authorization.k8s.io", "RoleBinding" or "ClusterRoleBinding") => ["roleRef"],
        ("resource.k8s.io", "ResourceClaim") => ["spec"],
        ("scheduling.k8s.io", "PriorityClass") => ["value", "preemptionPolicy"],
        ("storage.k8s.io", "CSIDriver") => ["spec.attachRequired", "spec.volumeLifecycleModes"],
        ("storage.k8s.io", "StorageClass") => ["provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"],
        ("storage.k8s.io", "VolumeAttributesClass") => ["driverName", "parameters"],
        _ => [],
    };

    // A Service without an address of the cluster has none of these, and gets new ones when it becomes another again.
    private static string[] Service(DocumentScope item, DocumentScope other)
    {
        var (mine, theirs) = (item.Spec["type"], other.Spec["type"]);
        if (mine.IsUnknown || theirs.IsUnknown || mine.Text == "ExternalName" || theirs.Text == "ExternalName")
        {
            return [];
        }

        // A second family may come and go, and one without an address takes any.
        var fields = new List<string> { "spec.clusterIP" };
        if (item.Spec["clusterIP"].Is("None").Or(other.Spec["clusterIP"].Is("None")) == Verdict.No)
        {
            fields.Add("spec.ipFamilies[0]");
        }

        if (mine.Text == "LoadBalancer" && theirs.Text == "LoadBalancer")
        {
            fields.Add("spec.loadBalancerClass");
        }

        return [.. fields];
    }

    // The two notations of data make one map.
    private static string[] Secret(DocumentScope item, DocumentScope other) =>
        !AreImmutable(item, other) ? ["type"]
        : item.Value["stringData"].IsAbsent && other.Value["stringData"].IsAbsent ? ["type", "data"]
        : item.Value["data"].IsAbsent && other.Value["data"].IsAbsent ? ["type", "stringData"]
        : ["type"];

    // While a Job is suspended, much of its template may change; the number of completions may where they are indexed.
    private static string[] Job(DocumentScope item, DocumentScope other)
    {
        var fields = new List<string> { "spec.selector", "spec.completionMode", "spec.podFailurePolicy", "spec.successPolicy", "spec.backoffLimitPerIndex", "spec.managedBy" };
        if (item.Spec["suspend"].Is(true).Or(other.Spec["suspend"].Is(true)) == Verdict.No)
        {
            fields.Add("spec.template");
        }

        if (item.Spec["completionMode"].Is("Indexed").Or(other.Spec["completionMode"].Is("Indexed")) == Verdict.No)
        {
            fields.Add("spec.completions");
        }

        return [.. fields];
    }

    // Which of the two comes first is not known: only where both are immutable is the other surely refused.
    private static bool AreImmutable(DocumentScope item, DocumentScope other) =>
        item.Value["immutable"].Is(true) == Verdict.Definite && other.Value["immutable"].Is(true) == Verdict.Definite;
}
