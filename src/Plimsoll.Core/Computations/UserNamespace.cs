using Plimsoll.Documents;

namespace Plimsoll.Computations;

/// <summary>A user namespace with one range of ids.</summary>
internal static class UserNamespace
{
    /// <summary>Gives the container a user namespace, in which the ids from 0 on are those of the machine from another number on.</summary>
    public static MappingNode Put(MappingNode spec, long hostId, long size, Origin origin)
    {
        NamespaceList.Put(spec, "user", null, origin);
        var linux = (MappingNode)spec["linux"]!;
        linux.Set("uidMappings", Map(hostId, size, origin));
        linux.Set("gidMappings", Map(hostId, size, origin));
        return spec;
    }

    /// <summary>Whether there are ids for a range.</summary>
    public static bool IsRange(long hostId, long size) => hostId >= 0 && size > 0 && uint.MaxValue - hostId >= size - 1;

    /// <summary>Whether a spec has maps already, which others may hold.</summary>
    public static bool HasMaps(MappingNode spec)
    {
        var linux = ConfigValue.Of(spec)["linux"];
        return !linux["uidMappings"].IsAbsent || !linux["gidMappings"].IsAbsent;
    }

    private static SequenceNode Map(long hostId, long size, Origin origin)
    {
        var range = new MappingNode(origin);
        range.Set("containerID", ScalarNode.Integer(0, origin));
        range.Set("hostID", ScalarNode.Integer(hostId, origin));
        range.Set("size", ScalarNode.Integer(size, origin));
        var list = new SequenceNode(origin);
        list.Add(range);
        return list;
    }
}
