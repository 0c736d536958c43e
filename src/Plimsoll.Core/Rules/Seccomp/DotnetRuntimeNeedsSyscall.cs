using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3450.</summary>
internal sealed class DotnetRuntimeNeedsSyscall() : Rule(ContainerParts.SpecialSeccomp), IContainerRule
{
    // Found by failing one after the other under .NET 10: "Failed to create CoreCLR", "Fatal error", or no start at all. What the loader of
    // one C library or another calls is left out.
    private static readonly string[] Calls =
        ["fcntl", "futex", "getdents64", "mmap", "mprotect", "munmap", "pipe2", "prlimit64", "read", "sched_setaffinity", "sigaltstack", "sysinfo"];

    private static readonly string[] Images = ["dotnet/aspnet", "dotnet/runtime", "dotnet/sdk"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3450",
        Name = "seccomp-dotnet-runtime-needs-syscall",
        Title = "Seccomp profile that denies what CoreCLR calls",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            CoreCLR does not start without some calls that other programs never make, among them sched_setaffinity, sigaltstack, sysinfo,
            pipe2 and prlimit64: "Failed to create CoreCLR" is all it says. A profile that was written for another program, or recorded
            while the runtime was up already, lacks them. Programs compiled ahead of time are not meant.
            """,
        Remedy = "Add the calls, or record the profile from the start of the program: plimsoll seccomp record.",
        Sources = ["https://github.com/dotnet/runtime/tree/main/src/coreclr/pal/src", "https://github.com/dotnet/dotnet-docker/blob/main/README.md"],
        Bad = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web, namespace: shop }
            spec:
              defaultAction: SCMP_ACT_ERRNO
              syscalls: [{ names: [execve, exit_group, fcntl, futex, getdents64, mmap, mprotect, munmap, pipe2, prlimit64, read, sigaltstack, write], action: SCMP_ACT_ALLOW }]
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: mcr.microsoft.com/dotnet/aspnet:10.0
                  securityContext: { seccompProfile: { type: Localhost, localhostProfile: operator/shop/web.json } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: mcr.microsoft.com/dotnet/aspnet:10.0
                  securityContext: { seccompProfile: { type: RuntimeDefault } }
            """,
    };

    public void Check(ContainerScope container)
    {
        if (IsDotnet(container) && container.LocalProfile is { } profile)
        {
            Look(container, profile);
        }
    }

    private void Look(ContainerScope container, SeccompScope profile)
    {
        // Which runtime applies the profile hardly matters for calls as old as these.
        var filter = profile.Filters.Today(RuntimeKind.Runc);
        var denied = filter is null ? [] : Calls.Where(call => IsDenied(filter, call)).ToList();
        if (denied.Count > 0)
        {
            container.Say(this, container.Seccomp.Place, $"runs .NET under {profile.Subject}, which denies {string.Join(", ", denied)}: CoreCLR does not start");
        }
    }

    private static bool IsDenied(SeccompFilter filter, string call) => SyscallCatalogue.Find(call)?.NumberOn(filter.Target.Native) is { } number
        && filter.Answers(filter.Target.Native, number).All(answer => answer.Kind is ActionKind.Errno or ActionKind.KillProcess or ActionKind.KillThread or ActionKind.Trap);

    private static ConfigNode? First(ConfigValue list) => list.Items is { Count: > 0 } items ? items[0] : null;

    private static bool IsDotnet(ContainerScope container) =>
        (First(container.Value["command"]) ?? First(container.Value["args"])) is ScalarNode { Text: "dotnet" or "/usr/bin/dotnet" }
        || container.Image is { } image && image.IsAnyOf(Images);
}
