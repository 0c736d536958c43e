using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5149.</summary>
internal sealed class CpuRequestMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5149",
        Name = "cpu-request-missing",
        Title = "No request of CPU",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "The scheduler counts the container as nothing, so the node fills up; and when CPU is short it gets next to none.",
        Remedy = "Request what the program needs on an ordinary day.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases =
        [
            "kube-linter/unset-cpu-requirements", "kube-score/container-resources", "polaris/cpuRequestsMissing", "checkov/CKV_K8S_10",
            "trivy/KSV-0015", "kubesec/RequestsCPU", "kyverno/require-pod-requests-limits", "monokle/KBP002", "datree/3",
            "kubescape/C-0268",
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
                  resources: { requests: { cpu: 100m } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var resources = container.Value["resources"];
        if (!container.IsWhole() || container.Role == ContainerRole.Ephemeral || !container.Pod.Spec["resources"]["requests"]["cpu"].IsAbsent)
        {
            return;
        }

        // A limit without a request is a request as well.
        if (resources["requests"]["cpu"].IsAbsent && resources["limits"]["cpu"].IsAbsent)
        {
            container.Say(this, resources["requests"].Node ?? resources.Node, "requests no cpu");
        }
    }
}
