using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5158.</summary>
internal sealed class EphemeralStorageMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5158",
        Name = "ephemeral-storage-missing",
        Title = "No request of ephemeral storage",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "Logs and temporary files fill the disk of the node until the kubelet evicts Pods.",
        Remedy = "Request and limit ephemeral-storage.",
        Sources = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
        Aliases = ["kube-score/container-ephemeral-storage-request-and-limit"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  resources: { requests: { ephemeral-storage: 1Gi } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var resources = container.Value["resources"];
        if (!container.IsWhole() || container.Role == ContainerRole.Ephemeral || !container.Pod.Spec["resources"]["requests"]["ephemeral-storage"].IsAbsent)
        {
            return;
        }

        // A limit without a request is a request as well.
        if (resources["requests"]["ephemeral-storage"].IsAbsent && resources["limits"]["ephemeral-storage"].IsAbsent)
        {
            container.Say(this, resources["requests"].Node ?? resources.Node, "requests no ephemeral-storage");
        }
    }
}
