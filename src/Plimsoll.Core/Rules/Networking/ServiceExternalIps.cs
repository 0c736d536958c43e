using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6094.</summary>
internal sealed class ServiceExternalIps() : Rule(kinds: ["Service"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6094",
        Name = "service-external-ips",
        Title = "External addresses of a Service",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Whoever may set externalIPs can draw traffic for any address to a Pod of theirs: CVE-2020-8554. Nothing in Kubernetes checks
            whose the addresses are.
            """,
        Remedy = "Use a Service of type LoadBalancer, or a Gateway.",
        Sources = ["https://nvd.nist.gov/vuln/detail/CVE-2020-8554"],
        Aliases = ["trivy/KSV-0108", "kyverno/restrict-service-external-ips"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              externalIPs: [192.0.2.10]
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

        if (item.Spec["externalIPs"] is { Sequence.Count: > 0 } addresses)
        {
            item.Say(this, addresses.Node, "draws traffic for external addresses to its pods", fix: Fixes.Remove(addresses.Node!));
        }
    }
}
