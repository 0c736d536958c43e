using Plimsoll;
using Plimsoll.Kubernetes;

namespace CiRunners;

/// <summary>The same runners on the nodes that carry Sysbox 0.7.0, with a root file system that they may write.</summary>
internal static class MendedRunner
{
    public static IEnumerable<ConfigObject> Objects()
    {
        var sysbox = new RuntimeClass("sysbox-current", "sysbox-runc-current");

        yield return sysbox;
        yield return new Deployment("runner")
            .InNamespace("ci")
            .WithReplicas(4)
            .WithRuntimeClass(sysbox)
            .WithEmptyDir("docker", sizeLimit: "20Gi")
            .WithContainer("docker", "docker.io/library/docker:27.4.0-dind", c => c
                .WithMount("docker", "/var/lib/docker")
                .WithLimits(cpu: "4", memory: "8Gi", ephemeralStorage: "30Gi"));
    }
}
