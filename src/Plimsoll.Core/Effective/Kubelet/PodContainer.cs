using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>One container of a Pod, with the Pod around it.</summary>
internal sealed class PodContainer
{
    public const string Init = "initContainers";
    public const string Ephemeral = "ephemeralContainers";

    /// <summary>The lists of a Pod that hold containers.</summary>
    public static readonly string[] Lists = ["containers", Init, Ephemeral];

    public PodContainer(ConfigValue spec, MappingNode node)
    {
        Spec = spec;
        Node = node;
        Value = ConfigValue.Of(node);
        List = node.Parent?.Parent is MappingNode owner ? Array.Find(Lists, key => ReferenceEquals(owner[key], node.Parent)) ?? Lists[0] : Lists[0];
        Object = FindObject(spec.Node);
        Metadata = spec.Node?.Parent is { } parent ? ConfigValue.Of(parent)["metadata"] : ConfigValue.Of(new UnknownNode());
    }

    public ConfigValue Spec { get; }

    public MappingNode Node { get; }

    public ConfigValue Value { get; }

    /// <summary>The list that the container stands in.</summary>
    public string List { get; }

    /// <summary>The metadata of the Pod or of the template.</summary>
    public ConfigValue Metadata { get; }

    /// <summary>The Kubernetes object that the Pod is part of; null if it is not seen.</summary>
    public MappingNode? Object { get; }

    public ConfigValue Security => Value["securityContext"];

    public ConfigValue PodSecurity => Spec["securityContext"];

    /// <summary>All containers of the Pod that the kubelet counts when it judges the quality of service.</summary>
    public IEnumerable<ConfigValue> Counted => Spec["containers"].Items.Concat(Spec[Init].Items).Select(ConfigValue.Of);

    /// <summary>The name of the Pod, if it is the object's own.</summary>
    public string? PodName => Object?["kind"] is ScalarNode { Text: "Pod" } && ReferenceEquals(Spec.Node?.Parent, Object) ? Metadata["name"].Text : null;

    /// <summary>A field of the container's security context, or else of the Pod's.</summary>
    public ConfigValue Effective(string field) => Security[field] is { IsAbsent: false } own ? own : PodSecurity[field];

    /// <summary>The reason of a value that stands in the container or in the Pod.</summary>
    public Reason ReasonOf(ConfigValue value, string? note = null)
    {
        for (var at = value.Node; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, Node))
            {
                return new(ReasonKind.Own, note, value.Node);
            }
        }

        return new(ReasonKind.Inherited, note, value.Node);
    }

    private static MappingNode? FindObject(ConfigNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (node is MappingNode mapping && mapping.ContainsKey("kind") && mapping.ContainsKey("apiVersion"))
            {
                return mapping;
            }
        }

        return null;
    }
}
