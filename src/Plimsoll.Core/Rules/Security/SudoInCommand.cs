using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1131.</summary>
internal sealed class SudoInCommand() : Rule(ContainerParts.Command), IContainerRule
{
    private static readonly string[] Fields = ["command", "args"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1131",
        Name = "sudo-in-command",
        Title = "Command that calls sudo",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "sudo needs a set-user-id program and privilege escalation, both of which a hardened container does not have.",
        Remedy = "Run as the user that the program needs.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["kubescape/C-0062"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  command: [sudo, server]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  command: [server]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var field in Fields)
        {
            foreach (var item in container.Value[field].Items)
            {
                if (ConfigValue.Of(item).Text is { } text && (text == "sudo" || text.EndsWith("/sudo", StringComparison.Ordinal) || text.StartsWith("sudo ", StringComparison.Ordinal)))
                {
                    container.Say(this, item, "calls sudo");
                }
            }
        }
    }
}
