using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM1147.</summary>
internal sealed class SubPathSymlinkRisk() : Rule(ContainerParts.VolumeMounts), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1147",
        Name = "sub-path-symlink-risk",
        Title = "Sub-path on a kubelet that follows links",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            The kubelet of the declared version mounts a sub-path of a volume without holding on to it: whoever can write to the
            volume swaps the path for a link in between, and gets a folder of the node (CVE-2021-25741).
            """,
        Remedy = "Upgrade the nodes to 1.19.15, 1.20.11, 1.21.5, 1.22.2 or later, or mount the whole volume.",
        Sources = ["https://github.com/kubernetes/kubernetes/issues/104980"],
        Aliases = ["datree/33", "kubescape/C-0058"],
        Versions = "before 1.22.2, 1.21.5, 1.20.11 and 1.19.15",
        Platforms = "platforms: [{ name: prod, kubernetes: \"1.21.4\" }]",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data, subPath: web }]
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: data, mountPath: /data }]
            """,
    };

    private VersionRange? _affected;

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Run.Platforms.Platforms.Count > 0 ? container.Value["volumeMounts"].Items : [])
        {
            var mount = ConfigValue.Of(item);
            var place = mount["subPath"].Text is { Length: > 0 } ? mount["subPath"] : mount["subPathExpr"];
            if (place.Text is { Length: > 0 } text && container.Run.ClusterIn(_affected ??= VersionRange.Parse(Affected)) is { } platform)
            {
                container.Say(this, place.Node, $"mounts the sub-path {SchemaLog.Short(text)}, and the kubelet of platform {platform.Name} ({platform.Kubernetes}) can be led out of the volume by a link", platform: platform.Name);
            }
        }
    }

    private const string Affected = "<1.19.15 || >=1.20.0 <1.20.11 || >=1.21.0 <1.21.5 || >=1.22.0 <1.22.2";
}
