using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1140.</summary>
internal sealed class SensitiveHostPath() : Rule(ContainerParts.HostPaths), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1140",
        Name = "sensitive-host-path",
        Title = "System directory of the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The directory, or what lies above or below it, holds the configuration, the credentials, the programs or the kernel interface of
            the node.
            """,
        Remedy = "Mount the one file that is needed, read-only, or leave the volume out.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases = ["kube-linter/sensitive-host-mounts", "trivy/KSV-0121"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: etc, hostPath: { path: /etc } }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: etc, mountPath: /host }]
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

    public void Check(ContainerScope container)
    {
        foreach (var mount in container.Value["volumeMounts"].Items)
        {
            if (HostPaths.Of(container.Pod, ConfigValue.Of(mount)["name"].Text) is { Text: { } text } path && HostPaths.IsSensitive(text))
            {
                container.Say(this, path.Node, $"mounts {SchemaLog.Short(text)} of its node");
            }
        }
    }
}
