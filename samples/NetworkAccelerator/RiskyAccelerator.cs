using Plimsoll;
using Plimsoll.Kubernetes;
using Plimsoll.Seccomp;

namespace NetworkAccelerator;

/// <summary>
/// A rootless container whose sockets an agent on the node opens in its stead. The profile hands too much to the agent:
/// runc itself has to write before the agent can be told, and refuses the profile.
/// </summary>
internal static class RiskyAccelerator
{
    public static IEnumerable<ConfigObject> Objects()
    {
        var profile = new SeccompProfile("accelerator-risky")
            .WithDefaultAction(SeccompAction.Allow)
            .Notify("/run/accelerator/agent.sock", ["bind", "connect", "setsockopt", "getpeername", "write"]); // PLM2002

        yield return profile;
        yield return new Pod("accelerated-risky")
            .WithContainer("app", "ghcr.io/example/app:1.9.0", c => c.Harden(uid: 10001).WithSeccomp(profile));
    }
}
