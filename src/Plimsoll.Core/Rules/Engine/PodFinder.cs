using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Finds the Pod specs of an object: of the built-in kinds by their fields, of other kinds by shape.</summary>
internal static class PodFinder
{
    // Custom kinds nest pod templates a few steps deep; the bound keeps the walk short on any input.
    private const int DeepestTemplate = 12;

    /// <summary>The Pod specs of an object.</summary>
    public static IEnumerable<ConfigValue> Find(DocumentScope item)
    {
        if (item.ApiVersion is not { } version)
        {
            return [];
        }

        // OpenShift's own workload is as well known, and may leave out the image, which a trigger fills in.
        if (item.Is("apps.openshift.io", "DeploymentConfig"))
        {
            return [item.Spec["template"]["spec"]];
        }

        return !IsBuiltIn(version) ? ByShape(item.Value.Node, 0)
            : item.Kind.EndsWith("Spec", StringComparison.Ordinal) ? []
            : OfType(item.Value, item.Kind) is { } spec ? [spec] : [];
    }

    /// <summary>The Pod spec of a value of a schema type such as <c>io.k8s.api.apps.v1.Deployment</c>; null if the type holds none.</summary>
    public static ConfigValue? OfType(ConfigValue value, string type) => type switch
    {
        "PodSpec" => value,
        "Pod" or "PodTemplateSpec" => value["spec"],
        "PodTemplate" => value["template"]["spec"],
        "Deployment" or "ReplicaSet" or "ReplicationController" or "StatefulSet" or "DaemonSet" or "Job" => value["spec"]["template"]["spec"],
        "DeploymentSpec" or "ReplicaSetSpec" or "ReplicationControllerSpec" or "StatefulSetSpec" or "DaemonSetSpec" or "JobSpec"
            => value["template"]["spec"],
        "CronJob" => value["spec"]["jobTemplate"]["spec"]["template"]["spec"],
        "CronJobSpec" => value["jobTemplate"]["spec"]["template"]["spec"],
        "JobTemplateSpec" => value["spec"]["template"]["spec"],
        _ => null,
    };

    /// <summary>Whether a kind is one of Kubernetes itself, whose Pods are no more than what is written.</summary>
    public static bool IsBuiltIn(DocumentScope item) => item.ApiVersion is { } version && IsBuiltIn(version);

    // The groups of Kubernetes itself have no dot, or end in k8s.io; so do those of its custom kinds, which say x-k8s.io.
    private static bool IsBuiltIn(string version)
    {
        var slash = PlainSearch.Find(version, '/');
        var group = slash == version.Length ? "" : version.Substring(0, slash);
        return PlainSearch.FindLast(group, '.') < 0 || (group.EndsWith(".k8s.io", StringComparison.Ordinal) && !group.EndsWith(".x-k8s.io", StringComparison.Ordinal));
    }

    private static IEnumerable<ConfigValue> ByShape(ConfigNode? node, int depth)
    {
        if (depth > DeepestTemplate)
        {
            yield break;
        }

        if (node is SequenceNode list)
        {
            foreach (var found in list.SelectMany(item => ByShape(item, depth + 1)))
            {
                yield return found;
            }
        }

        foreach (var entry in node is MappingNode mapping ? mapping.Entries : default(IEnumerable<MappingEntry>) ?? [])
        {
            var isTemplate = entry.Key.EndsWith("emplate", StringComparison.Ordinal) && LooksLikePod(ConfigValue.Of(entry.Value)["spec"]);
            foreach (var found in isTemplate ? [ConfigValue.Of(entry.Value)["spec"]] : ByShape(entry.Value, depth + 1))
            {
                yield return found;
            }
        }
    }

    /// <summary>Whether a value has containers, each with a name and an image: nothing but a Pod spec has. What is not seen may lack one.</summary>
    private static bool LooksLikePod(ConfigValue spec)
    {
        var containers = spec["containers"].Sequence;
        return containers is { Count: > 0, IsOpen: false } && containers.All(item =>
            ConfigValue.Of(item)["name"].Text is not null && ConfigValue.Of(item)["image"] is { Node: not null, IsAbsent: false });
    }
}
