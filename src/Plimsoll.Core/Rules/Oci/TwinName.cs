using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>The container of a Pod that a spec says it is for.</summary>
/// <param name="Place">Where the spec says so.</param>
/// <param name="Kind">The kind of the object that holds the Pod.</param>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace, or null if the spec names none.</param>
/// <param name="Container">The name of the container.</param>
internal sealed record TwinName(ConfigNode Place, string Kind, string Name, string? Namespace, string Container)
{
    // What containerd and CRI-O write into the specs that they make.
    private static readonly (string Name, string Namespace, string Container)[] Engines =
    [
        ("io.kubernetes.cri.sandbox-name", "io.kubernetes.cri.sandbox-namespace", "io.kubernetes.cri.container-name"),
        ("io.kubernetes.pod.name", "io.kubernetes.pod.namespace", "io.kubernetes.container.name"),
    ];

    /// <summary>What annotations say, or null if they say nothing of a Pod.</summary>
    public static TwinName? Of(ConfigValue annotations)
    {
        const string prefix = "dev.plimsoll.twin.";
        if (annotations[prefix + "kind"].Text is { } kind && annotations[prefix + "name"].Text is { } name && annotations[prefix + "container"] is { Text: { } container } place)
        {
            return new(place.Node!, kind, name, annotations[prefix + "namespace"].Text, container);
        }

        foreach (var keys in Engines)
        {
            if (annotations[keys.Name].Text is { } pod && annotations[keys.Container] is { Text: { } inPod } written)
            {
                return new(written.Node!, "Pod", pod, annotations[keys.Namespace].Text, inPod);
            }
        }

        return null;
    }

    /// <summary>The object, if the project has exactly one that can be meant.</summary>
    public WorkloadScope? WorkloadIn(ProjectScope project)
    {
        WorkloadScope? found = null;
        foreach (var workload in project.Workloads)
        {
            if (workload.Kind == Kind && workload.Name == Name && (Namespace is null || workload.Namespace is null || workload.Namespace == Namespace))
            {
                if (found is not null)
                {
                    return null;
                }

                found = workload;
            }
        }

        return found;
    }
}
