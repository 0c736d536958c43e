using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7340.</summary>
internal sealed class SysctlConflictsWithHostNamespace() : Rule(needsOfPod: PodParts.Sysctls), IPodRule
{
    private static bool IsOfMemory(string name) => name.StartsWith("kernel.shm", StringComparison.Ordinal)
        || name.StartsWith("kernel.msg", StringComparison.Ordinal) || name.StartsWith("fs.mqueue.", StringComparison.Ordinal) || name == "kernel.sem";

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7340",
        Name = "sysctl-conflicts-with-host-namespace",
        Title = "Sysctl of a namespace that the Pod does not have",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A Pod in the network of the node cannot set net sysctls, and one with the shared memory of
            the node cannot set those of shared memory: they would be those of the node.
            """,
        Remedy = "Leave the sysctl out, or the namespace of the node.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
              securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.SecurityContext["sysctls"].Items)
        {
            var name = ConfigValue.Of(item)["name"];
            var text = name.Text?.Replace('/', '.') ?? "";
            var field = text.StartsWith("net.", StringComparison.Ordinal) ? "hostNetwork" : IsOfMemory(text) ? "hostIPC" : null;
            if (field is not null && pod.Spec[field].Is(true) == Verdict.Definite)
            {
                pod.Say(this, name.Node, $"sets the sysctl {SchemaLog.Short(text)}, and {field} is true", related: pod.Spec[field].Node);
            }
        }
    }
}
