using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7385.</summary>
internal sealed class VolumeUnused() : Rule(needsOfPod: PodParts.Volumes), IPodRule
{
    private static readonly string[] Lists = ["volumeMounts", "volumeDevices"];

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7385",
        Name = "volume-unused",
        Title = "Volume that nobody mounts",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = "The kubelet sets it up all the same, and waits for it: a missing ConfigMap behind it keeps the Pod from starting.",
        Remedy = "Mount it, or remove it.",
        Sources = ["https://kubernetes.io/docs/concepts/storage/volumes/"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
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
        if (pod.Spec["volumes"].Items.Count == 0 || !pod.IsWhole() || !pod.ShowsAllContainers)
        {
            return;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in pod.Containers)
        {
            foreach (var list in Lists)
            {
                var mounts = container.Value[list];
                if (!mounts.ShowsAllItems)
                {
                    return;
                }

                foreach (var mount in mounts.Items)
                {
                    var name = ConfigValue.Of(mount)["name"];
                    if (name.IsUnknown)
                    {
                        return;
                    }

                    used.Add(name.Text ?? "");
                }
            }
        }

        foreach (var item in pod.Spec["volumes"].Items)
        {
            if (ConfigValue.Of(item)["name"].Text is { } name && !used.Contains(name))
            {
                pod.Say(this, item, $"has the volume {SchemaLog.Short(name)}, which no container mounts", fix: Fixes.Remove(item));
            }
        }
    }
}
