using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7354.</summary>
internal sealed class ProbeSuccessThresholdNotOne() : Rule(ContainerParts.Probes), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7354",
        Name = "probe-success-threshold-not-one",
        Title = "Success threshold that only readiness can have",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. A liveness or startup probe has succeeded once it succeeds.",
        Remedy = "Remove successThreshold.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { successThreshold: 2, tcpSocket: { port: 80 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { tcpSocket: { port: 80 } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var (probe, name) in container.Probes)
        {
            var threshold = probe["successThreshold"];
            if (name != "readinessProbe" && threshold.Integer is not (null or 0 or 1))
            {
                container.Say(this, threshold.Node, $"has a {name} with the successThreshold {threshold.Integer}, which must be 1", fix: Fixes.Remove(threshold.Node!));
            }
        }
    }
}
