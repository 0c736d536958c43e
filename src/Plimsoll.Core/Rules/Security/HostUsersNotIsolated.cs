using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1129.</summary>
internal sealed class HostUsersNotIsolated : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1129",
        Name = "host-users-not-isolated",
        Title = "No user namespace",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            With hostUsers false the users of the Pod are nobody on the node, so that a way out of the container leads nowhere. Clusters
            have it by default from Kubernetes 1.33 on, with a runtime and a kernel that can.
            """,
        Remedy = "Set hostUsers to false where the nodes can.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"],
        Aliases = ["kubesec/HostUsers"],
        Versions = "1.33 and later",
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
              hostUsers: false
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var users = pod.Spec["hostUsers"];
        if (pod.IsWhole() && users.Is(false) == Verdict.No && pod.IsWindows == Verdict.No && pod.Spec["hostNetwork"].Is(true) == Verdict.No
            && pod.Spec["hostPID"].Is(true) == Verdict.No && pod.Spec["hostIPC"].Is(true) == Verdict.No)
        {
            pod.Say(this, users.Node, "shares the users of its node");
        }
    }
}
