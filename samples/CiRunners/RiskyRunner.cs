using Plimsoll;
using Plimsoll.Kubernetes;

namespace CiRunners;

/// <summary>
/// Runners that start containers of their own. The Pod comes up, and then every job fails: the runc inside docker 27.4 asks for paths
/// that this Sysbox cannot resolve, and below a read-only root Sysbox lets nobody make a cgroup.
/// </summary>
internal static class RiskyRunner
{
    public static IEnumerable<ConfigObject> Objects()
    {
        yield return new Deployment("runner-risky")
            .InNamespace("ci")
            .WithReplicas(4)
            .WithRuntimeClass("sysbox-runc")
            .WithEmptyDir("docker", sizeLimit: "20Gi")
            .WithContainer("docker", "docker.io/library/docker:27.4.0-dind", c => c // PLM2001
                .WithReadOnlyRootFilesystem() // PLM2005
                .WithMount("docker", "/var/lib/docker")
                .WithLimits(cpu: "4", memory: "8Gi", ephemeralStorage: "30Gi"));
    }
}
