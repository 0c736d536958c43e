using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A port of a container.</summary>
internal sealed class DeclaredPort(ConfigNode node)
{
    public ConfigNode Node { get; } = node;

    public ConfigValue Name { get; } = ConfigValue.Of(node)["name"];

    public ConfigValue ContainerPort { get; } = ConfigValue.Of(node)["containerPort"];

    public ConfigValue HostPort { get; } = ConfigValue.Of(node)["hostPort"];

    public ConfigValue Protocol { get; } = ConfigValue.Of(node)["protocol"];

    /// <summary>Whether it may be one for TCP, which it is if nothing is said.</summary>
    public bool MayBeTcp { get; } = ConfigValue.Of(node)["protocol"] is { IsAbsent: true } or { IsUnknown: true } or { Text: "TCP" };

    /// <summary>The ports of a list.</summary>
    public static DeclaredPort[] Of(ConfigValue list)
    {
        var items = list.Items;
        var ports = items.Count == 0 ? [] : new DeclaredPort[items.Count];
        for (var i = 0; i < ports.Length; i++)
        {
            ports[i] = new(items[i]);
        }

        return ports;
    }
}
