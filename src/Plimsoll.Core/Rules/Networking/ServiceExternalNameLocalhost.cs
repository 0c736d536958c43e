using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6095.</summary>
internal sealed class ServiceExternalNameLocalhost() : Rule(kinds: ["Service"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6095",
        Name = "service-external-name-localhost",
        Title = "External name that is the caller itself",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = "The name resolves on whoever calls it: an ingress controller then calls its own ports, behind its own authentication.",
        Remedy = "Name a host outside.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kyverno/disallow-localhost-services"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: db }
            spec: { type: ExternalName, externalName: localhost }
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: db }
            spec: { type: ExternalName, externalName: db.example.com }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("", "Service"))
        {
            return;
        }

        var name = item.Spec["externalName"];
        if (name.Text?.TrimEnd('.') is "localhost" or "127.0.0.1" or "::1" or "localhost.localdomain")
        {
            item.Say(this, name.Node, $"stands for {name.Text}, which is the caller itself");
        }
    }
}
