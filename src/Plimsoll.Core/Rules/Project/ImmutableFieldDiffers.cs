using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7222.</summary>
internal sealed class ImmutableFieldDiffers : Rule, IOpenProjectRule
{
    // https://github.com/kubernetes/kubernetes/tree/master/pkg/apis, the functions Validate...Update
    private static string[] Fields(DocumentScope item) => (item.Group, item.Kind) switch
    {
        ("apps", "Deployment" or "DaemonSet" or "ReplicaSet") => ["spec.selector"],
        ("apps", "StatefulSet") => ["spec.selector", "spec.serviceName", "spec.podManagementPolicy"],
        ("batch", "Job") => ["spec.template", "spec.completionMode"],
        ("rbac.authorization.k8s.io", "RoleBinding" or "ClusterRoleBinding") => ["roleRef"],
        ("storage.k8s.io", "StorageClass") => ["provisioner", "parameters", "volumeBindingMode"],
        ("", "PersistentVolumeClaim") => ["spec.storageClassName", "spec.accessModes", "spec.volumeMode"],
        ("", "Secret") => ["type"],
        ("node.k8s.io", "RuntimeClass") => ["handler"],
        ("scheduling.k8s.io", "PriorityClass") => ["value"],
        _ => [],
    };

    private void Compare(DocumentScope item, DocumentScope other, string[] fields)
    {
        foreach (var field in fields)
        {
            var dot = field.IndexOf('.');
            var mine = dot < 0 ? item.Value[field] : item.Spec[field.Substring(dot + 1)];
            var theirs = dot < 0 ? other.Value[field] : other.Spec[field.Substring(dot + 1)];
            if (mine.Node is { } left && theirs.Node is { } right && NodeEquality.IsKnown(left) && NodeEquality.IsKnown(right) && !NodeEquality.SameData(left, right))
            {
                item.Say(this, mine.Node, $"stands in the project twice, and {field} cannot change");
            }
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7222",
        Name = "immutable-field-differs",
        Title = "Two versions of a field that cannot change",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The project holds the object twice, and the two differ in a field that the API server does not let change: applying one after
            the other fails.
            """,
        Remedy = "Remove one of the two, or give it another name.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: wbe } }
              template:
                metadata: { labels: { app: wbe } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              replicas: 2
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            """,
    };

    public void Check(ProjectScope project)
    {
        var seen = new Dictionary<string, DocumentScope>(StringComparer.Ordinal);
        foreach (var item in project.Objects)
        {
            var fields = Fields(item);
            if (fields.Length == 0 || item.Name is not { } name || item.Metadata["namespace"].IsUnknown)
            {
                continue;
            }

            var key = $"{item.Kind} {item.Namespace} {name}";
            if (seen.TryGetValue(key, out var other))
            {
                Compare(item, other, fields);
            }
            else
            {
                seen.Add(key, item);
            }
        }
    }
}
