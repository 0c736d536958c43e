using Plimsoll.Documents;

namespace Plimsoll.Computations;

/// <summary>The ports of a Service in front of a workload: those of its containers.</summary>
internal static class ServicePorts
{
    /// <summary>The ports; none if the containers have none, null if not all of them are known.</summary>
    public static SequenceNode? Of(MappingNode workload, Origin origin)
    {
        if (PortsOf(workload) is not { } ports)
        {
            return null;
        }

        var list = new SequenceNode(origin);
        foreach (var port in ports)
        {
            list.Add(Served(port, ports.Count > 1, origin));
        }

        return list;
    }

    /// <summary>One port that is passed on to a port of the Pods.</summary>
    public static SequenceNode Of(long port, ScalarNode target, Origin origin)
    {
        var served = new MappingNode(origin);
        served.Set("port", ScalarNode.Integer(port, origin));
        served.Set("targetPort", target);
        return new(origin) { served };
    }

    /// <summary>Writes the ports into a Service.</summary>
    public static MappingNode Put(MappingNode service, SequenceNode ports, Origin origin)
    {
        var spec = service["spec"] as MappingNode ?? (MappingNode)service.Set("spec", new MappingNode(origin));
        spec.Set("ports", ports);
        return service;
    }

    // Each number of a protocol once: as the first container has it.
    private static List<MappingNode>? PortsOf(MappingNode workload)
    {
        var found = new List<MappingNode>();
        var seen = new HashSet<(long, string)>();
        var containers = ConfigValue.Of(workload)["spec"]["template"]["spec"]["containers"];
        foreach (var container in containers.Items)
        {
            var ports = ConfigValue.Of(container)["ports"];
            if (containers.Sequence is { IsOpen: true } || ports.IsUnknown || (ports.Node is { } node && !NodeEquality.IsKnown(node)))
            {
                return null;
            }

            foreach (var item in ports.Items)
            {
                var port = ConfigValue.Of(item);
                if (port.Mapping is { } mapping && port["containerPort"].Integer is { } number && seen.Add((number, port["protocol"].Text ?? "TCP")))
                {
                    found.Add(mapping);
                }
            }
        }

        return containers.IsUnknown ? null : found;
    }

    private static MappingNode Served(MappingNode source, bool isOneOfSeveral, Origin origin)
    {
        var port = ConfigValue.Of(source);
        var (number, name, protocol) = (port["containerPort"].Integer!.Value, port["name"].Text, port["protocol"].Text);
        var served = new MappingNode(origin);
        served.Set("port", ScalarNode.Integer(number, origin));
        served.Set("targetPort", name is null ? ScalarNode.Integer(number, origin) : ScalarNode.String(name, origin));

        // A Service of several ports must name them all.
        var suffix = protocol is null or "TCP" ? "" : "-" + protocol.ToLowerInvariant();
        if ((name ?? (isOneOfSeveral ? FormattableString.Invariant($"port-{number}{suffix}") : null)) is { } own)
        {
            served.Set("name", ScalarNode.String(own, origin));
        }

        if (protocol is not null)
        {
            served.Set("protocol", ScalarNode.String(protocol, origin));
        }

        return served;
    }
}
