using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.PodSecurity;

/// <summary>What each check of Pod Security says, on both sides of every version in which it changed.</summary>
public sealed class PodSecurityVersionTests
{
    private const string Off = "containers: [{ name: a }]";

    [Theory]
    [InlineData("allowPrivilegeEscalation", "restricted", "1.7", Off, false)]
    [InlineData("allowPrivilegeEscalation", "restricted", "1.8", Off, true)]
    [InlineData("allowPrivilegeEscalation", "baseline", "1.37", Off, false)]
    [InlineData("allowPrivilegeEscalation", "restricted", "1.24", "os: { name: windows }, " + Off, true)]
    [InlineData("allowPrivilegeEscalation", "restricted", "1.25", "os: { name: windows }, " + Off, false)]
    [InlineData("allowPrivilegeEscalation", "restricted", "1.30", "containers: [{ name: a, securityContext: { allowPrivilegeEscalation: ?x } }]", false)]
    [InlineData("capabilities_baseline", "baseline", "1.0", "containers: [{ name: a, securityContext: { capabilities: { add: [NET_RAW] } } }]", true)]
    [InlineData("capabilities_baseline", "baseline", "1.0", "containers: [{ name: a, securityContext: { capabilities: { add: [KILL] } } }]", false)]
    [InlineData("capabilities_baseline", "baseline", "1.0", "containers: [{ name: a, securityContext: { capabilities: { add: [CAP_KILL] } } }]", true)]
    [InlineData("capabilities_baseline", "restricted", "1.25", "os: { name: windows }, containers: [{ name: a, securityContext: { capabilities: { add: [NET_RAW] } } }]", false)]
    [InlineData("capabilities_restricted", "restricted", "1.21", Off, false)]
    [InlineData("capabilities_restricted", "restricted", "1.22", Off, true)]
    [InlineData("capabilities_restricted", "restricted", "1.24", "os: { name: windows }, " + Off, true)]
    [InlineData("capabilities_restricted", "restricted", "1.25", "os: { name: windows }, " + Off, false)]
    [InlineData("capabilities_restricted", "restricted", "1.25", "containers: [{ name: a, securityContext: { capabilities: { drop: [all] } } }]", true)]
    [InlineData("capabilities_restricted", "restricted", "1.25", "containers: [{ name: a, securityContext: { capabilities: { drop: [?x] } } }]", false)]
    [InlineData("hostNamespaces", "baseline", "1.0", "hostIPC: true, " + Off, true)]
    [InlineData("hostPathVolumes", "baseline", "1.0", "volumes: [{ name: v, hostPath: {} }], " + Off, true)]
    [InlineData("hostPathVolumes", "baseline", "1.0", "volumes: [{ name: v, hostPath: null }], " + Off, false)]
    [InlineData("hostPorts", "baseline", "1.0", "containers: [{ name: a, ports: [{ hostPort: 80 }] }]", true)]
    [InlineData("hostPorts", "baseline", "1.0", "containers: [{ name: a, ports: [{ hostPort: 0 }] }]", false)]
    [InlineData("hostProbesAndHostLifecycle", "baseline", "1.33", "containers: [{ name: a, startupProbe: { tcpSocket: { host: h } } }]", false)]
    [InlineData("hostProbesAndHostLifecycle", "baseline", "1.34", "containers: [{ name: a, startupProbe: { tcpSocket: { host: h } } }]", true)]
    [InlineData("hostProbesAndHostLifecycle", "restricted", "1.34", "containers: [{ name: a, lifecycle: { preStop: { httpGet: { host: h } } } }]", true)]
    [InlineData("hostProbesAndHostLifecycle", "baseline", "1.34", "containers: [{ name: a, readinessProbe: { httpGet: { host: '' } } }]", false)]
    [InlineData("procMount", "baseline", "1.34", "hostUsers: false, containers: [{ name: a, securityContext: { procMount: Unmasked } }]", true)]
    [InlineData("procMount", "baseline", "1.35", "hostUsers: false, containers: [{ name: a, securityContext: { procMount: Unmasked } }]", false)]
    [InlineData("procMount", "baseline", "1.35", "containers: [{ name: a, securityContext: { procMount: Unmasked } }]", true)]
    [InlineData("procMount_restricted", "restricted", "1.34", "hostUsers: false, containers: [{ name: a, securityContext: { procMount: Unmasked } }]", false)]
    [InlineData("procMount_restricted", "restricted", "1.35", "hostUsers: false, containers: [{ name: a, securityContext: { procMount: Unmasked } }]", true)]
    [InlineData("restrictedVolumes", "restricted", "1.0", "volumes: [{ name: v, nfs: {} }], " + Off, true)]
    [InlineData("restrictedVolumes", "restricted", "1.0", "volumes: [{ name: v, image: {} }, { name: w }], " + Off, false)]
    [InlineData("restrictedVolumes", "baseline", "1.0", "volumes: [{ name: v, nfs: {} }], " + Off, false)]
    [InlineData("runAsNonRoot", "restricted", "1.0", Off, true)]
    [InlineData("runAsNonRoot", "restricted", "1.34", "hostUsers: false, " + Off, true)]
    [InlineData("runAsNonRoot", "restricted", "1.35", "hostUsers: false, " + Off, false)]
    [InlineData("runAsNonRoot", "restricted", "1.35", "hostUsers: ?x, " + Off, false)]
    [InlineData("runAsNonRoot", "restricted", "1.0", "securityContext: { runAsNonRoot: false }, containers: [{ name: a, securityContext: { runAsNonRoot: true } }]", true)]
    [InlineData("runAsUser", "restricted", "1.22", "securityContext: { runAsUser: 0 }, " + Off, false)]
    [InlineData("runAsUser", "restricted", "1.23", "securityContext: { runAsUser: 0 }, " + Off, true)]
    [InlineData("runAsUser", "restricted", "1.35", "hostUsers: false, securityContext: { runAsUser: 0 }, " + Off, false)]
    [InlineData("seLinuxOptions", "baseline", "1.30", "securityContext: { seLinuxOptions: { type: container_engine_t } }, " + Off, true)]
    [InlineData("seLinuxOptions", "baseline", "1.31", "securityContext: { seLinuxOptions: { type: container_engine_t } }, " + Off, false)]
    [InlineData("seLinuxOptions", "baseline", "1.31", "securityContext: { seLinuxOptions: { role: r } }, " + Off, true)]
    [InlineData("seccompProfile_baseline", "baseline", "1.18", "securityContext: { seccompProfile: { type: Unconfined } }, " + Off, false)]
    [InlineData("seccompProfile_baseline", "baseline", "1.19", "securityContext: { seccompProfile: { type: Unconfined } }, " + Off, true)]
    [InlineData("seccompProfile_baseline", "baseline", "1.19", "securityContext: { seccompProfile: {} }, " + Off, true)]
    [InlineData("seccompProfile_restricted", "restricted", "1.18", Off, false)]
    [InlineData("seccompProfile_restricted", "restricted", "1.19", Off, true)]
    [InlineData("seccompProfile_restricted", "restricted", "1.25", "os: { name: windows }, " + Off, false)]
    [InlineData("sysctls", "baseline", "1.26", "securityContext: { sysctls: [{ name: net.ipv4.ip_local_reserved_ports }] }, " + Off, true)]
    [InlineData("sysctls", "baseline", "1.27", "securityContext: { sysctls: [{ name: net.ipv4.ip_local_reserved_ports }] }, " + Off, false)]
    [InlineData("sysctls", "baseline", "1.28", "securityContext: { sysctls: [{ name: net.ipv4.tcp_keepalive_intvl }] }, " + Off, true)]
    [InlineData("sysctls", "baseline", "1.29", "securityContext: { sysctls: [{ name: net.ipv4.tcp_keepalive_intvl }] }, " + Off, false)]
    [InlineData("sysctls", "baseline", "1.31", "securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem }] }, " + Off, true)]
    [InlineData("sysctls", "baseline", "1.32", "securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem }] }, " + Off, false)]
    [InlineData("sysctls", "baseline", "1.36", "securityContext: { sysctls: [{ name: net.ipv4.tcp_notsent_lowat }] }, " + Off, true)]
    [InlineData("sysctls", "baseline", "latest", "securityContext: { sysctls: [{ name: net.ipv4.tcp_notsent_lowat }] }, " + Off, false)]
    [InlineData("windowsHostProcess", "baseline", "1.0", "securityContext: { windowsOptions: { hostProcess: true } }, " + Off, true)]
    public void A_check_answers_as_its_version_does(string check, string level, string version, string spec, bool isRefused) =>
        Assert.Equal(isRefused, Checks($"{level}@{version}", spec).Contains(check));

