using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5163.</summary>
internal sealed class ProbesIdentical() : Rule(ContainerParts.Probes), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5163",
        Name = "probes-identical",
        Title = "Liveness probe that is the readiness probe",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = "A program that is only not ready, because something it needs is slow, is killed for it, and the rest gets its load.",
        Remedy = "Let the liveness probe ask less, or wait longer.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"],
        Aliases = ["kube-score/pod-probes-identical", "kyverno/ensure-probes-different"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { path: /, port: 80 } }
                  readinessProbe: { httpGet: { path: /, port: 80 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { httpGet: { path: /, port: 80 }, failureThreshold: 10 }
                  readinessProbe: { httpGet: { path: /, port: 80 } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.IsWhole() && container.Probe("livenessProbe")?.Value.Mapping is { IsOpen: false } live && container.Probe("readinessProbe")?.Value.Mapping is { IsOpen: false } ready
            && NodeEquality.SameData(live, ready))
        {
            container.Say(this, live, "has a liveness probe that is the same as its readiness probe");
        }
    }
}
