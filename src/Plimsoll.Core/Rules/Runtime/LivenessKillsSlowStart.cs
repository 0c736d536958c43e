using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7393.</summary>
internal sealed class LivenessKillsSlowStart() : Rule(ContainerParts.Probes), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7393",
        Name = "liveness-kills-slow-start",
        Title = "Liveness probe that ends a slow start",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            The readiness probe waits longer than the liveness probe has patience: a program that needs the time is killed before it is
            ready, again and again.
            """,
        Remedy = "Add a startupProbe that waits as long.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 }, failureThreshold: 1, periodSeconds: 5 }
                  readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: 60 }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  startupProbe: { tcpSocket: { port: 80 }, failureThreshold: 30 }
                  livenessProbe: { tcpSocket: { port: 80 }, failureThreshold: 1, periodSeconds: 5 }
                  readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: 60 }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (!container.IsWhole() || container.Probe("livenessProbe") is not { Value: var liveness }
            || container.Probe("readinessProbe")?.Value["initialDelaySeconds"].Integer is not { } needed
            || container.EffectiveProbe(liveness, "initialDelaySeconds").Integer is not { } first || first >= needed
            || !container.Value["startupProbe"].IsAbsent)
        {
            return;
        }

        var period = container.EffectiveProbe(liveness, "periodSeconds");
        var failures = container.EffectiveProbe(liveness, "failureThreshold");
        if (period.Integer is { } each && failures.Integer is { } most && first + (each * most) < needed)
        {
            container.Say(this, liveness.Node, $"is killed after {first + (each * most)} seconds, and its readiness probe waits {needed} for it to start");
        }
    }
}
