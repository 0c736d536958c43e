using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7356.</summary>
internal sealed class HandlerCountNotOne : Rule, IContainerRule
{
    private static readonly string[] Kinds = ["exec", "grpc", "httpGet", "tcpSocket", "sleep"];

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
        foreach (var (handler, name) in Handlers.Of(container))
        {
            var count = 0;
            foreach (var kind in Kinds)
            {
                count += handler[kind].IsUnknown ? 100 : handler[kind].IsAbsent ? 0 : 1;
            }

            if (count is > 1 and < 100 || (count == 0 && container.IsWhole()))
            {
                container.Say(this, handler.Node, count == 0 ? $"has a {name} that does nothing" : $"has a {name} that does {count} things");
            }
        }
    }
}
