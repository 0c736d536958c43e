using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1377.</summary>
internal sealed class CapabilityIneffectiveForNonRoot() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1377",
        Name = "capability-ineffective-for-non-root",
        Title = "Capability that never takes effect",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Capabilities that are added for a user other than root are in the bounding set only; a program gets them if its file has them,
            and with privilege escalation forbidden not even then.
            """,
        Remedy = "Give the file the capability and allow the escalation, run as root with nothing but this capability, or leave it out.",
        Sources = ["https://github.com/kubernetes/kubernetes/issues/56374"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 10001, allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_ADMIN] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsUser: 10001, allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var added = container.Capabilities.Added;
        if (added.Sequence is { Count: > 0 } && container.Effective("runAsUser").Integer > 0
            && container.SecurityContext["allowPrivilegeEscalation"].Is(false) == Verdict.Definite && container.Pod.IsWindows == Verdict.No
            && (added.Sequence.Count > 1 || container.Capabilities.Adds("NET_BIND_SERVICE") == Verdict.No))
        {
            container.Say(this, added.Node, $"adds capabilities that user {container.Effective("runAsUser").Integer} never gets");
        }
    }
}