    [Theory]
    [InlineData("1.18", "seccomp.security.alpha.kubernetes.io/pod: unconfined", "seccompProfile_baseline")]
    [InlineData("1.18", "container.seccomp.security.alpha.kubernetes.io/a: unconfined", "seccompProfile_baseline")]
    [InlineData("1.18", "container.seccomp.security.alpha.kubernetes.io/other: unconfined", "")]
    [InlineData("1.18", "seccomp.security.alpha.kubernetes.io/pod: localhost/a", "")]
    [InlineData("1.19", "seccomp.security.alpha.kubernetes.io/pod: unconfined", "")]
    [InlineData("1.37", "container.apparmor.security.beta.kubernetes.io/a: unconfined", "appArmorProfile")]
    [InlineData("1.37", "container.apparmor.security.beta.kubernetes.io/a: ''", "")]
    [InlineData("1.37", "container.apparmor.security.beta.kubernetes.io/a: localhost/b", "")]
    public void Annotations_count_where_they_did(string version, string annotations, string expected) =>
        Assert.Equal(expected, string.Join(" ", Checks("baseline@" + version, Off, annotations)));

    [Theory]
    [InlineData("restricted@1.34", "restricted@1.34")]
    [InlineData("baseline@v1.9", "baseline@1.9")]
    [InlineData("baseline", "baseline@1.37")]
    [InlineData("restricted@latest", "restricted@1.37")]
    [InlineData("restricted@1.99", "restricted@1.37")]
    [InlineData("privileged@1.30", null)]
    [InlineData("restricted@2.0", null)]
    [InlineData("restricted@", null)]
    [InlineData("Restricted@1.30", null)]
    public void A_standard_is_read(string text, string? expected) => Assert.Equal(expected, PodSecurityStandard.TryParse(text)?.ToString());

