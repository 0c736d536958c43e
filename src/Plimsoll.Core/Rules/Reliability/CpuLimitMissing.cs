using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5150.</summary>
internal sealed class CpuLimitMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5150",
        Name = "cpu-limit-missing",
        Title = "No limit of CPU",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            One container can take what is idle from the others. Tools disagree whether that is wrong: a limit throttles even where CPU is
            idle.
            """,
        Remedy = "Set a limit where neighbours must not feel the container.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases =
        [
            "kube-score/container-resources", "polaris/cpuLimitsMissing", "checkov/CKV_K8S_11", "trivy/KSV-0011", "kubesec/LimitsCPU",
            "kyverno/require-cpu-limits", "monokle/KBP003", "datree/5", "kubescape/C-0270",
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
                  resources: { limits: { cpu: 100m } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var resources = container.Value["resources"];
        if (!container.IsWhole() || container.Role == ContainerRole.Ephemeral || !container.Pod.Spec["resources"]["limits"]["cpu"].IsAbsent)
        {
            return;
        }

        if (resources["limits"]["cpu"].IsAbsent)
        {
            container.Say(this, resources["limits"].Node ?? resources.Node, "has no cpu limit");
        }
    }
}
