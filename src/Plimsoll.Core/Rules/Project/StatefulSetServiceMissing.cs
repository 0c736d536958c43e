using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5198.</summary>
internal sealed class StatefulSetServiceMissing : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5198",
        Name = "stateful-set-service-missing",
        Title = "StatefulSet without its headless Service",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = """
            The Pods get their names in DNS from the headless Service that serviceName names. The rule speaks where the project defines
            Services of this namespace.
            """,
        Remedy = "Add a Service with clusterIP None of that name.",
        Sources = ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id"],
        Aliases = ["kube-score/statefulset-has-servicename"],
        Bad = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: { name: web }
            spec:
              serviceName: wbe
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
              clusterIP: None
            """,
        Good = """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: { name: web }
            spec:
              serviceName: web
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  containers:
                    - name: web
                      image: example.com/web:1.0
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
              clusterIP: None
            """,
    };

    private static bool NoneMayBeHeadless(IReadOnlyList<DocumentScope> services) => services.All(service => service.Spec["clusterIP"].Is("None") == Verdict.No);

    public void Check(ProjectScope project)
    {
        foreach (var set in project.OfKind("StatefulSet"))
        {
            var name = set.Spec["serviceName"];
            if (name.Text is { Length: > 0 } text && project.HasBeside("Service", set))
            {
                var found = project.NamedPerhaps("Service", text, set);
                if (found.Count == 0 ? !project.IsOpen : NoneMayBeHeadless(found))
                {
                    set.Say(this, name.Node, found.Count == 0 ? $"names the service {SchemaLog.Short(text)}, which the project does not define" : $"names the service {SchemaLog.Short(text)}, which is not headless");
                }
            }
        }
    }
}
