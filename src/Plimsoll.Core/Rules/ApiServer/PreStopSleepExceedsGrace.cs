using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7358.</summary>
internal sealed class PreStopSleepExceedsGrace() : Rule(ContainerParts.Hooks), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7358",
        Name = "pre-stop-sleep-exceeds-grace",
        Title = "Sleep longer than the time to end",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A hook cannot sleep longer than terminationGracePeriodSeconds, which is 30 unless it is set.
            """,
        Remedy = "Sleep less, or give the Pod more time.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  lifecycle: { preStop: { sleep: { seconds: 60 } } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  lifecycle: { preStop: { sleep: { seconds: 5 } } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var grace = container.Pod.Effective("terminationGracePeriodSeconds");
        foreach (var (hook, name) in container.Hooks)
        {
            var seconds = hook["sleep"]["seconds"];
            if (seconds.Integer is { } sleeps && grace.Integer is { } most && (sleeps > most || sleeps < 0) && (grace.IsWritten || container.IsWhole()))
            {
                container.Say(this, seconds.Node, $"has a {name} that sleeps {sleeps} seconds, and the pod has {most} to end", related: grace.IsWritten ? grace.Place : null);
            }
        }
    }
}
