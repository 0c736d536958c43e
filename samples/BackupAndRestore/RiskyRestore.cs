using Plimsoll;
using Plimsoll.Kubernetes;

namespace BackupAndRestore;

/// <summary>
/// The job that restores the nightly backup, on a cluster where crun is the runtime. The night it is needed it ends with "Cannot change
/// mode: Operation not permitted", because tar sets modes with a call that containerd's profile does not know.
/// </summary>
internal static class RiskyRestore
{
    public static IEnumerable<ConfigObject> Objects()
    {
        yield return new Job("restore-risky")
            .InNamespace("storage")
            .WithRestartPolicy(RestartPolicy.Never)
            .WithClaim("data", Storage.Data())
            .WithClaim("archive", Storage.Archive())
            .WithSeccompRuntimeDefault() // PLM2003
            .WithContainer("restore", "docker.io/library/debian:13.1", c => c
                .WithCommand(["tar", "-xzf", "/archive/data.tar.gz", "-C", "/data"])
                .WithMount("data", "/data")
                .WithMount("archive", "/archive", readOnly: true));
    }
}
