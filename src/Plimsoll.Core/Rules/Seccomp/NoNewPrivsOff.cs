using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3451.</summary>
internal sealed class NoNewPrivsOff() : Rule(ContainerParts.SpecialSeccomp), IContainerRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3451",
        Name = "seccomp-no-new-privs-off",
        Title = "Runtime that sets the container up under a profile which denies it",
        Category = Category.Seccomp,
        Severity = Severity.Warning,
        Why = """
            Without no_new_privs the kernel takes a filter from a privileged process only, so runtimes load it before they change the user and
            drop capabilities. A profile that was recorded from the program lacks setuid, setgroups, capset, prctl and their like, and the
            container does not start. With allowPrivilegeEscalation: false the filter is loaded last.
            """,
        Remedy = "Set allowPrivilegeEscalation to false, or add the calls to the profile.",
        Sources =
        [
            "https://github.com/kubernetes/kubernetes/issues/84623", "https://github.com/inspektor-gadget/inspektor-gadget/issues/267",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/standard_init_linux.go",
        ],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.1.12" } }]
            """,
        Bad = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web, namespace: shop }
            spec:
              defaultAction: SCMP_ACT_ERRNO
              syscalls: [{ names: [close, execve, exit_group, fstatfs, getdents64, openat, read, write], action: SCMP_ACT_ALLOW }]
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: Localhost, localhostProfile: operator/shop/web.json } }
            """,
        Good = """
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web, namespace: shop }
            spec:
              defaultAction: SCMP_ACT_ERRNO
              syscalls: [{ names: [close, execve, exit_group, fstatfs, getdents64, openat, read, write], action: SCMP_ACT_ALLOW }]
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext:
                    allowPrivilegeEscalation: false
                    seccompProfile: { type: Localhost, localhostProfile: operator/shop/web.json }
            """,
    };

    public void Check(ContainerScope container)
    {
        var escalation = container.SecurityContext["allowPrivilegeEscalation"];
        if (!escalation.IsUnknown && escalation.Boolean != false && (!escalation.IsAbsent || container.IsWhole()) && container.LocalProfile is { } profile)
        {
            Look(container, profile);
        }
    }

    private void Look(ContainerScope container, SeccompScope profile)
    {
        var place = container.Seccomp.Place;
        if (!container.Run.Targets.IsDeclared)
        {
            if (profile.Filters.Today(RuntimeKind.Runc) is { } today && RuntimeNeeds.Missing(today, true) is { Count: > 0 } calls)
            {
                container.Say(this, place, Text(profile, calls, "runc"), Severity.Info, Fix(container));
            }

            return;
        }

        var affected = Affected.By(container.Pod.Targets, target => profile.Filters.Holds(target, filter => RuntimeNeeds.Missing(filter, true).Count > 0), DefaultProfileAnswer.Runtime);
        if (affected.Any && profile.Filters.At(affected.Targets.First()) is { } found)
        {
            container.Say(this, place, Text(profile, RuntimeNeeds.Missing(found, true), affected.Where), fix: Fix(container), platform: affected.Platform);
        }
    }

    private static string Text(SeccompScope profile, IReadOnlyList<string> calls, string where) => where.StartsWith("on ", StringComparison.Ordinal)
        ? $"leaves allowPrivilegeEscalation on, so that the runtime sets it up under {profile.Subject}, which denies {string.Join(", ", calls)} {where}"
        : $"leaves allowPrivilegeEscalation on, so that {where} sets it up under {profile.Subject}, which denies {string.Join(", ", calls)}";

    private static Fix? Fix(ContainerScope container)
    {
        if (container.SecurityContext.Node is not MappingNode context)
        {
            return null;
        }

        var off = ScalarNode.Boolean(false);
        return new("Set allowPrivilegeEscalation to false",
            [context["allowPrivilegeEscalation"] is { } present ? new Edit.Replace(present, off) : new Edit.Insert(context, "allowPrivilegeEscalation", off)]);
    }
}
