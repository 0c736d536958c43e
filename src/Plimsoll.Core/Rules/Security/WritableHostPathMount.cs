using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1141.</summary>
internal sealed class WritableHostPathMount() : Rule(ContainerParts.HostPaths), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1141",
        Name = "writable-host-path-mount",
        Title = "Directory of the node that can be written",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "What the container writes there changes the node, also for everybody else, and is a usual way out.",
        Remedy = "Set readOnly to true on the mount.",
        Sources = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
        Aliases = ["kube-linter/writable-host-mount", "kyverno/ensure-readonly-hostpath", "datree/89", "kubescape/C-0045"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, hostPath: { path: /srv/data } }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, hostPath: { path: /srv/data } }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, readOnly: true }]
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Value["volumeMounts"].Items)
        {
            var mount = ConfigValue.Of(item);
            if (HostPaths.Of(container.Pod, mount["name"].Text) is { Text: { } path } volume && mount["readOnly"].Is(true) == Verdict.No
                && (container.IsWhole() || !mount["readOnly"].IsAbsent))
            {
                container.Say(this, item, $"can write to {SchemaLog.Short(path)} of its node",
                    fix: item is MappingNode mapping ? Fixes.Write(mapping, "readOnly", ScalarNode.Boolean(true)) : null,
                    related: volume.Node);
            }
        }
    }
}
