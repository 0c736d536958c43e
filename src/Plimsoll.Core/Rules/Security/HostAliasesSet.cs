using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1148.</summary>
internal sealed class HostAliasesSet() : Rule(needsOfPod: PodParts.HostAliases), IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1148",
        Name = "host-aliases-set",
        Title = "Names that bypass DNS",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "Entries in /etc/hosts hide changes of DNS and can send traffic elsewhere without anybody noticing.",
        Remedy = "Use DNS, or a Service of type ExternalName.",
        Sources = ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"],
        Aliases = ["trivy/KSV-0007", "kubesec/HostAliases"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostAliases: [{ ip: 192.0.2.1, hostnames: [db] }]
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
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Spec["hostAliases"] is { Sequence.Count: > 0 } aliases)
        {
            pod.Say(this, aliases.Node, "has names of its own in /etc/hosts", fix: Fixes.Remove(aliases.Node!));
        }
    }
}
