using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6116.</summary>
internal sealed class EndpointSliceLoopbackAddress() : Rule(kinds: ["EndpointSlice"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6116",
        Name = "endpoint-slice-loopback-address",
        Title = "Endpoint that is the node itself",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            A loopback or link-local address stands for whoever forwards the traffic: CVE-2021-25737. The API server refuses it in newer
            versions.
            """,
        Remedy = "Name the address of a Pod or a host.",
        Sources = ["https://nvd.nist.gov/vuln/detail/CVE-2021-25737"],
        Aliases = ["datree/34"],
        Bad = """
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata: { name: db }
            addressType: IPv4
            endpoints: [{ addresses: [127.0.0.1] }]
            """,
        Good = """
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata: { name: db }
            addressType: IPv4
            endpoints: [{ addresses: [192.0.2.1] }]
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("discovery.k8s.io", "EndpointSlice"))
        {
            return;
        }

        foreach (var endpoint in item.Value["endpoints"].Items)
        {
            foreach (var address in ConfigValue.Of(endpoint)["addresses"].Items)
            {
                if (ConfigValue.Of(address).Text is { } text && (text == "::1" || text.StartsWith("127.", StringComparison.Ordinal)
                    || text.StartsWith("169.254.", StringComparison.Ordinal) || text.StartsWith("fe80:", StringComparison.OrdinalIgnoreCase)))
                {
                    item.Say(this, address, $"sends traffic to {SchemaLog.Short(text)}, which is the node itself");
                }
            }
        }
    }
}
