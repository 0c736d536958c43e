using Plimsoll.Documents;

namespace Plimsoll.Kubernetes;

/// <summary>Makes the ports of a Service from those of the containers of a workload.</summary>
internal static class ServicePorts
{
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static void Copy(KubernetesObject workload, Service service, int callerLine, string callerFile)
    {
        var ports = PortsOf(workload).DistinctBy(port => (port.ContainerPortValue, port.Protocol?.ToString() ?? "TCP")).ToList();
        if (ports.Count == 0)
        {
            throw new InvalidOperationException(
                $"{References.Describe(workload)} has no container ports to serve: declare one with WithPort(...), or name one with Service.ForPort(workload, port, targetPort).");
        }

        foreach (var port in ports)
        {
            // A Service of several ports must name them all.
            var name = port.Name ?? (ports.Count > 1 ? FormattableString.Invariant($"port-{port.ContainerPortValue}{Suffix(port)}") : null);
            IntOrString target = port.Name is { } named ? named : port.ContainerPortValue!.Value;
            service.WithPort(port.ContainerPortValue!.Value, target, name, port.Protocol, callerLine, callerFile);
        }
    }

    private static string Suffix(ContainerPort port) => port.Protocol is { } protocol && protocol != Protocol.TCP ? "-" + protocol.ToString().ToLowerInvariant() : "";

    private static IEnumerable<ContainerPort> PortsOf(KubernetesObject workload)
    {
        if (workload.Get("spec.template.spec.containers") is not SequenceNode containers)
        {
            yield break;
        }

        for (var i = 0; i < containers.Count; i++)
        {
            foreach (var port in containers[i] is MappingNode container ? container.As<Container>().Ports : [])
            {
                if (port.ContainerPortValue is not null)
                {
                    yield return port;
                }
            }
        }
    }
}
