using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A container of a Pod.</summary>
internal sealed class ContainerScope(PodScope pod, MappingNode node, string title) : Scope(pod.Run, pod.Document)
{
    // https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
    private static readonly string[] Inherited =
        ["runAsUser", "runAsGroup", "runAsNonRoot", "seLinuxOptions", "seccompProfile", "appArmorProfile", "windowsOptions"];

    public PodScope Pod { get; } = pod;

    public MappingNode Node { get; } = node;

    public ConfigValue Value { get; } = ConfigValue.Of(node);

    public ConfigValue SecurityContext { get; } = ConfigValue.Of(node)["securityContext"];

    /// <summary>The name, or null if it has none or it is not known.</summary>
    public string? Name => Value["name"].Text;

    /// <summary>How a message names the container.</summary>
    public string Subject => Name is { } name ? $"{title} \"{name}\"" : title;

    /// <summary>
    /// The value of a field of the security context that holds for the container: its own, or else the Pod's where the Pod
    /// has such a field. An own value that is not known hides the Pod's.
    /// </summary>
    public ConfigValue Effective(string field)
    {
        var own = SecurityContext[field];
        return own.IsAbsent && Array.IndexOf(Inherited, field) >= 0 ? Pod.SecurityContext[field] : own;
    }
}
