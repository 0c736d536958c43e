using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1176.</summary>
internal sealed class ExposedAdminInterface : Rule, IOpenProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1176",
        Name = "exposed-admin-interface",
        Title = "Administration open to the outside",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Consoles that administer a cluster, a database or a workflow engine often trust whoever reaches them. A Service that opens
            them to the outside lets strangers try.
            """,
        Remedy = "Make the Service a ClusterIP and reach it by a tunnel, or put a proxy with a login in front.",
        Sources = ["https://hub.armosec.io/docs/c-0021"],
        Aliases = ["kubescape/C-0021"],
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
                      image: docker.io/kubernetesui/dashboard:v2.7.0
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
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
                      image: docker.io/kubernetesui/dashboard:v2.7.0
            ---
            apiVersion: v1
            kind: Service
            metadata: { name: web }
            spec: { type: ClusterIP, selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }
            """,
    };

    // Repositories without their registry; most are mirrored somewhere.
    private static readonly string[] Consoles =
    [
        "kubernetesui/dashboard*", "*/kubernetes-dashboard-amd64", "argoproj/argocli", "weaveworks/scope", "apache/nifi", "apache/zeppelin", "portainer/portainer*",
        "phpmyadmin", "phpmyadmin/phpmyadmin", "library/phpmyadmin", "adminer", "library/adminer", "dpage/pgadmin4", "mongo-express", "library/mongo-express",
        "rediscommander/redis-commander", "provectuslabs/kafka-ui", "jupyter/*-notebook",
    ];

    public void Check(ProjectScope project)
    {
        foreach (var service in project.OfKind("Service"))
        {
            var (type, selector) = (service.Spec["type"], service.Spec["selector"]);
            if (type.Text is not ("LoadBalancer" or "NodePort") || selector.Mapping is not { Count: > 0 })
            {
                continue;
            }

            foreach (var workload in ServedPods.By(project, service, selector))
            {
                foreach (var container in workload.Pod.Containers)
                {
                    if (container.Image is { } image && NamePattern.AnyMatches(Consoles, image.Repository))
                    {
                        service.Say(this, type.Node, $"opens {SchemaLog.Short(container.Value["image"].Text!)} of {workload.Subject} to the outside");
                    }
                }
            }
        }
    }
}
