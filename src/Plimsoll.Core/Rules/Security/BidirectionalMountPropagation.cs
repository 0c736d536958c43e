using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1144.</summary>
internal sealed class BidirectionalMountPropagation() : Rule(ContainerParts.VolumeMounts), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1144",
        Name = "bidirectional-mount-propagation",
        Title = "Mounts that reach the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "With Bidirectional the mounts of the container appear on the node and in other Pods, and stay there when it ends.",
        Remedy = "Use HostToContainer, or leave mountPropagation out, unless the workload is a storage driver.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation"],
        Aliases = ["monokle/KBP115"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, hostPath: { path: /srv/data } }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: true }
                  volumeMounts: [{ name: data, mountPath: /data, mountPropagation: Bidirectional }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, hostPath: { path: /srv/data } }]
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
            if (propagation.Is("Bidirectional") == Verdict.Definite)
            {
                container.Say(this, propagation.Node, "hands its mounts on to its node");
            }
        }
    }
}
