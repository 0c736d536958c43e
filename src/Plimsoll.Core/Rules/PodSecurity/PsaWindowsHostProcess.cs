using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5012.</summary>
internal sealed class PsaWindowsHostProcess : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5012",
        Name = "pod-security-windows-host-process",
        Title = "Windows container that runs as a process of the host",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            A HostProcess container is no container: it runs on the Windows node itself, with the rights of the account that it names. Pod
            Security admission refuses it from level baseline on.
            """,
        Remedy = """
            Remove hostProcess, or run the agent in a namespace that is meant for such workloads.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_windowsHostProcess.go",
        ],
        Psa = "windowsHostProcess",
        Aliases = ["psa/windowsHostProcess"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { windowsOptions: { hostProcess: true } }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { windowsOptions: { hostProcess: false } }
            """,
    };

    public override void Check(PodSecurityScope pod)
    {
        foreach (var (subject, context, container) in pod.Contexts())
        {
            var value = context["windowsOptions"]["hostProcess"];
            if (value.Is(true) == Verdict.Definite)
            {
                pod.Report(this, value.Node!, $"{subject} has hostProcess true", container);
            }
        }
    }
}
