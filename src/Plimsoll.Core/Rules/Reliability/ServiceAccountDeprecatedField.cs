using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5057.</summary>
internal sealed class ServiceAccountDeprecatedField() : Rule(needsOfPod: PodParts.OldServiceAccount), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5057",
        Name = "service-account-deprecated-field",
        Title = "Old name of a field",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "serviceAccount is the old name of serviceAccountName; it is kept for old clients only.",
        Remedy = "Write serviceAccountName.",
        Sources = ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
        Aliases = ["kube-linter/deprecated-service-account-field", "kubescape/C-0294"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              serviceAccount: web
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
        var old = pod.Spec["serviceAccount"];
        if (old.Text is { Length: > 0 } && pod.Spec["serviceAccountName"].Text != old.Text)
        {
            pod.Say(this, old.Node, "names its account by the deprecated field serviceAccount; write serviceAccountName");
        }
    }
}
