using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1128.</summary>
internal sealed class WindowsNotContainerUser() : Rule(ContainerParts.Windows), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1128",
        Name = "windows-not-container-user",
        Title = "Windows container with an administrator",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Without a word a Windows container may run as ContainerAdministrator.",
        Remedy = "Set runAsUserName to ContainerUser.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/"],
        Aliases = ["kyverno/require-run-as-containeruser"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              os: { name: windows }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              os: { name: windows }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { windowsOptions: { runAsUserName: ContainerUser } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var user = container.EffectiveWindows("runAsUserName");
        if (container.IsWhole() && container.Pod.IsWindows == Verdict.Definite && container.EffectiveWindows("hostProcess").Is(true) == Verdict.No
            && (user.IsAbsent || string.Equals(user.Text, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase)))
        {
            container.Say(this, user.Place, user.IsAbsent ? "does not say that it runs as ContainerUser" : "runs as ContainerAdministrator");
        }
    }
}
