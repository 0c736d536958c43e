using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1153.</summary>
internal sealed class DefaultServiceAccountUsed : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1153",
        Name = "default-service-account-used",
        Title = "Default account",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "What is granted to the default account of a namespace is granted to every Pod that names none.",
        Remedy = "Give the workload a ServiceAccount of its own.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases =
        [
            "kube-linter/default-service-account", "kubesec/ServiceAccountName", "kyverno/restrict-service-account", "datree/36",
            "kubescape/C-0189",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              serviceAccountName: default
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              serviceAccountName: web
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var account = pod.Effective("serviceAccountName");
        var old = pod.Spec["serviceAccount"];
        if (account.Is("default") == Verdict.Definite && (account.IsWritten || (pod.IsWhole() && (old.IsAbsent || old.Is("default") == Verdict.Definite))))
        {
            pod.Say(this, account.IsWritten ? account.Place : old.Node, "runs under the default account of its namespace");
        }
    }
}
