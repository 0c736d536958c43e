using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5026.</summary>
internal sealed class PsaRunAsUser : PodSecurityRule
{
    public override bool IsRestricted => true;

    public override int From => 23;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5026",
        Name = "pod-security-run-as-user",
        Title = "Container that runs as user 0",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            runAsUser 0 is root: root on the node once the process breaks out, unless the Pod has a user namespace. Pod Security admission at
            level restricted refuses it since 1.23, on the Pod though every container sets another one; since 1.35 not for a Pod with
            hostUsers false.
            """,
        Remedy = """
            Set runAsUser to the number of a user of the image, above 0.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsUser.go",
        ],
        Psa = "runAsUser",
        Aliases = ["psa/runAsUser"],
        Versions = "1.23 and later; from 1.35 on hostUsers false excuses it",
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 0 }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 10001 }
            """,
    };

    public override void Check(PodSecurityScope pod)
    {
        if (!pod.SharesUsers)
        {
            return;
        }

        foreach (var (subject, context, container) in pod.Contexts())
        {
            var user = context["runAsUser"];
            if (user.Is(0) == Verdict.Definite)
            {
                pod.Report(this, user.Node!, $"{subject} has runAsUser 0", container);
            }
        }
    }
}
