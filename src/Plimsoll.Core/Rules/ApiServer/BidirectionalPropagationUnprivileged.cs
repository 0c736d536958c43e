using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7350.</summary>
internal sealed class BidirectionalPropagationUnprivileged() : Rule(ContainerParts.VolumeMounts), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7350",
        Name = "bidirectional-propagation-unprivileged",
        Title = "Bidirectional mounts without privileges",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. Only privileged containers may hand mounts on to their node.",
        Remedy = "Use HostToContainer, or make the container privileged if it is a storage driver.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, mountPropagation: Bidirectional }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, mountPropagation: HostToContainer }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Value["volumeMounts"].Items)
        {
            var propagation = ConfigValue.Of(item)["mountPropagation"];
            var privileged = container.SecurityContext["privileged"];
            if (propagation.Is("Bidirectional") == Verdict.Definite && privileged.Is(true) == Verdict.No && (container.IsWhole() || !privileged.IsAbsent))
            {
                container.Say(this, propagation.Node, "hands its mounts on to its node, and is not privileged", fix: Fixes.Set(propagation.Node!, "HostToContainer"), related: privileged.Node);
            }
        }
    }
}
