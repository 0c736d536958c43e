using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7219.</summary>
internal sealed class ConfigReferenceMissing : Rule, IOpenProjectRule
{
    private void Look(ProjectScope project, WorkloadScope workload, ConfigReference reference)
    {
        var (kind, name) = (reference.Kind, reference.Name.Text!);
        var found = project.NamedPerhaps(kind, name, workload);
        if (found.Count == 0)
        {
            if (!project.IsOpen && project.HasBeside(kind, workload) && !Makers.Make(project, kind, name))
            {
                Say(workload, reference, reference.Name.Node, $"refers to the {kind} {SchemaLog.Short(name)}, which the project does not define");
            }
        }
        else if (reference.Key.Text is { } key && found[0].Name is not null && found.All(item => !MayHave(item, key)))
        {
            Say(workload, reference, reference.Key.Node, $"refers to the key {SchemaLog.Short(key)}, which {found[0].Subject} does not have");
        }
    }

    private static bool MayHave(DocumentScope item, string key) =>
        !item.Value["data"][key].IsAbsent || !item.Value["stringData"][key].IsAbsent || !item.Value["binaryData"][key].IsAbsent
        || (item.Kind == "Secret" && item.Value["type"] is { IsAbsent: false } type && type.Is("Opaque") != Verdict.Definite);

    private void Say(WorkloadScope workload, ConfigReference reference, ConfigNode? node, string text)
    {
        if (reference.Container is { } container)
        {
            container.Say(this, node, text);
        }
        else
        {
            workload.Pod.Say(this, node, text);
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7219",
        Name = "config-reference-missing",
        Title = "Key or object of configuration that is not there",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            A container that refers to a ConfigMap, a Secret or a key that does not exist does not start. The rule speaks of a key where the
            project defines the object, and of an object where the project defines others of its kind in the namespace.
            """,
        Remedy = "Mend the name or the key, or mark the reference optional.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/"],
        Aliases = ["kube-linter/env-value-from"],
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
                      env: [{ name: A, valueFrom: { configMapKeyRef: { name: web, key: bb } } }]
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            data: { b: c }
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
                      env: [{ name: A, valueFrom: { configMapKeyRef: { name: web, key: b } } }]
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            data: { b: c }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var workload in project.Workloads)
        {
            foreach (var reference in workload.Pod.References)
            {
                if (!reference.MayBeOptional)
                {
                    Look(project, workload, reference);
                }
            }
        }
    }
}
