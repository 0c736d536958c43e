using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5165.</summary>
internal sealed class ProbeTimingNotExplicit : Rule, IContainerRule
{
    private static readonly string[] Fields = ["periodSeconds", "timeoutSeconds", "failureThreshold"];

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5165",
        Name = "probe-timing-not-explicit",
        Title = "Probe with the default timing",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "The defaults, a second to answer and three failures ten seconds apart, suit few programs.",
        Remedy = "Set periodSeconds, timeoutSeconds and failureThreshold.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Aliases = ["datree/55", "datree/56", "datree/57", "datree/58", "datree/59"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 10, timeoutSeconds: 2, failureThreshold: 3 }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var (probe, name) in container.Probes)
        {
            foreach (var field in Fields)
            {
                if (container.IsWhole() && probe[field].IsAbsent)
                {
                    container.Say(this, probe.Node, $"has a {name} without {field}");
                }
            }
        }
    }
}
