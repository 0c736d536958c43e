using Plimsoll.Rules;

namespace Plimsoll.Tests;

/// <summary>The rules that the compiler leaves to the emitter, where every object is whole and all of them are there.</summary>
internal static class LeftToEmit
{
    /// <summary>Those that no C# can break: what they look at is made when the manifest is written.</summary>
    public static readonly IReadOnlyList<string> NotInCode =
    [
        "PLM7220", // the order of keys is that of the calls
    ];

    /// <summary>
    /// Those that speak of something missing. The compiler says it where it sees the object handed to the app; an object that a method returns,
    /// another one may still complete.
    /// </summary>
    public static readonly IReadOnlyList<string> Missing =
    [
        "PLM1103", // run-as-non-root-not-enforced
        "PLM1110", // missing-security-context
        "PLM1111", // writable-root-filesystem
        "PLM1114", // capabilities-not-all-dropped
        "PLM1115", // no-capability-dropped
        "PLM1116", // net-raw-available
        "PLM1124", // apparmor-profile-missing
        "PLM1125", // linux-hardening-missing
        "PLM1126", // proc-mount-unmasked
        "PLM1128", // windows-not-container-user
        "PLM1129", // host-users-not-isolated
        "PLM1134", // log4j-lookup-not-mitigated
        "PLM1141", // writable-host-path-mount
        "PLM1152", // service-account-token-automounted
        "PLM1154", // default-service-account-automounts
        "PLM1173", // image-pull-secrets-missing
        "PLM1186", // namespace-without-psa-labels
        "PLM1400", // psa-version-unpinned
        "PLM3222", // seccomp-profile-missing
        "PLM5068", // image-pull-policy-not-always
        "PLM5079", // required-label-missing
        "PLM5080", // required-annotation-missing
        "PLM5149", // cpu-request-missing
        "PLM5150", // cpu-limit-missing
        "PLM5152", // memory-request-missing
        "PLM5153", // memory-limit-missing
        "PLM5156", // qos-class-below-required
        "PLM5158", // ephemeral-storage-missing
        "PLM5160", // empty-dir-without-size-limit
        "PLM5161", // liveness-probe-missing
        "PLM5162", // readiness-probe-missing
        "PLM5163", // probes-identical
        "PLM5165", // probe-timing-not-explicit
        "PLM5167", // pre-stop-hook-missing
        "PLM5172", // pod-anti-affinity-missing
        "PLM5173", // topology-spread-missing-or-invalid
        "PLM5174", // node-affinity-missing
        "PLM5177", // priority-class-missing
        "PLM5190", // pdb-unhealthy-policy-missing
        "PLM5191", // bare-pod
        "PLM5192", // bare-job
        "PLM5193", // job-ttl-missing
        "PLM5195", // cronjob-deadline-missing
        "PLM5196", // cronjob-concurrency-default
        "PLM6091", // network-policy-dns-blocked
        "PLM6101", // container-port-unnamed
        "PLM6106", // ingress-tls-missing
        "PLM6108", // ingress-host-empty-or-wildcard
        "PLM6118", // dns-config-ndots
        "PLM6119", // service-links-enabled
        "PLM6149", // rbac-rule-malformed
        "PLM7164", // probe-port-not-declared
        "PLM7199", // selector-does-not-match-template
        "PLM7201", // volume-claim-no-storage-request
        "PLM7336", // proc-mount-unmasked-without-user-namespace
        "PLM7342", // seccomp-localhost-path-missing
        "PLM7344", // apparmor-localhost-path-invalid
        "PLM7346", // apparmor-annotation-unknown-container
        "PLM7349", // host-process-pod-inconsistent
        "PLM7350", // bidirectional-propagation-unprivileged
        "PLM7351", // recursive-read-only-misused
        "PLM7352", // init-container-with-probe-or-hook
        "PLM7356", // handler-count-not-one
        "PLM7358", // pre-stop-sleep-exceeds-grace
        "PLM7361", // volume-mount-undeclared
        "PLM7366", // extended-resource-request-differs
        "PLM7368", // dns-none-without-nameserver
        "PLM7382", // env-reference-unresolved
        "PLM7385", // volume-unused
        "PLM7387", // host-port-with-many-replicas
        "PLM7392", // topology-spread-selector-misses-self
        "PLM7393", // liveness-kills-slow-start
        "PLM7402", // privileged-port-as-non-root
        "PLM7403", // dotnet-read-only-root-needs-tmp
        "PLM7405", // dotnet-port-default-mismatch
    ];

    /// <summary>Those that look at all of a seccomp profile, to which the program may still add, or at a Pod together with its profile.</summary>
    public static readonly IReadOnlyList<string> OfProfiles =
    [
        "PLM3224", // seccomp-default-action-missing
        "PLM3225", // seccomp-profile-empty
        "PLM3241", // seccomp-listener-metadata-without-path
        "PLM3450", // seccomp-dotnet-runtime-needs-syscall
        "PLM3451", // seccomp-no-new-privs-off
        "PLM3507", // seccomp-listener-without-notify
    ];

    /// <summary>Why the compiler does not say it; null if it does.</summary>
    public static string? Reason(Rule rule) => rule switch
    {
        _ when NotInCode.Contains(rule.Info.Id) => "it looks at the text",
        _ when OfProfiles.Contains(rule.Info.Id) => "it looks at all of a profile, or at a Pod together with its profile",
        IProjectRule => "it looks at several objects",
        PodSecurityRule => "a Namespace asks for the level; one that the project asks for is checked by the compiler as well",
        _ => null,
    };
}
