using Plimsoll;
using Plimsoll.Kubernetes;

namespace BackupAndRestore;

/// <summary>The data, the archive, and the nightly backup of the one to the other.</summary>
internal static class Storage
{
    public static PersistentVolumeClaim Data() => new PersistentVolumeClaim("data", "50Gi").InNamespace("storage");

    public static PersistentVolumeClaim Archive() => new PersistentVolumeClaim("archive", "200Gi").InNamespace("storage");

    public static IEnumerable<ConfigObject> Objects()
    {
        yield return Data();
        yield return Archive();
        yield return new CronJob("backup", "0 3 * * *")
            .InNamespace("storage")
            .WithRestartPolicy(RestartPolicy.OnFailure)
            .WithClaim("data", Data())
            .WithClaim("archive", Archive())
            .WithContainer("backup", "docker.io/library/debian:13.1", c => c
                .WithCommand(["tar", "-czf", "/archive/data.tar.gz", "-C", "/data", "."])
                .WithMount("data", "/data", readOnly: true)
                .WithMount("archive", "/archive"));
    }
}
