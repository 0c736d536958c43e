using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6118.</summary>
internal sealed class DnsConfigNdots : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6118",
        Name = "dns-config-ndots",
        Title = "Five searches for every name",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            By default a name with fewer than five dots is tried with every search domain first, so each lookup of an outside name costs
            several queries.
            """,
        Remedy = "Set the option ndots to 2 in dnsConfig.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config"],
        Aliases = ["kube-linter/dnsconfig-options", "kyverno/dns-policy-and-dns-config", "kyverno/add-ndots"],
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
              dnsConfig: { options: [{ name: ndots, value: "2" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var options = pod.Spec["dnsConfig"]["options"];
        if (!pod.IsWhole() || options.IsUnknown || options.Sequence is { IsOpen: true })
        {
            return;
        }

        foreach (var option in options.Items)
        {
            if (ConfigValue.Of(option)["name"].Is("ndots") != Verdict.No && ConfigValue.Of(option)["value"].Is("2") != Verdict.No)
            {
                return;
            }
        }

        pod.Say(this, options.Node ?? pod.Spec["dnsConfig"].Node, "does not set the DNS option ndots to 2");
    }
}
