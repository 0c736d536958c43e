using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>What verbs that refer to other objects read from them.</summary>
internal static class References
{
    /// <summary>The name of an object.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static string NameOf(KubernetesObject target) => target.ObjectName
        ?? throw new InvalidOperationException($"{Describe(target)} has no name to refer to: set metadata.name first.");

    /// <summary>The labels by which a workload finds its Pods.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static MappingNode SelectorOf(KubernetesObject workload) => workload.Get("spec.selector.matchLabels") as MappingNode is { Count: > 0 } labels
        ? labels
        : throw new InvalidOperationException($"{Describe(workload)} selects no Pods by labels: call WithSelectorLabel(key, value) first.");

    /// <summary>The labels that tell the Pods of a workload from others: those of its selector, or else all that it gives them.</summary>
    /// <exception cref="InvalidOperationException">It gives them none.</exception>
    public static MappingNode PodLabelsOf<T>(T workload)
        where T : KubernetesObject, IPodTemplate
    {
        if (workload is ISelectingWorkload)
        {
            return SelectorOf(workload);
        }

        return workload.OpenAlias("template", workload.Node.Origin)["labels"] as MappingNode is { Count: > 0 } labels
            ? labels
            : throw new InvalidOperationException($"{Describe(workload)} gives its Pods no labels to find them by: call WithPodLabel(key, value) first.");
    }

    /// <summary>A copy of a tree, as written at an origin.</summary>
    public static ConfigNode Copy(ConfigNode node, Origin origin)
    {
        var copy = node.Clone();
        copy.Origin = origin;
        return copy;
    }

    /// <summary>Appends a ServiceAccount to the subjects of a binding.</summary>
    /// <exception cref="InvalidOperationException">It has no namespace.</exception>
    public static void AddSubject(MappingNode binding, ServiceAccount account, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(account);
        var name = NameOf(account);
        var space = account.ObjectNamespace
            ?? throw new InvalidOperationException($"{Describe(account)} has no namespace, which a binding must name: call InNamespace(...) first.");
        var subject = NodeWriter.Append(binding, "subjects", origin);
        NodeWriter.Text(subject, "kind", "ServiceAccount", origin);
        NodeWriter.Text(subject, "name", name, origin);
        NodeWriter.Text(subject, "namespace", space, origin);
    }

    /// <summary>Kind and name, for messages.</summary>
    public static string Describe(KubernetesObject target) => $"{target.Kind} '{target.ObjectName}'";
}
