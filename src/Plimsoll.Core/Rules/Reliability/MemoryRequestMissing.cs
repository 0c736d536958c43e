using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5152.</summary>
internal sealed class MemoryRequestMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5152",
        Name = "memory-request-missing",
        Title = "No request of memory",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "The scheduler counts the container as nothing, and when memory is short it is among the first to be killed.",
        Remedy = "Request what the program needs.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases =
        [
            "kube-score/container-resources", "polaris/memoryRequestsMissing", "checkov/CKV_K8S_12", "trivy/KSV-0016",
            "kubesec/RequestsMemory", "kyverno/require-pod-requests-limits", "monokle/KBP004", "datree/2", "kubescape/C-0269",
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
                  resources: { requests: { memory: 128Mi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var resources = container.Value["resources"];
        if (!container.IsWhole() || container.Role == ContainerRole.Ephemeral || !container.Pod.Spec["resources"]["requests"]["memory"].IsAbsent)
        {
            return;
        }

        // A limit without a request is a request as well.
        if (resources["requests"]["memory"].IsAbsent && resources["limits"]["memory"].IsAbsent)
        {
            container.Say(this, resources["requests"].Node ?? resources.Node, "requests no memory");
        }
    }
}
