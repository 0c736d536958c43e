using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>What the constructor of a kind writes besides its arguments.</summary>
internal static class ConstructorWrites
{
    /// <summary>The label that ties a workload to its Pods. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/</summary>
    public const string NameLabel = "app.kubernetes.io/name";

    /// <summary>Where a workload that selects Pods carries the label.</summary>
    public static readonly IReadOnlyList<string> NameLabels =
    [
        $"metadata.labels[{NameLabel}]",
        $"spec.selector.matchLabels[{NameLabel}]",
        $"spec.template.metadata.labels[{NameLabel}]",
    ];

    /// <summary>
    /// The restart policy of a Job: the default of Pods, Always, is refused there. The same choice as that of "kubectl create":
    /// https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template
    /// </summary>
    public static (string Path, string Value)? Constant(SchemaType type) =>
        type.Name == "io.k8s.api.batch.v1.Job" ? ("spec.template.spec.restartPolicy", "Never") : null;

    /// <summary>Whether a kind is a Deployment or its kin: a selector that must match the labels of the template.</summary>
    public static bool HasSelector(KubernetesSchema schema, SchemaType type) =>
        type.Field("spec")?.Type.TypeName is { } name && schema.FindType(name) is { } spec && spec.Field("template") is not null
        && spec.Field("selector") is { IsRequired: true };

    /// <summary>Whether the constructor takes the name of the object.</summary>
    public static bool TakesName(SchemaKind kind) => !kind.IsCreateOnly || kind.Name == "Binding";
}
