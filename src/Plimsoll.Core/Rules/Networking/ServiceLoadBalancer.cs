using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6093.</summary>
internal sealed class ServiceLoadBalancer() : Rule(kinds: ["Service"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6093",
        Name = "service-load-balancer",
        Title = "Load balancer of its own",
        Category = Category.Networking,
        Severity = Severity.Info,
        Why = "Each such Service gets an address outside the cluster, and often a bill.",
        Remedy = "Share one entry by an Ingress or a Gateway.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kube-linter/exposed-services", "kyverno/restrict-loadbalancer", "kubescape/C-0256"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              type: LoadBalancer
              ports: [{ port: 80 }]
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80 }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("", "Service"))
        {
            return;
        }

        if (item.Spec["type"].Is("LoadBalancer") == Verdict.Definite)
        {
            item.Say(this, item.Spec["type"].Node, "asks for a load balancer of its own");
        }
    }
}
