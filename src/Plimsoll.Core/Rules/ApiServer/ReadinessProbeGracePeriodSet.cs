using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7355.</summary>
internal sealed class ReadinessProbeGracePeriodSet() : Rule(ContainerParts.Probes), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7355",
        Name = "readiness-probe-grace-period-set",
        Title = "Grace period of a readiness probe",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A readiness probe never ends a container, so it cannot have a terminationGracePeriodSeconds.
            """,
        Remedy = "Remove it.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  readinessProbe: { terminationGracePeriodSeconds: 5, tcpSocket: { port: 80 } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  readinessProbe: { tcpSocket: { port: 80 } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var period = container.Value["readinessProbe"]["terminationGracePeriodSeconds"];
        if (period.State == ValueState.Known)
        {
            container.Say(this, period.Node, "has a readinessProbe with terminationGracePeriodSeconds", fix: Fixes.Remove(period.Node!));
        }
    }
}
