using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7361.</summary>
internal sealed class VolumeMountUndeclared : Rule, IWorkloadRule
{
    /// <summary>The names of the volumes; null if not all of them are known.</summary>
    private static HashSet<string>? Names(WorkloadScope workload)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return Add(names, workload.Pod.Spec["volumes"], "name") && Add(names, workload.Spec["volumeClaimTemplates"], "metadata") ? names : null;
    }

    private static bool Add(HashSet<string> names, ConfigValue list, string field)
    {
        foreach (var item in list.Items)
        {
            var name = field == "name" ? ConfigValue.Of(item)["name"] : ConfigValue.Of(item)["metadata"]["name"];
            if (name.IsUnknown)
            {
                return false;
            }

            names.Add(name.Text ?? "");
        }

        return !list.IsUnknown && list.Sequence is not { IsOpen: true };
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7361",
        Name = "volume-mount-undeclared",
        Title = "Mount of a volume that is not there",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. A mount names one of the volumes of the Pod, or of a StatefulSet one of its claim templates.
            """,
        Remedy = "Declare the volume, or mend the name.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              volumes: [{ name: data, emptyDir: {} }]
              containers:
                - name: web
                  image: example.com/web:1.0
                  volumeMounts: [{ name: dta, mountPath: /data }]
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

    public void Check(WorkloadScope workload)
    {
        // What makes Pods from a custom kind may give them volumes of its own.
        if (!workload.IsWhole() || !PodFinder.IsBuiltIn(workload))
        {
            return;
        }

        HashSet<string>? names = null;
        foreach (var container in workload.Pod.Containers)
        {
            foreach (var item in container.Value["volumeMounts"].Items)
            {
                names ??= Names(workload);
                if (names is null)
                {
                    return;
                }

                var name = ConfigValue.Of(item)["name"];
                if (name.Text is { } text && !names.Contains(text))
                {
                    container.Say(this, name.Node, $"mounts the volume \"{SchemaLog.Short(text)}\", which the pod does not have");
                }
            }
        }
    }
}
