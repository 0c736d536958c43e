using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1115.</summary>
internal sealed class NoCapabilityDropped : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1115",
        Name = "no-capability-dropped",
        Title = "No capability is dropped",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "The container keeps every capability that the runtime gives it.",
        Remedy = "Drop ALL, or at least NET_RAW.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases = ["trivy/KSV-0004", "kubesec/CapDropAny"],
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
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [NET_RAW] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        var dropped = container.Capabilities.Dropped;
        if (container.IsWhole() && !dropped.IsUnknown && dropped.Items.Count == 0 && dropped.Sequence is not { IsOpen: true } && container.Pod.IsWindows == Verdict.No)
        {
            container.Say(this, container.SecurityPlace, "drops no capability");
        }
    }
}
