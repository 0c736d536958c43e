using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1152.</summary>
internal sealed class ServiceAccountTokenAutomounted : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1152",
        Name = "service-account-token-automounted",
        Title = "Token that is mounted unasked",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Every container of the Pod can read a token for the API server, whether it uses it or not.",
        Remedy = """
            Set automountServiceAccountToken to false, in the Pod or in its ServiceAccount, where the program does not call the API server.
            """,
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases =
        [
            "polaris/automountServiceAccountToken", "checkov/CKV_K8S_38", "trivy/KSV-0036", "kubesec/AutomountServiceAccountToken",
            "kyverno/restrict-automount-sa-token", "kyverno/restrict-sa-automount-sa-token", "monokle/KBP106", "datree/53",
            "kubescape/C-0034", "kubescape/C-0190",
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
              automountServiceAccountToken: false
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var mounts = pod.Spec["automountServiceAccountToken"];
        if (pod.IsWhole() && mounts.Is(false) == Verdict.No)
        {
            pod.Say(this, mounts.Node, "mounts the token of its account without saying whether it needs it");
        }
    }
}
