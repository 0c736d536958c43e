using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7368.</summary>
internal sealed class DnsNoneWithoutNameserver() : Rule(needsOfPod: PodParts.Dns), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7368",
        Name = "dns-none-without-nameserver",
        Title = "DNS without a server, or with too many",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. dnsPolicy None needs a nameserver in dnsConfig; there can be three nameservers and 32 search
            domains at most.
            """,
        Remedy = "Name one to three nameservers.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              dnsPolicy: None
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              dnsPolicy: None
              dnsConfig: { nameservers: [192.0.2.53] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var servers = pod.Spec["dnsConfig"]["nameservers"];
        var searches = pod.Spec["dnsConfig"]["searches"];
        if (pod.Spec["dnsPolicy"].Is("None") == Verdict.Definite && !servers.IsUnknown && servers.Sequence is not ({ Count: > 0 } or { IsOpen: true })
            && pod.IsWhole())
        {
            pod.Say(this, pod.Spec["dnsPolicy"].Node, "has the DNS policy None and no nameserver");
        }

        if (servers.Sequence is { Count: > 3 } many)
        {
            pod.Say(this, many, $"has {many.Count} nameservers, and 3 is the most");
        }

        if (searches.Sequence is { Count: > 32 } names)
        {
            pod.Say(this, names, $"has {names.Count} search domains, and 32 is the most");
        }
    }
}
