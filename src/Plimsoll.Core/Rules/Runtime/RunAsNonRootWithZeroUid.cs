using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7374.</summary>
internal sealed class RunAsNonRootWithZeroUid() : Rule(ContainerParts.RootUser), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7374",
        Name = "run-as-non-root-with-zero-uid",
        Title = "Root that must not be root",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The kubelet refuses to start a container that runs as user 0 and says runAsNonRoot.",
        Remedy = "Name another user, or leave runAsNonRoot out.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true, runAsUser: 0 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true, runAsUser: 10001 }
            """,
    };

    public void Check(ContainerScope container)
    {
        var user = container.Effective("runAsUser");
        if (user.Is(0) == Verdict.Definite && container.Effective("runAsNonRoot").Is(true) == Verdict.Definite)
        {
            container.Say(this, user.Place, "runs as user 0 and says runAsNonRoot: it never starts", related: container.Effective("runAsNonRoot").Place);
        }
    }
}
