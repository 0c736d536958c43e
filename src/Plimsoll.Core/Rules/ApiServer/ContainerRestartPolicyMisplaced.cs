using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7353.</summary>
internal sealed class ContainerRestartPolicyMisplaced() : Rule(ContainerParts.RestartPolicy), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7353",
        Name = "container-restart-policy-misplaced",
        Title = "Restart policy of a container that the cluster does not take",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            Before Kubernetes 1.35 only init containers have a restartPolicy of their own, and only Always; the API server refuses the
            object.
            """,
        Remedy = "Remove it; restartPolicy of the Pod holds for its containers.",
        Sources = ["https://kep.k8s.io/5307"],
        Versions = "before 1.35",
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.33\" }]",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  restartPolicy: Never
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              restartPolicy: Never
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(ContainerScope container)
    {
        var policy = container.Value["restartPolicy"];
        if (policy.Text is { } text && !(container.Role == ContainerRole.Init && text == "Always")
            && container.Run.Targets.Clusters.OlderThan(35) is { } old)
        {
            container.Say(this, policy.Node, $"has the restart policy {SchemaLog.Short(text)}, and {old} is older than 1.35", platform: old.Platform);
        }
    }
}
