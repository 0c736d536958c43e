using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1116.</summary>
internal sealed class NetRawAvailable : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1116",
        Name = "net-raw-available",
        Title = "Raw sockets",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            With NET_RAW, which runtimes give by default, a process can forge packets and answer for its neighbours on the same node.
            """,
        Remedy = "Drop NET_RAW, or better ALL.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
        Aliases =
        [
            "kube-linter/drop-net-raw-capability", "checkov/CKV_K8S_28", "checkov/CKV_K8S_7", "trivy/KSV-0119",
            "kyverno/require-drop-cap-net-raw", "datree/103", "kubescape/C-0199",
        ],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [NET_RAW] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (container.IsWhole() && container.Capabilities.Has("NET_RAW") == Verdict.Definite && container.Pod.IsWindows == Verdict.No)
        {
            container.Say(this, container.SecurityPlace, "can open raw sockets: NET_RAW is not dropped");
        }
    }
}
