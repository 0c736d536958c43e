using Plimsoll;
using Plimsoll.Kubernetes;
using Plimsoll.Seccomp;

namespace WebShop;

/// <summary>
/// The search runs under a list of allowed system calls that was made before fchmodat2 existed.
/// crun answers EPERM to what the list does not name, and the C library gives up instead of falling back to fchmodat.
/// </summary>
internal static class RiskySearch
{
    public static IEnumerable<ConfigObject> Objects()
    {
        var profile = new SeccompProfile("search-risky")
            .WithDefaultAction(SeccompAction.Errno) // PLM2003
            .Allow([.. SearchCalls.Names]);

        yield return profile;
        yield return new Deployment("search-risky")
            .InNamespace("shop")
            .WithRuntimeClass("crun")
            .WithContainer("search", "ghcr.io/example/shop-search:2.3.1", c => c
                .Harden(uid: 10001)
                .WithSeccomp(profile));
    }
}
