using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6117.</summary>
internal sealed class ServiceMonitorDangling : Rule, IProjectRule
{
    private static bool Reaches(DocumentScope monitor, DocumentScope service)
    {
        var namespaces = monitor.Spec["namespaceSelector"];
        return namespaces.IsUnknown || namespaces["any"].Is(true) != Verdict.No
            || (namespaces["matchNames"].Sequence is { } names
                ? names.Any(name => ConfigValue.Of(name).Text is null || ConfigValue.Of(name).Text == (service.Namespace ?? "default"))
                : service.SharesNamespace(monitor) != Verdict.No);
    }

    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6117",
        Name = "service-monitor-dangling",
        Title = "Monitor of no Service",
        Category = Category.Correctness,
        Severity = Severity.Info,
        Why = "The selector matches no Service of the project, so nothing is scraped.",
        Remedy = "Select the labels of the Service.",
        Sources = ["https://prometheus-operator.dev/docs/api-reference/api/"],
        Aliases = ["kube-linter/dangling-servicemonitor"],
        Bad = """
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: { name: web }
            spec: { selector: { matchLabels: { app: wbe } }, endpoints: [{ port: http }] }
            """,
        Good = """
            apiVersion: v1
            kind: Service
            metadata: { name: web, labels: { app: web } }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: 8080 }]
            ---
            apiVersion: monitoring.coreos.com/v1
            kind: ServiceMonitor
            metadata: { name: web }
            spec: { selector: { matchLabels: { app: web } }, endpoints: [{ port: http }] }
            """,
    };

    public void Check(ProjectScope project)
    {
        var services = project.OfKind("Service");
        foreach (var monitor in services.Count == 0 ? [] : project.OfKind("ServiceMonitor"))
        {
            var selector = monitor.Spec["selector"];
            if (selector.Mapping is not null && !services.Any(service => Reaches(monitor, service) && LabelSelector.Matches(selector, service.Labels) != Verdict.No))
            {
                monitor.Say(this, selector.Node, "selects no service of the project");
            }
        }
    }
}
