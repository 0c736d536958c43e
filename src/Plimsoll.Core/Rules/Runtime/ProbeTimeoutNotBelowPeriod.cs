using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7394.</summary>
internal sealed class ProbeTimeoutNotBelowPeriod() : Rule(ContainerParts.Probes), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7394",
        Name = "probe-timeout-not-below-period",
        Title = "Probe that outlasts its period",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "A probe that may take as long as the time between two is late whenever it is slow.",
        Remedy = "Set timeoutSeconds below periodSeconds.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 5, timeoutSeconds: 10 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 10, timeoutSeconds: 5 }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var (probe, name) in container.Probes)
        {
            if (probe["timeoutSeconds"].IsAbsent)
            {
                continue;
            }

            var timeout = container.EffectiveProbe(name, "timeoutSeconds");
            var period = container.EffectiveProbe(name, "periodSeconds");
            if (timeout.IsWritten && timeout.Integer >= period.Integer && (period.IsWritten || container.IsWhole()) && probe.Mapping is not null)
            {
                container.Say(this, timeout.Place, $"has a {name} that may take {timeout.Integer} seconds and runs every {period.Integer}");
            }
        }
    }
}
