using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7352.</summary>
internal sealed class InitContainerWithProbeOrHook() : Rule(ContainerParts.Probes | ContainerParts.Hooks), IContainerRule
{
    private static readonly string[] Fields = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7352",
        Name = "init-container-with-probe-or-hook",
        Title = "Init container with a probe or a hook",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. An init container runs to its end, so nothing probes it and no hook runs; only one with
            restartPolicy Always, a sidecar, can have them.
            """,
        Remedy = "Remove the field, or set restartPolicy to Always.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              initContainers: [{ name: init, image: "example.com/init:1.0", readinessProbe: { tcpSocket: { port: 80 } } }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              initContainers: [{ name: init, image: "example.com/init:1.0", restartPolicy: Always, readinessProbe: { tcpSocket: { port: 80 } } }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(ContainerScope container)
    {
        var policy = container.Value["restartPolicy"];
        if (container.Role != ContainerRole.Init || policy.Is("Always") != Verdict.No || (policy.IsAbsent && !container.IsWhole()))
        {
            return;
        }

        foreach (var field in Fields)
        {
            if (container.Value[field] is { State: ValueState.Known } set)
            {
                container.Say(this, set.Node, $"has a {field}, and does not restart always", fix: Fixes.Remove(set.Node!));
            }
        }
    }
}
