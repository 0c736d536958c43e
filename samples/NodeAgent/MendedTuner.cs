using Plimsoll;
using Plimsoll.Kubernetes;

namespace NodeAgent;

/// <summary>The same agent with the node's own /sys, until containerd is at 2.0.3. It sees the network devices of the node there, not its own.</summary>
internal static class MendedTuner
{
    public static IEnumerable<ConfigObject> Objects()
    {
        yield return new DaemonSet("tuner")
            .InNamespace("kube-system")
            .WithHostPath("sys", "/sys")
            .WithContainer("tuner", "ghcr.io/example/cpu-tuner:1.4.0", c => c
                .Privileged()
                .WithMount("sys", "/sys")
                .WithLimits(memory: "32Mi"));
    }
}
