using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>An object that holds a Pod. A custom kind with several Pod templates is looked at once for each.</summary>
internal sealed class WorkloadScope : DocumentScope
{
    public WorkloadScope(DocumentScope item, ConfigValue spec)
        : base(item.Run, item.Document, item.Value, item.Kind, item.ApiVersion)
        => Pod = new(item.Run, item.Document, spec, this);

    /// <summary>The Pod, with its containers.</summary>
    public PodScope Pod { get; }

    /// <summary>Whether the object is a Pod itself and no workload makes it.</summary>
    public bool IsBarePod => Kind == "Pod";

    /// <summary>How many Pods are wanted: as written, or 1 where the API server fills that in.</summary>
    public EffectiveValue Replicas
    {
        get
        {
            var own = Spec["replicas"];
            return own.IsUnknown ? new(own, ValueReason.Unknown, Value.Node)
                : !own.IsAbsent ? new(own, ValueReason.Own, own.Node)
                : Kind is "Deployment" or "ReplicaSet" or "StatefulSet" or "ReplicationController" ? new(Defaults.One, ValueReason.Defaulted, Spec.Node ?? Value.Node)
                : new(own, ValueReason.Unset, Spec.Node ?? Value.Node);
        }
    }
}
