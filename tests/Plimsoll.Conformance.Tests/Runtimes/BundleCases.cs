namespace Plimsoll.Conformance.Tests.Runtimes;

/// <summary>Pods whose containers are run: the fields of the Pod, those of the container, and further values of the spec.</summary>
internal static class BundleCases
{
    public static IReadOnlyList<(string Pod, string Container, string Spec)> All { get; } =
    [
        ("", "", ""),
        ("", "securityContext: { runAsUser: 1000 }", ""),
        ("", "securityContext: { runAsUser: 1000, runAsGroup: 3000 }", ""),
        ("securityContext: { runAsUser: 65532, fsGroup: 2000, supplementalGroups: [7, 9] }", "", ""),
        ("", "securityContext: { privileged: true }", ""),
        ("", "securityContext: { privileged: true, readOnlyRootFilesystem: true }", ""),
        ("", "securityContext: { readOnlyRootFilesystem: true }", ""),
        ("", "securityContext: { allowPrivilegeEscalation: false }", ""),
        ("", "securityContext: { allowPrivilegeEscalation: false, runAsUser: 1000, capabilities: { drop: [ALL] } }", ""),
        ("", "securityContext: { capabilities: { drop: [ALL] } }", ""),
        ("", "securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE, SYS_TIME] } }", ""),
        ("", "securityContext: { capabilities: { add: [SYS_ADMIN, NET_ADMIN] } }", ""),
        ("", "securityContext: { capabilities: { add: [ALL], drop: [NET_RAW] } }", ""),
        ("", "securityContext: { runAsUser: 1000, capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } }", ""),
        ("", "securityContext: { procMount: Unmasked }", ""),
        ("securityContext: { seccompProfile: { type: RuntimeDefault } }", "", ""),
        ("", "securityContext: { allowPrivilegeEscalation: false, seccompProfile: { type: RuntimeDefault } }", ""),
        ("", "securityContext: { seccompProfile: { type: RuntimeDefault }, capabilities: { add: [SYS_ADMIN, SYS_PTRACE] } }", ""),
        ("hostPID: true", "", ""),
        ("hostIPC: true", "", ""),
        ("hostNetwork: true", "", ""),
        ("hostPID: true, hostIPC: true, hostNetwork: true", "securityContext: { privileged: true }", ""),
        ("volumes: [{ name: v, emptyDir: {} }]", "volumeMounts: [{ name: v, mountPath: /data }]", ""),
        ("volumes: [{ name: v, emptyDir: {} }]", "volumeMounts: [{ name: v, mountPath: /data, readOnly: true }, { name: v, mountPath: /srv/a/b }]", ""),
        ("volumes: [{ name: c, configMap: { name: c } }, { name: v, emptyDir: {} }]", "volumeMounts: [{ name: c, mountPath: /etc/c }, { name: v, mountPath: /tmp, mountPropagation: HostToContainer }], securityContext: { readOnlyRootFilesystem: true }", ""),
        ("volumes: [{ name: v, emptyDir: {} }]", "volumeMounts: [{ name: v, mountPath: /dev/shm }]", ""),
        ("", "workingDir: /tmp, env: [{ name: A, value: '1' }, { name: B, value: 'x$(A)' }]", ""),
        ("", "resources: { requests: { cpu: 250m }, limits: { cpu: 500m, memory: 64Mi } }", ""),
        ("", "resources: { requests: { cpu: 100m, memory: 32Mi } }", ""),
        ("", "", """{ "hostname": "box", "process": { "rlimits": [{ "type": "RLIMIT_NOFILE", "soft": 256, "hard": 512 }] } }"""),
        ("", "", """{ "linux": { "sysctl": { "net.core.somaxconn": "77" }, "maskedPaths": ["/proc/meminfo"], "readonlyPaths": ["/proc/fs"] } }"""),
        ("", "securityContext: { runAsUser: 1000 }", """{ "process": { "capabilities": { "inheritable": ["CAP_KILL"], "ambient": ["CAP_KILL"] } } }"""),
    ];
}
