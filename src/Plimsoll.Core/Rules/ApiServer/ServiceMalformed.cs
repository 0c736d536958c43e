using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7396.</summary>
internal sealed class ServiceMalformed() : Rule(kinds: ["Service"]), IDocumentRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7396",
        Name = "service-malformed",
        Title = "Service that cannot be",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A Service has ports, unless it is headless or an ExternalName; of several each has a name of its
            own. Node ports, traffic policies, health checks and source ranges go with the types that open ports to the outside, and an
            ExternalName names a host.
            """,
        Remedy = "Write what is named.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports:
                - { name: http, port: 80 }
                - { name: http, port: 443 }
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports:
                - { name: http, port: 80 }
                - { name: https, port: 443 }
            """,
    };

    public void Check(DocumentScope item)
    {
        if (!item.Is("", "Service") || item.Spec.Mapping is null)
        {
            return;
        }

        Ports(item);
        ExternalName(item);
        Exposure(item);
        if (item.Spec["sessionAffinityConfig"] is { Mapping: not null } affinity && IsNot(item, item.Spec["sessionAffinity"], "ClientIP"))
        {
            item.Say(this, affinity.Node, "has a sessionAffinityConfig, which goes with the sessionAffinity ClientIP");
        }
    }

    private void Ports(DocumentScope item)
    {
        var ports = item.Spec["ports"];
        if (ports.ShowsAllItems && ports.Items.Count == 0 && item.IsWhole()
            && IsNot(item, item.Spec["clusterIP"], "None") && IsNot(item, item.Spec["type"], "ExternalName"))
        {
            item.Say(this, ports.Node, "has no ports, which only a headless Service or an ExternalName may lack");
        }

        var names = new Dictionary<string, ConfigNode>(StringComparer.Ordinal);
        foreach (var port in ports.Items)
        {
            var name = ConfigValue.Of(port)["name"];
            if (name.Text is { Length: > 0 } text && names.TryGetValue(text, out var first))
            {
                item.Say(this, name.Node, $"has two ports of the name \"{text}\"", related: first);
            }
            else if (name.Text is { Length: > 0 } own)
            {
                names.Add(own, name.Node!);
            }
            else if (ports.Items.Count > 1 && !name.IsUnknown && item.IsWhole())
            {
                item.Say(this, name.Node ?? port, "has several ports, and one without a name");
            }
        }
    }

    private void ExternalName(DocumentScope item)
    {
        var (type, name) = (item.Spec["type"], item.Spec["externalName"]);
        if (type.Is("ExternalName") != Verdict.Definite || name.IsUnknown)
        {
            return;
        }

        if (string.IsNullOrEmpty(name.Text))
        {
            if (item.IsWhole())
            {
                item.Say(this, name.Node ?? type.Node, "is of the type ExternalName, and has no externalName");
            }
        }
        else if (NameGrammar.Subdomain(name.Text!.EndsWith(".", StringComparison.Ordinal) ? name.Text.Substring(0, name.Text.Length - 1) : name.Text) is { } problem)
        {
            item.Say(this, name.Node, $"has the externalName \"{SchemaLog.Short(name.Text)}\": {problem}");
        }
    }

    private void Exposure(DocumentScope item)
    {
        var (type, policy, check) = (item.Spec["type"], item.Spec["externalTrafficPolicy"], item.Spec["healthCheckNodePort"]);
        if (type.Text is "LoadBalancer" or "NodePort" && item.Spec["clusterIP"].Is("None") == Verdict.Definite)
        {
            item.Say(this, item.Spec["clusterIP"].Node, $"is headless and of the type {type.Text}", related: type.Node);
        }

        var isInside = IsNot(item, type, "NodePort") && IsNot(item, type, "LoadBalancer");
        foreach (var port in item.Spec["ports"].Items)
        {
            if (isInside && IsNot(item, type, "ExternalName") && ConfigValue.Of(port)["nodePort"] is { Integer: > 0 } node)
            {
                item.Say(this, node.Node, $"has the nodePort {node.Integer}, which only the types NodePort and LoadBalancer have");
            }
        }

        if (isInside && policy.Text is { Length: > 0 } && item.Spec["externalIPs"] is { ShowsAllItems: true, Items.Count: 0 })
        {
            item.Say(this, policy.Node, "has an externalTrafficPolicy, and nothing that leads to it from outside");
        }

        if (check.Integer > 0 && (IsNot(item, type, "LoadBalancer") || IsNot(item, policy, "Local")))
        {
            item.Say(this, check.Node, "has a healthCheckNodePort, which goes with the type LoadBalancer and the externalTrafficPolicy Local");
        }

        if (item.Spec["loadBalancerSourceRanges"] is { Items.Count: > 0 } ranges && IsNot(item, type, "LoadBalancer"))
        {
            item.Say(this, ranges.Node, "has loadBalancerSourceRanges, which go with the type LoadBalancer");
        }
    }

    // What is not there may still come, unless all of the object is seen.
    private static bool IsNot(DocumentScope item, ConfigValue value, string expected) => value.Is(expected) == Verdict.No && (!value.IsAbsent || item.IsWhole());
}
