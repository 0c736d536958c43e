using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5068.</summary>
internal sealed class ImagePullPolicyNotAlways : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5068",
        Name = "image-pull-policy-not-always",
        Title = "Image that a node may keep",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = """
            A node that has the image runs it without asking the registry whether the Pod may have it. Tools disagree: for a digest it
            changes nothing but that.
            """,
        Remedy = "Set imagePullPolicy to Always on nodes that several tenants share.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases =
        [
            "kube-score/container-image-pull-policy", "polaris/pullPolicyNotAlways", "checkov/CKV_K8S_15", "kube-linter/image-pull-policy",
            "kyverno/always-pull-images",
        ],
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
                  imagePullPolicy: Always
            """,
    };

    public void Check(ContainerScope container)
    {
        var policy = container.Effective("imagePullPolicy");
        if (policy.Text is { } text and not "Always" && (policy.IsWritten || container.IsWhole()))
        {
            container.Say(this, policy.Place, $"has the pull policy {SchemaLog.Short(text)}", fix: Fixes.Write(container.Node, "imagePullPolicy", ScalarNode.String("Always")));
        }
    }
}
