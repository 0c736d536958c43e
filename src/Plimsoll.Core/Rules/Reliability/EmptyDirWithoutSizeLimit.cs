using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5160.</summary>
internal sealed class EmptyDirWithoutSizeLimit() : Rule(needsOfPod: PodParts.Volumes), IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5160",
        Name = "empty-dir-without-size-limit",
        Title = "Scratch space without an end",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "An emptyDir grows until the disk of the node is full and the kubelet evicts Pods.",
        Remedy = "Set sizeLimit.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"],
        Aliases = ["kyverno/add-emptydir-sizelimit", "kyverno/require-emptydir-requests-limits"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: tmp, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: tmp, emptyDir: { sizeLimit: 1Gi } }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.Spec["volumes"].Items)
        {
            var scratch = ConfigValue.Of(item)["emptyDir"];
            if (pod.IsWhole() && scratch.Mapping is not null && scratch["sizeLimit"].IsAbsent)
            {
                pod.Say(this, scratch.Node, $"has the scratch volume {SchemaLog.Short(ConfigValue.Of(item)["name"].Text ?? "?")} without a sizeLimit");
            }
        }
    }
}
