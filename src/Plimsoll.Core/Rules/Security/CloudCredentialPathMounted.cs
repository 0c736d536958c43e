using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1165.</summary>
internal sealed class CloudCredentialPathMounted() : Rule(needsOfPod: PodParts.HostPaths), IPodRule
{
    private static readonly string[] Files = ["/etc/kubernetes/azure.json", "/.aws", "/.aws/credentials", "/.config/gcloud", "/.azure", "/gce-credentials.json"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1165",
        Name = "cloud-credential-path-mounted",
        Title = "Cloud credentials of the node",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = "The file lets whoever reads it act as the node, or as its cloud account.",
        Remedy = "Use workload identity.",
        Sources = ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
        Aliases = ["kubescape/C-0020"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: azure, hostPath: { path: /etc/kubernetes/azure.json } }]
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
        foreach (var item in pod.Spec["volumes"].Items)
        {
            var path = ConfigValue.Of(item)["hostPath"]["path"];
            if (path.Text is { } text && Array.Exists(Files, file => text.TrimEnd('/').EndsWith(file, StringComparison.Ordinal)))
            {
                pod.Say(this, path.Node, $"mounts the cloud credentials {SchemaLog.Short(text)} of its node");
            }
        }
    }
}
