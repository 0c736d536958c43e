using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Documents;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>
    /// Changes the spec so that an ordinary user can run it, as <c>runc spec --rootless</c> does: root of the container is that user,
    /// the network is that of the machine, and there are no cgroup limits.
    /// Source: https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/example.go
    /// </summary>
    /// <param name="uid">The user that will run it.</param>
    /// <param name="gid">The group of that user.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigComputed("linux.namespaces"), ConfigComputed("linux.uidMappings"), ConfigComputed("linux.gidMappings"), ConfigComputed("mounts"), ConfigRemove("linux.resources")]
    public RuntimeSpec Rootless(uint uid, uint gid, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        var origin = Origin.Caller(callerFile, callerLine);
        WithoutNamespace(LinuxNamespaceType.Network, callerLine, callerFile);
        WithoutNamespace(LinuxNamespaceType.User, callerLine, callerFile);
        WithUserNamespace([new(0, uid, 1, callerLine, callerFile)], [new(0, gid, 1, callerLine, callerFile)], callerLine, callerFile);
        foreach (var mount in Mounts)
        {
            ToRootless(mount, origin);
        }

        Linux!.Resources = null;
        return this;
    }

    private static void ToRootless(Mount mount, Origin origin)
    {
        if (mount.Destination?.TrimEnd('/') == "/sys")
        {
            // A sysfs can be mounted only by the owner of the network namespace.
            NodeWriter.Text(mount.Node, "type", "none", origin);
            NodeWriter.Text(mount.Node, "source", "/sys", origin);
            NodeWriter.List(mount.Node, "options", ["rbind", "nosuid", "noexec", "nodev", "ro"], origin);
            return;
        }

        // Other ids than the mapped one do not exist.
        for (var i = mount.Options.Count - 1; i >= 0; i--)
        {
            if (mount.Options[i] is { } option && (option.StartsWith("gid=", StringComparison.Ordinal) || option.StartsWith("uid=", StringComparison.Ordinal)))
            {
                mount.Options.RemoveAt(i);
            }
        }
    }
}
