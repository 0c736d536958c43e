using System.Globalization;
using System.Numerics;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>
/// How much of a quota the objects of a project use at least: what surely shares its namespace, and what is surely known of it.
/// Source: https://kubernetes.io/docs/concepts/policy/resource-quotas/
/// </summary>
internal static class QuotaUse
{
    /// <summary>The use of a resource such as <c>limits.memory</c>, <c>pods</c> or <c>count/secrets</c>, in billionths; null if it is none that is counted here.</summary>
    public static BigInteger? Of(ProjectScope project, DocumentScope quota, string resource) => resource switch
    {
        "pods" or "count/pods" => Pods(project, quota, null),
        "cpu" or "requests.cpu" => Pods(project, quota, container => Requested(container, "cpu")),
        "memory" or "requests.memory" => Pods(project, quota, container => Requested(container, "memory")),
        "limits.cpu" => Pods(project, quota, container => Amount.Of(container["resources"]["limits"]["cpu"]) ?? 0),
        "limits.memory" => Pods(project, quota, container => Amount.Of(container["resources"]["limits"]["memory"]) ?? 0),
        "services" or "count/services" => Objects(project, quota, "Service"),
        "configmaps" or "count/configmaps" => Objects(project, quota, "ConfigMap"),
        "secrets" or "count/secrets" => Objects(project, quota, "Secret"),
        "persistentvolumeclaims" or "count/persistentvolumeclaims" => Objects(project, quota, "PersistentVolumeClaim"),
        "count/deployments.apps" => Objects(project, quota, "Deployment"),
        "count/statefulsets.apps" => Objects(project, quota, "StatefulSet"),
        "count/cronjobs.batch" => Objects(project, quota, "CronJob"),
        "services.loadbalancers" => Objects(project, quota, "Service", item => item.Spec["type"].Text == "LoadBalancer"),
        _ => null,
    };

    /// <summary>An amount as a plain number, or with a binary suffix where it is a round one.</summary>
    public static string Text(BigInteger nanos)
    {
        var units = nanos / QuantityParser.NanosPerUnit;
        if (units * QuantityParser.NanosPerUnit != nanos)
        {
            return (nanos / (QuantityParser.NanosPerUnit / 1000)).ToString(CultureInfo.InvariantCulture) + "m";
        }

        var suffix = 0;
        while (suffix + 1 < QuantityParser.BinarySuffixes.Length && units >= 1024 && units % 1024 == 0)
        {
            units /= 1024;
            suffix++;
        }

        return units.ToString(CultureInfo.InvariantCulture) + QuantityParser.BinarySuffixes[suffix];
    }

    private static BigInteger Requested(ConfigValue container, string name) =>
        Amount.Of(container["resources"]["requests"][name]) ?? (container["resources"]["requests"][name].IsAbsent ? Amount.Of(container["resources"]["limits"][name]) : null) ?? 0;

    private static BigInteger Objects(ProjectScope project, DocumentScope quota, string kind, Predicate<DocumentScope>? condition = null)
    {
        var count = 0;
        foreach (var item in project.OfKind(kind))
        {
            count += item.SharesNamespace(quota) == Verdict.Definite && (condition is null || condition(item)) ? 1 : 0;
        }

        return Amount.Units(count);
    }

    private static BigInteger Pods(ProjectScope project, DocumentScope quota, Func<ConfigValue, BigInteger>? of)
    {
        BigInteger total = 0;
        foreach (var workload in project.Workloads)
        {
            if (workload.SharesNamespace(quota) != Verdict.Definite || Count(project, workload) is not { } pods)
            {
                continue;
            }

            // Init containers run before the others, so the sum of those is what the Pod needs at least.
            var each = of is null ? Amount.Units(1) : 0;
            foreach (var container in of is null ? [] : workload.Pod.Spec["containers"].Items)
            {
                each += of!(ConfigValue.Of(container));
            }

            total += each * pods;
        }

        return total;
    }

    /// <summary>How many Pods there are at one time at least; null where nobody knows, as for a DaemonSet.</summary>
    private static long? Count(ProjectScope project, WorkloadScope workload) => workload.Kind switch
    {
        "Pod" => 1,
        "Deployment" or "ReplicaSet" or "StatefulSet" or "ReplicationController" => Budgets.Replicas(project, workload),
        _ => null,
    };
}
