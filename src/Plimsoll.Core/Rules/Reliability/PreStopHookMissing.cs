using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5167.</summary>
internal sealed class PreStopHookMissing() : Rule(ContainerParts.Ports), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5167",
        Name = "pre-stop-hook-missing",
        Title = "No hook before the end",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "Between the order to end and the last proxy that knows of it some seconds pass, in which requests still come.",
        Remedy = "Sleep some seconds in a preStop hook, or let the program go on answering.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/"],
        Aliases = ["datree/60"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 80 }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  ports: [{ containerPort: 80 }]
                  lifecycle: { preStop: { sleep: { seconds: 5 } } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.IsWhole() && container.Role == ContainerRole.App && container.Value["ports"].Items.Count > 0 && container.Value["lifecycle"]["preStop"].IsAbsent)
        {
            container.Say(this, null, "has no preStop hook");
        }
    }
}
