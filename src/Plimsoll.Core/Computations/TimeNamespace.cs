using Plimsoll.Documents;

namespace Plimsoll.Computations;

/// <summary>A time namespace with the offsets of its clocks.</summary>
internal static class TimeNamespace
{
    private const int NanosecondsPerTick = 100;

    /// <summary>Gives the container a time namespace; a clock without an offset is left as it is.</summary>
    public static MappingNode Put(MappingNode spec, TimeSpan? boottime, TimeSpan? monotonic, Origin origin)
    {
        NamespaceList.Put(spec, "time", null, origin);
        WriteOffset(spec, "boottime", boottime, origin);
        WriteOffset(spec, "monotonic", monotonic, origin);
        return spec;
    }

    /// <summary>The same with offsets that are not known; null if there are some already, which may stay.</summary>
    public static MappingNode? PutUnknown(MappingNode spec, Origin origin)
    {
        if (!ConfigValue.Of(spec)["linux"]["timeOffsets"].IsAbsent)
        {
            return null;
        }

        NamespaceList.Put(spec, "time", null, origin);
        ((MappingNode)spec["linux"]!).Set("timeOffsets", new UnknownNode(null, origin));
        return spec;
    }

    // The seconds carry the sign, the nanoseconds count forward from there.
    private static void WriteOffset(MappingNode spec, string clock, TimeSpan? offset, Origin origin)
    {
        if (offset is not { Ticks: var ticks })
        {
            return;
        }

        var seconds = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);
        (seconds, rest) = rest < 0 ? (seconds - 1, rest + TimeSpan.TicksPerSecond) : (seconds, rest);
        var node = Open(Open((MappingNode)spec["linux"]!, "timeOffsets", origin), clock, origin);
        node.Set("secs", ScalarNode.Integer(seconds, origin));
        node.Set("nanosecs", ScalarNode.Integer(rest * NanosecondsPerTick, origin));
    }

    private static MappingNode Open(MappingNode node, string key, Origin origin) =>
        node[key] as MappingNode ?? (MappingNode)node.Set(key, new MappingNode(origin));
}
