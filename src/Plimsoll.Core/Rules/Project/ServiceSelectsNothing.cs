using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM6097.</summary>
internal sealed class ServiceSelectsNothing : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM6097",
        Name = "service-selects-nothing",
        Title = "Service without Pods",
        Category = Category.Correctness,
        Severity = Severity.Warning,
        Why = "The selector matches no Pod of the project: whoever calls the Service gets no answer.",
        Remedy = "Select the labels of the Pods.",
        Sources = ["https://kubernetes.io/docs/concepts/services-networking/service/"],
        Aliases = ["kube-linter/dangling-service", "kube-score/service-targets-pod", "kubescape/C-0293"],
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
              selector: { app: wbe }
              ports: [{ port: 80, targetPort: 8080 }]
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
              ports: [{ port: 80, targetPort: 8080 }]
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var service in project.OfKind("Service"))
        {
            var selector = service.Spec["selector"];
            if (selector.Mapping is { Count: > 0 } && service.Spec["type"].Is("ExternalName") == Verdict.No && Beside.AllPods(project, service)
                && ServedPods.AnyMatch(project, service, labels => LabelSelector.HasAll(labels, selector)) == Verdict.No)
            {
                service.Say(this, selector.Node, "selects no pod of the project");
            }
        }
    }
}
