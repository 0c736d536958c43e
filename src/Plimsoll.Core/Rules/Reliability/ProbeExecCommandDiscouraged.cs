using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5166.</summary>
internal sealed class ProbeExecCommandDiscouraged() : Rule(ContainerParts.Probes), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5166",
        Name = "probe-exec-command-discouraged",
        Title = "Probe that says nothing of the program",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            A probe that lists files or processes succeeds while the program hangs; tools of the JDK start a second virtual machine at
            every probe.
            """,
        Remedy = "Ask the program itself, by HTTP, gRPC or a small client.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],
        Aliases = ["kyverno/deny-commands-in-exec-probe"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { exec: { command: [sh, -c, "ps aux | grep web"] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { path: /healthz, port: 8080 } }
            """,
    };

    private static readonly char[] Separators = [' ', ';', '|', '&'];

    public void Check(ContainerScope container)
    {
        foreach (var (probe, name) in container.Probes)
        {
            var command = probe["exec"]["command"];
            foreach (var item in command.Items)
            {
                if (ConfigValue.Of(item).Text is { } text && Array.Find(text.Split(Separators), IsDiscouraged) is { } word)
                {
                    container.Say(this, item, $"has a {name} that runs {word}, which says little of the program");
                    break;
                }
            }
        }
    }

    private static bool IsDiscouraged(string word) => word.Substring(word.LastIndexOf('/') + 1) is "ps" or "ls" or "pgrep" or "pidof" or "jcmd" or "jps" or "jstack";
}