    /// <summary>https://kubernetes.io/docs/concepts/security/pod-security-standards/</summary>
    [Theory]
    [InlineData("restricted@1.0", "securityContext: { runAsNonRoot: true }, volumes: [{ name: v, $: {} }], " + Off, "restrictedVolumes", "gcePersistentDisk awsElasticBlockStore gitRepo nfs iscsi glusterfs rbd flexVolume cinder cephfs flocker fc azureFile vsphereVolume quobyte azureDisk photonPersistentDisk portworxVolume scaleIO storageos")]
    [InlineData("baseline@1.0", "containers: [{ name: a, securityContext: { capabilities: { add: [$] } } }]", "", "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT")]
    [InlineData("baseline@1.0", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "", "kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.tcp_syncookies net.ipv4.ping_group_range net.ipv4.ip_unprivileged_port_start")]
    [InlineData("baseline@1.26", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "sysctls", "net.ipv4.ip_local_reserved_ports net.ipv4.ip_forward")]
    [InlineData("baseline@1.27", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "", "net.ipv4.ip_local_reserved_ports")]
    [InlineData("baseline@1.28", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "sysctls", "net.ipv4.tcp_keepalive_time net.ipv4.tcp_fin_timeout net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes")]
    [InlineData("baseline@1.29", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "", "net.ipv4.tcp_keepalive_time net.ipv4.tcp_fin_timeout net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes")]
    [InlineData("baseline@1.31", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "sysctls", "net.ipv4.tcp_rmem net.ipv4.tcp_wmem")]
    [InlineData("baseline@1.32", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "", "net.ipv4.tcp_rmem net.ipv4.tcp_wmem")]
    [InlineData("baseline@1.36", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "sysctls", "net.ipv4.tcp_slow_start_after_idle net.ipv4.tcp_notsent_lowat")]
    [InlineData("baseline@1.37", "securityContext: { sysctls: [{ name: $, value: a }] }, " + Off, "", "net.ipv4.tcp_slow_start_after_idle net.ipv4.tcp_notsent_lowat")]
    [InlineData("baseline@1.34", "containers: [{ name: a, lifecycle: { $: { httpGet: { host: b } } } }]", "hostProbesAndHostLifecycle", "postStart preStop")]
    [InlineData("baseline@1.0", "securityContext: { seLinuxOptions: { type: $ } }, " + Off, "", "container_t container_init_t container_kvm_t")]
    public void Names_of_a_check(string standard, string spec, string expected, string words) => Assert.All(words.Split(' '), word =>
        Assert.Equal(expected, string.Join(" ", Checks(standard, spec.Replace("$", word, StringComparison.Ordinal)))));

    [Theory]
    [InlineData("containers: [{ name: a, securityContext: { runAsNonRoot: false } }]", true)]
    [InlineData("securityContext: { runAsNonRoot: true }, containers: [{ name: a, securityContext: { runAsNonRoot: false } }]", false)]
    public void A_Pod_that_says_itself_who_it_runs_as_is_not_mended(string spec, bool isMended)
    {
        var findings = Linter.Run(Project(spec, "") with { Rules = RuleSet.Only(PodSecurityStandard.TryParse("restricted")!) });

        var fix = Assert.Single(findings, finding => finding.Rule.Psa == "runAsNonRoot").Fix;
        Assert.Equal(isMended, fix is not null);
        Assert.True(fix is null || (fix.Edits is [Edit.Insert { Key: "securityContext", Value: MappingNode made }] && ConfigValue.Of(made)["runAsNonRoot"].Boolean == true));
    }

    private static List<string?> Checks(string standard, string spec, string annotations = "") =>
        [.. Linter.Run(Project(spec, annotations) with { Rules = RuleSet.Only(PodSecurityStandard.TryParse(standard)!) }).Select(Psa)];

    private static LintProject Project(string spec, string annotations) => TestTree.Project(
        "", ("a.yaml", $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: p, annotations: {{ {annotations} }} }}, spec: {{ {spec} }} }}"));

    private static string? Psa(Finding finding)
    {
        MessageStyle.Holds(finding);
        return finding.Rule.Psa;
    }
}
