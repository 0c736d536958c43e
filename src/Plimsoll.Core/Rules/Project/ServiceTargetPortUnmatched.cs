using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7395.</summary>
internal sealed class ServiceTargetPortUnmatched : Rule, IProjectRule
{
    private static bool IsMissing(ProjectScope project, DocumentScope service, ConfigValue selector, string name)
    {
        var any = false;
        foreach (var workload in ServedPods.By(project, service, selector))
        {
            any = true;
            if (!workload.Pod.ShowsAllContainers)
            {
                return false;
            }

            foreach (var container in workload.Pod.Containers)
            {
                var ports = container.Value["ports"];
                if (!ports.ShowsAllItems || ports.Items.Any(port => ConfigValue.Of(port)["name"].Is(name) != Verdict.No))
                {
                    return false;
                }
            }
        }

        return any;
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7395",
        Name = "service-target-port-unmatched",
        Title = "Port of a Service that no Pod has",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            A targetPort by name that no selected Pod declares leads nowhere: the Service has no endpoints for it. A number leads to
            whatever listens there.
            """,
        Remedy = "Write the name of a port of the container.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
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
                      ports: [{ name: http, containerPort: 8080 }]
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: htpt }]
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
                      ports: [{ name: http, containerPort: 8080 }]
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec:
              selector: { app: web }
              ports: [{ port: 80, targetPort: http }]
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var service in project.OfKind("Service"))
        {
            var selector = service.Spec["selector"];
            foreach (var item in selector.Mapping is { Count: > 0 } ? service.Spec["ports"].Items : [])
            {
                var port = ConfigValue.Of(item)["targetPort"];
                if (port.Text is { Length: > 0 } name && !char.IsDigit(name[0]) && IsMissing(project, service, selector, name))
                {
                    service.Say(this, port.Node, $"sends requests to the port \"{SchemaLog.Short(name)}\", which no pod that it selects declares");
                }
            }
        }
    }
}
