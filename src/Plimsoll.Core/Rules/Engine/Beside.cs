using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>
/// Whether a project says enough of a namespace that what is not in it can be called missing: a single file says nothing of the rest.
/// </summary>
internal static class Beside
{
    // Groups of kinds that are not of Kubernetes itself, and of which none leads to a Pod but by a template that is seen.
    private static readonly HashSet<string> WithoutPods = new(StringComparer.Ordinal)
    {
        "apps.openshift.io", "autoscaling.k8s.io", "gateway.networking.k8s.io", "kustomize.config.k8s.io", "networking.istio.io", "security.istio.io", "snapshot.storage.k8s.io", "traefik.io",
    };

    /// <summary>Whether a project says of all Pods in the namespace of an object: it surely has a workload there, and nothing whose controller may make more.</summary>
    public static bool AllPods(ProjectScope project, DocumentScope item)
    {
        // The system has Pods that nobody applies, and who defines kinds runs what acts on them.
        if (item.Namespace == "kube-system" || project.OfKind("CustomResourceDefinition").Count > 0)
        {
            return false;
        }

        foreach (var other in project.Objects)
        {
            if (MayMakePods(other) && other.SharesNamespace(item) != Verdict.No)
            {
                return false;
            }
        }

        foreach (var workload in project.Workloads)
        {
            if (workload.SharesNamespace(item) == Verdict.Definite)
            {
                return true;
            }
        }

        return false;
    }

    // A controller gives its Pods labels that no template has.
    private static bool MayMakePods(DocumentScope item) => item.Group is not { } group || (!KubernetesSchema.Default.HasGroup(group) && !WithoutPods.Contains(group));
}
