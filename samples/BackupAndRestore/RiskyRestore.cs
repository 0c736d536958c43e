using Plimsoll;
using Plimsoll.Kubernetes;

namespace BackupAndRestore;

/// <summary>
/// A nightly backup and the job that restores it, on a cluster where crun is the runtime. The backup works. The restore, the night it is
/// needed, ends with "Cannot change mode: Operation not permitted", because tar sets modes with a call that containerd's profile does not know.
/// </summary>
internal static class RiskyRestore
{
    public static IEnumerable<ConfigObject> Objects()
    {
        var data = new PersistentVolumeClaim("data", "50Gi").InNamespace("storage");
        var archive = new PersistentVolumeClaim("archive", "200Gi").InNamespace("storage");

        yield return data;
        yield return archive;
        yield return new CronJob("backup", "0 3 * * *")
            .InNamespace("storage")
            .WithRestartPolicy(RestartPolicy.OnFailure)
            .WithClaim("data", data)
            .WithClaim("archive", archive)
            .WithContainer("backup", "docker.io/library/debian:13.1", c => c
                .WithCommand(["tar", "-czf", "/archive/data.tar.gz", "-C", "/data", "."])
                .WithMount("data", "/data", readOnly: true)
                .WithMount("archive", "/archive"));
        yield return new Job("restore-risky")
            .InNamespace("storage")
            .WithRestartPolicy(RestartPolicy.Never)
            .WithClaim("data", data)
            .WithClaim("archive", archive)
            .WithSeccompRuntimeDefault()
            .WithContainer("restore", "docker.io/library/debian:13.1", c => c
                .WithCommand(["tar", "-xzf", "/archive/data.tar.gz", "-C", "/data"])
                .WithMount("data", "/data")
                .WithMount("archive", "/archive", readOnly: true));
    }
}
