using Plimsoll;
using Plimsoll.Kubernetes;

namespace BackupAndRestore;

/// <summary>The same job under runc, which answers ENOSYS to what the profile does not know, until the nodes carry containerd 1.7.13.</summary>
internal static class MendedRestore
{
    public static IEnumerable<ConfigObject> Objects()
    {
        yield return new Job("restore")
            .InNamespace("storage")
            .WithRestartPolicy(RestartPolicy.Never)
            .WithRuntimeClass("runc")
            .WithClaim("data", Storage.Data())
            .WithClaim("archive", Storage.Archive())
            .WithSeccompRuntimeDefault()
            .WithContainer("restore", "docker.io/library/debian:13.1", c => c
                .WithCommand(["tar", "-xzf", "/archive/data.tar.gz", "-C", "/data"])
                .WithMount("data", "/data")
                .WithMount("archive", "/archive", readOnly: true));
    }
}
