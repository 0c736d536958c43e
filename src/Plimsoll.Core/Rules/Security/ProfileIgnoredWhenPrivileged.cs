using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1376.</summary>
internal sealed class ProfileIgnoredWhenPrivileged() : Rule(ContainerParts.Privileged), IContainerRule
{
    private static readonly string[] Fields = ["seccompProfile", "appArmorProfile"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1376",
        Name = "profile-ignored-when-privileged",
        Title = "Profile of a privileged container",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            Runtimes start a privileged container without seccomp and without AppArmor, whatever the Pod says: the profile is decoration.
            """,
        Remedy = "Leave privileged out, or the profile.",
        Sources = ["https://github.com/containerd/containerd/blob/main/internal/cri/server/container_create.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: true, seccompProfile: { type: RuntimeDefault } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: RuntimeDefault } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.SecurityContext["privileged"].Is(true) != Verdict.Definite)
        {
            return;
        }

        foreach (var field in Fields)
        {
            var type = container.SecurityContext[field]["type"];
            if (type.Text is "RuntimeDefault" or "Localhost")
            {
                container.Say(this, type.Node, $"is privileged, so that its {field} is not used");
            }
        }
    }
}
