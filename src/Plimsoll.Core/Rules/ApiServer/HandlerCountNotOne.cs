using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7356.</summary>
internal sealed class HandlerCountNotOne() : Rule(ContainerParts.Probes | ContainerParts.Hooks), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7356",
        Name = "handler-count-not-one",
        Title = "Probe or hook that does nothing, or two things",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A probe does one of exec, grpc, httpGet and tcpSocket; a hook one of exec, httpGet, sleep and
            tcpSocket.
            """,
        Remedy = "Write exactly one.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  livenessProbe: { periodSeconds: 5 }
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
        foreach (var probe in container.Probes)
        {
            Look(container, probe);
        }

        foreach (var hook in container.Hooks)
        {
            Look(container, hook);
        }
    }

    private void Look(ContainerScope container, Handler handler)
    {
        var count = handler.Actions.Length;
        if (handler.ShowsAllActions && (count > 1 || (count == 0 && container.IsWhole())))
        {
            container.Say(this, handler.Value.Node, count == 0 ? $"has a {handler.Name} that does nothing" : $"has a {handler.Name} that does {count} things");
        }
    }
}
