using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1113.</summary>
internal sealed class CapabilityBeyondRestricted() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1113",
        Name = "capability-beyond-restricted",
        Title = "Capability beyond the restricted level",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = "The restricted level of the Pod Security Standards allows NET_BIND_SERVICE to be added and nothing else.",
        Remedy = "Remove the capability.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
        Aliases =
        [
            "trivy/KSV-0106", "kyverno/disallow-capabilities-strict", "kyverno/restrict-adding-capabilities", "monokle/PSS206",
            "checkov/CKV_K8S_25",
        ],
        Versions = "1.22 and later",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [CHOWN] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [NET_BIND_SERVICE] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name and not "NET_BIND_SERVICE" && container.Pod.IsWindows == Verdict.No)
            {
                container.Say(this, item, $"adds the capability {SchemaLog.Short(name)}, which the restricted level does not allow", fix: Fixes.RemoveItem(item));
            }
        }
    }
}
