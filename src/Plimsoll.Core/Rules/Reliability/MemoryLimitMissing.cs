using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5153.</summary>
internal sealed class MemoryLimitMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5153",
        Name = "memory-limit-missing",
        Title = "No limit of memory",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "A leak takes the memory of the whole node, and the kernel then kills what it likes.",
        Remedy = "Set a limit; equal to the request it keeps its promise.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases =
        [
            "kube-linter/unset-memory-requirements", "kube-score/container-resources", "polaris/memoryLimitsMissing", "checkov/CKV_K8S_13",
            "trivy/KSV-0018", "kubesec/LimitsMemory", "kyverno/require-pod-requests-limits", "monokle/KBP005", "datree/4",
            "kubescape/C-0004", "kubescape/C-0271",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { limits: { memory: 128Mi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var resources = container.Value["resources"];
        if (!container.IsWhole() || container.Role == ContainerRole.Ephemeral || !container.Pod.Spec["resources"]["limits"]["memory"].IsAbsent)
        {
            return;
        }

        if (resources["limits"]["memory"].IsAbsent)
        {
            container.Say(this, resources["limits"].Node ?? resources.Node, "has no memory limit");
        }
    }
}
