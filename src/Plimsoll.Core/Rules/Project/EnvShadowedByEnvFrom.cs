using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7383.</summary>
internal sealed class EnvShadowedByEnvFrom : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7383",
        Name = "env-shadowed-by-env-from",
        Title = "Variable that hides another",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = """
            Of two variables with one name the container gets one, without a word: env wins over envFrom, and a later source of
            envFrom over an earlier one. Whoever changes the other wonders why nothing changes.
            """,
        Remedy = "Remove one of the two, or give the source a prefix.",
        Sources = ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables"],
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
                      env: [{ name: LEVEL, value: debug }]
                      envFrom: [{ configMapRef: { name: web } }]
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            data: { LEVEL: info }
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
                      env: [{ name: LEVEL, value: debug }]
                      envFrom: [{ configMapRef: { name: web } }]
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: web }
            data: { COLOUR: blue }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var workload in project.OfKind("ConfigMap").Count == 0 ? [] : project.Workloads)
        {
            foreach (var container in workload.Pod.Containers)
            {
                Look(project, workload, container);
            }
        }
    }

    private void Look(ProjectScope project, WorkloadScope workload, ContainerScope container)
    {
        var sources = new Dictionary<string, DocumentScope>(StringComparer.Ordinal);
        foreach (var item in container.Value["envFrom"].Items)
        {
            var (source, prefix) = (ConfigValue.Of(item)["configMapRef"]["name"], ConfigValue.Of(item)["prefix"]);
            if (source.Text is not { } name || prefix.IsUnknown || project.Named("ConfigMap", name, workload) is not { Count: 1 } found)
            {
                continue;
            }

            foreach (var entry in found[0].Value["data"].Mapping?.Entries ?? default(IEnumerable<MappingEntry>) ?? [])
            {
                var key = prefix.Text + entry.Key;
                if (sources.TryGetValue(key, out var earlier) && earlier != found[0])
                {
                    container.Say(this, source.Node, $"takes {SchemaLog.Short(key)} from {found[0].Subject}, which hides that of {earlier.Subject}");
                }

                sources[key] = found[0];
            }
        }

        foreach (var variable in sources.Count == 0 ? [] : container.Env)
        {
            if (variable.Name is { } name && sources.TryGetValue(name, out var hidden))
            {
                container.Say(this, variable.Node, $"sets {SchemaLog.Short(name)}, which hides that of {hidden.Subject}");
            }
        }
    }
}
