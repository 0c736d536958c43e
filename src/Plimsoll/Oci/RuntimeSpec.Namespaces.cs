using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Computations;
using Plimsoll.Documents;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>Gives the container a namespace of its own, or lets it join the one at a path.</summary>
    [ConfigComputed("linux.namespaces"), ConfigComputation("oci.namespace")]
    public RuntimeSpec WithNamespace(LinuxNamespaceType type, string? path = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        NamespaceList.Put(Node, type.ToString(), path, Origin.Caller(callerFile, callerLine));
        return this;
    }

    /// <summary>Lets the container share a namespace of the machine, or of the runtime's caller.</summary>
    [ConfigComputed("linux.namespaces"), ConfigComputation("oci.without-namespace")]
    public RuntimeSpec WithoutNamespace(LinuxNamespaceType type, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        NamespaceList.Remove(Node, type.ToString());
        return this;
    }

    /// <summary>Gives the container a network of its own in which there is nothing but a loopback device.</summary>
    [ConfigComputed("linux.namespaces"), ConfigComputation("oci.namespace", "network")]
    public RuntimeSpec WithoutNetwork([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        WithNamespace(LinuxNamespaceType.Network, null, callerLine, callerFile);

    /// <summary>Shares the network of the machine.</summary>
    [ConfigComputed("linux.namespaces"), ConfigComputation("oci.without-namespace", "network")]
    public RuntimeSpec WithHostNetwork([CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") =>
        WithoutNamespace(LinuxNamespaceType.Network, callerLine, callerFile);

    /// <summary>Runs in a user namespace of its own, in which the ids from 0 on are those of the machine from <paramref name="hostId"/> on.</summary>
    /// <exception cref="ArgumentException">The range is empty or goes beyond the greatest id.</exception>
    [ConfigComputed("linux.namespaces"), ConfigComputed("linux.uidMappings"), ConfigComputed("linux.gidMappings"), ConfigComputation("oci.user-namespace")]
    public RuntimeSpec WithUserNamespace(uint hostId, uint size = 65536, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        if (!UserNamespace.IsRange(hostId, size))
        {
            throw new ArgumentException($"The argument 'size' is {size}: from {hostId} on there are ids for 1 to {uint.MaxValue - (ulong)hostId + 1}.", nameof(size));
        }

        UserNamespace.Put(Node, hostId, size, Origin.Caller(callerFile, callerLine));
        return this;
    }

    /// <summary>Runs in a user namespace of its own, with maps of its user and group ids.</summary>
    [ConfigComputed("linux.namespaces"), ConfigComputation("oci.namespace", "user")]
    public RuntimeSpec WithUserNamespace(
        [ConfigPath("linux.uidMappings")] IEnumerable<IdMapping> users,
        [ConfigPath("linux.gidMappings")] IEnumerable<IdMapping> groups,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(users);
        ArgumentNullException.ThrowIfNull(groups);
        return WithNamespace(LinuxNamespaceType.User, null, callerLine, callerFile)
            .WithLinux(linux => linux.WithUidMappings(users, callerLine, callerFile).WithGidMappings(groups, callerLine, callerFile), callerLine, callerFile);
    }

    /// <summary>Runs in a time namespace of its own, whose clocks are ahead of, or behind, those of the machine.</summary>
    /// <param name="boottime">The offset of the time since the machine was started.</param>
    /// <param name="monotonic">The offset of the clock that only goes forward.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigComputed("linux.namespaces"), ConfigComputed("linux.timeOffsets"), ConfigComputation("oci.time-namespace")]
    public RuntimeSpec WithTimeNamespace(TimeSpan? boottime = null, TimeSpan? monotonic = null, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        TimeNamespace.Put(Node, boottime, monotonic, Origin.Caller(callerFile, callerLine));
        return this;
    }
}
