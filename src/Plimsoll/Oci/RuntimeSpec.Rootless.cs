using System.Runtime.CompilerServices;
using Plimsoll.Annotations;
using Plimsoll.Computations;
using Plimsoll.Documents;

namespace Plimsoll.Oci;

public sealed partial class RuntimeSpec
{
    /// <summary>
    /// Changes the spec so that an ordinary user can run it, as <c>runc spec --rootless</c> does: root of the container is that user,
    /// the network is that of the machine, and there are no cgroup limits.
    /// </summary>
    /// <param name="uid">The user that will run it.</param>
    /// <param name="gid">The group of that user.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigComputed("linux.namespaces"), ConfigComputed("linux.uidMappings"), ConfigComputed("linux.gidMappings"), ConfigComputed("mounts"), ConfigRemove("linux.resources")]
    [ConfigComputation("oci.rootless")]
    public RuntimeSpec Rootless(uint uid, uint gid, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
    {
        RootlessSpec.Apply(Node, uid, gid, Origin.Caller(callerFile, callerLine));
        return this;
    }
}
