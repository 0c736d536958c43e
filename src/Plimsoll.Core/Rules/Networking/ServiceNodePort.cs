using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6092.</summary>
internal sealed class ServiceNodePort() : Rule(kinds: ["Service"]), IDocumentRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6092",
        Name = "service-node-port",
        Title = "Service on the ports of all nodes",
        Category = Category.Networking,
        Severity = Severity.Info,
        Why = "A NodePort opens a port on every node, past Ingress and its TLS.",
        Remedy = "Use ClusterIP with an Ingress or a Gateway.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kube-linter/exposed-services", "kube-score/service-type", "kyverno/restrict-node-port", "monokle/KBP114", "datree/7"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              type: NodePort
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

        if (item.Spec["type"].Is("NodePort") == Verdict.Definite)
        {
            item.Say(this, item.Spec["type"].Node, "opens a port on every node");
        }
    }
}
