using Plimsoll.Documents;

namespace Plimsoll.Computations;

/// <summary>
/// What <c>runc spec --rootless</c> changes in a spec.
/// Source: https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/example.go
/// </summary>
internal static class RootlessSpec
{
    /// <summary>Changes a spec so that an ordinary user can run it.</summary>
    public static MappingNode Apply(MappingNode spec, long user, long group, Origin origin)
    {
        NamespaceList.Remove(spec, "network");
        NamespaceList.Remove(spec, "user");
        NamespaceList.Put(spec, "user", null, origin);
        var linux = (MappingNode)spec["linux"]!;
        Map(linux, "uidMappings", user, origin);
        Map(linux, "gidMappings", group, origin);
        linux.Remove("resources");
        foreach (var item in ConfigValue.Of(spec)["mounts"].Items)
        {
            if (item is MappingNode mount)
            {
                Mount(mount, origin);
            }
        }

        return spec;
    }

    private static void Map(MappingNode linux, string key, long host, Origin origin)
    {
        var map = new MappingNode(origin);
        map.Set("containerID", ScalarNode.Integer(0, origin));
        map.Set("hostID", ScalarNode.Integer(host, origin));
        map.Set("size", ScalarNode.Integer(1, origin));
        ((SequenceNode)linux.Set(key, new SequenceNode(origin))).Add(map);
    }

    private static void Mount(MappingNode mount, Origin origin)
    {
        if (ConfigValue.Of(mount)["destination"].Text?.TrimEnd('/') == "/sys")
        {
            // A sysfs can be mounted only by the owner of the network namespace.
            mount.Set("type", ScalarNode.String("none", origin));
            mount.Set("source", ScalarNode.String("/sys", origin));
            var options = (SequenceNode)mount.Set("options", new SequenceNode(origin));
            foreach (var option in new[] { "rbind", "nosuid", "noexec", "nodev", "ro" })
            {
                options.Add(ScalarNode.String(option, origin));
            }
        }
        else if (mount["options"] is SequenceNode options)
        {
            RemoveIds(options);
        }
    }

    // Other ids than the mapped one do not exist.
    private static void RemoveIds(SequenceNode options)
    {
        for (var i = options.Count - 1; i >= 0; i--)
        {
            if (ConfigValue.Of(options[i]).Text is { } option && (option.StartsWith("gid=", StringComparison.Ordinal) || option.StartsWith("uid=", StringComparison.Ordinal)))
            {
                options.RemoveAt(i);
            }
        }
    }
}
