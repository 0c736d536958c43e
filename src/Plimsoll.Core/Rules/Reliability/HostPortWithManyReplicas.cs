using Plimsoll.Documents;
using Plimsoll.Findings;
using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>PLM7387.</summary>
internal sealed class HostPortWithManyReplicas : Rule, IWorkloadRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7387",
        Name = "host-port-with-many-replicas",
        Title = "Rollout that waits for a port of the node",
        Category = Category.Reliability,
        Severity = Severity.Warning,
        Why = """
            A port of a node can be taken once. Pods that are bound to one node and take the same port of it cannot run side by side,
            and a rollout that keeps the old Pod until the new one is ready never ends.
            """,
        Remedy = """
            Reach the Pod through a Service instead of a hostPort; else set maxSurge to 0 and maxUnavailable to 1, use the strategy
            Recreate, or a DaemonSet.
            """,
        Sources = ["https://kubernetes.io/docs/concepts/configuration/overview/#services"],
        Bad = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  nodeSelector: { kubernetes.io/hostname: edge-1 }
                  containers:
                    - name: web
                      image: example.com/web:1.0
                      ports: [{ containerPort: 8080, hostPort: 8080 }]
            """,
        Good = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              strategy: { type: Recreate }
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  nodeSelector: { kubernetes.io/hostname: edge-1 }
                  containers:
                    - name: web
                      image: example.com/web:1.0
                      ports: [{ containerPort: 8080, hostPort: 8080 }]
            """,
    };

    public void Check(WorkloadScope workload)
    {
        if (!workload.IsWhole() || workload.Kind is not ("Deployment" or "ReplicaSet" or "StatefulSet") || workload.Replicas.Integer is not { } replicas || PortOf(workload.Pod) is not { } port)
        {
            return;
        }

        if (IsPinned(workload.Pod) && replicas > 1)
        {
            workload.Say(this, port.Node, $"wants {replicas} pods on one node, and each of them takes the port {port.Integer} of it");
        }
        else if (workload.Is("apps", "Deployment") && replicas > 0 && KeepsAll(workload.Spec, replicas))
        {
            var isPinned = IsPinned(workload.Pod);
            workload.Say(this, port.Node, $"is rolled out by starting another pod first, which needs {(isPinned ? "the" : "a node with the")} port {port.Integer}{(isPinned ? " that the old one holds" : " free")}",
                isPinned ? Severity.Warning : Severity.Info);
        }
    }

    /// <summary>The first port of the node that is asked for; null if there is none, or one before it is not known.</summary>
    private static ConfigValue? PortOf(PodScope pod)
    {
        foreach (var container in pod.Containers)
        {
            var ports = container.Value["ports"];
            foreach (var port in container.Ports)
            {
                if (port.HostPort.IsUnknown || port.HostPort.Integer > 0)
                {
                    return port.HostPort.IsUnknown ? null : port.HostPort;
                }
            }

            if (ports.IsUnknown || ports.Sequence is { IsOpen: true })
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsPinned(PodScope pod) => pod.Spec["nodeName"].Text is { Length: > 0 } || pod.Spec["nodeSelector"]["kubernetes.io/hostname"].Text is not null;

    /// <summary>Whether no old Pod goes before a new one is there: a share is rounded down, and a quarter is the default.</summary>
    private static bool KeepsAll(ConfigValue spec, long replicas)
    {
        var (type, unavailable) = (spec["strategy"]["type"], spec["strategy"]["rollingUpdate"]["maxUnavailable"]);
        if (type.IsUnknown || type.Text == "Recreate" || unavailable.IsUnknown)
        {
            return false;
        }

        return unavailable.IsAbsent ? replicas < 4
            : unavailable.Integer is { } number ? number == 0
            : unavailable.Text is { } text && text.EndsWith("%", StringComparison.Ordinal) && long.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share * replicas < 100;
    }
}
