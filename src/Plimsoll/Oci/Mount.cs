using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Oci;

public sealed partial class Mount
{
    /// <summary>
    /// Shows the files of some owners as those of others: the ids from <paramref name="containerId"/> on, as the mount shows them, are on disk
    /// those from <paramref name="hostId"/> on. Kernel and file system must support it.
    /// </summary>
    [ConfigComputed("uidMappings"), ConfigComputed("gidMappings")]
    public Mount WithIdMap(uint hostId, uint size = 65536, uint containerId = 0, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "") => this
        .AddUidMapping(containerId, hostId, size, null, callerLine, callerFile)
        .AddGidMapping(containerId, hostId, size, null, callerLine, callerFile);
}
