using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1127.</summary>
internal sealed class WindowsHostProcess() : Rule(ContainerParts.Windows), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1127",
        Name = "windows-host-process",
        Title = "Windows process of the host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "A HostProcess container is a process of the node with its user, file system and network.",
        Remedy = "Leave hostProcess out unless the workload administers nodes.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["polaris/hostProcess", "trivy/KSV-0103", "kyverno/disallow-host-process", "monokle/PSS101", "datree/85", "kubescape/C-0202"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { windowsOptions: { hostProcess: true } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { windowsOptions: { runAsUserName: ContainerUser } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var host = container.EffectiveWindows("hostProcess");
        if (host.Is(true) == Verdict.Definite)
        {
            container.Say(this, host.Place, "is a process of the Windows host");
        }
    }
}
