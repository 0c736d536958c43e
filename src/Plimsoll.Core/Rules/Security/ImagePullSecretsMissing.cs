using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1173.</summary>
internal sealed class ImagePullSecretsMissing : Rule, IPodRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1173",
        Name = "image-pull-secrets-missing",
        Title = "No pull secret",
        Category = Category.Reliability,
        Severity = Severity.Info,
        Why = "An image of a private registry cannot be pulled without one, unless the node or the account has it.",
        Remedy = "Name a Secret below imagePullSecrets.",
        Sources = ["https://kubernetes.io/docs/concepts/containers/images/"],
        Aliases = ["kyverno/require-imagepullsecrets"],
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
              imagePullSecrets: [{ name: registry }]
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.IsWhole() && pod.Spec["imagePullSecrets"].IsAbsent)
        {
            pod.Say(this, null, "names no secret to pull its images with");
        }
    }
}
