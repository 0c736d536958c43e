using Plimsoll;
using Plimsoll.Kubernetes;
using Plimsoll.Seccomp;

namespace NetworkAccelerator;

/// <summary>Only the calls that say where a socket leads go to the agent, and none can be made past it through a ring.</summary>
internal static class MendedAccelerator
{
    public static IEnumerable<ConfigObject> Objects()
    {
        var profile = new SeccompProfile("accelerator")
            .WithDefaultAction(SeccompAction.Allow)
            .Notify("/run/accelerator/agent.sock", ["bind", "connect", "setsockopt", "getpeername"])
            .Deny(["io_uring_setup", "io_uring_enter", "io_uring_register"], Errno.ENOSYS);

        yield return profile;
        yield return new Pod("accelerated")
            .WithContainer("app", "ghcr.io/example/app:1.9.0", c => c.Harden(uid: 10001).WithSeccomp(profile));
    }
}
