using Plimsoll;
using Plimsoll.Kubernetes;
using Plimsoll.Seccomp;

namespace WebShop;

/// <summary>The same list, and ENOSYS for what it does not name: programs then do what they did before the call existed.</summary>
internal static class MendedSearch
{
    public static IEnumerable<ConfigObject> Objects()
    {
        var profile = new SeccompProfile("search")
            .WithDefaultAction(SeccompAction.Errno, Errno.ENOSYS)
            .Allow([.. SearchCalls.Names]);

        yield return profile;
        yield return new Deployment("search")
            .InNamespace("shop")
            .WithRuntimeClass("crun")
            .WithContainer("search", "ghcr.io/example/shop-search:2.3.1", c => c
                .Harden(uid: 10001)
                .WithSeccomp(profile));
    }
}
