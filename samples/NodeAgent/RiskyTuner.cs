using Plimsoll;
using Plimsoll.Kubernetes;

namespace NodeAgent;

/// <summary>
/// An agent that sets the frequency governor of each node through /sys. It is privileged, its spec says that /sys is writable,
/// and every write ends with "Read-only file system".
/// </summary>
internal static class RiskyTuner
{
    public static IEnumerable<ConfigObject> Objects()
    {
        yield return new DaemonSet("tuner-risky")
            .InNamespace("kube-system")
            .WithContainer("tuner", "ghcr.io/example/cpu-tuner:1.4.0", c => c
                .Privileged() // PLM2004
                .WithLimits(memory: "32Mi"));
    }
}
