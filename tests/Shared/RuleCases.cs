namespace Plimsoll.Tests;

/// <summary>
/// One line for each case: a rule, a fragment of a container, a fragment of its Pod, and whether the rule speaks. A plain <c>?x</c> is a
/// value that is not known. Every front end answers them.
/// </summary>
internal static class RuleCases
{
    private const string Lines = """
        PLM1101 // securityContext: { privileged: false } // // no
        PLM1101 // securityContext: { privileged: ?x } // // no
        PLM1102 // securityContext: { allowPrivilegeEscalation: ?x } // // no
        PLM1102 // image: a // os: { name: windows } // no
        PLM1103 // image: a // securityContext: { runAsNonRoot: true } // no
        PLM1103 // securityContext: { runAsNonRoot: false } // securityContext: { runAsNonRoot: true } // yes
        PLM1103 // securityContext: { runAsUser: 1000 } // // no
        PLM1103 // image: a // hostUsers: false // no
        PLM1104 // image: a // securityContext: { runAsUser: 0 } // yes
        PLM1104 // securityContext: { runAsUser: 5 } // securityContext: { runAsUser: 0 } // no
        PLM1112 // securityContext: { capabilities: { add: [CHOWN] } } // // no
        PLM1112 // securityContext: { capabilities: { add: [CAP_CHOWN] } } // // yes
        PLM1114 // securityContext: { capabilities: { drop: [all] } } // // no
        PLM1114 // securityContext: { capabilities: { drop: [NET_RAW] } } // // yes
        PLM1117 // securityContext: { capabilities: { add: [cap_sys_admin] } } // // yes
        PLM1126 // securityContext: { procMount: Unmasked } // hostUsers: false // no
        PLM1138 // ports: [{ containerPort: 80, hostPort: 0 }] // // no
        PLM1138 // ports: [{ containerPort: 80, hostPort: 80 }] // hostNetwork: true // no
        PLM1140 // volumeMounts: [{ name: a, mountPath: /a }] // volumes: [{ name: a, hostPath: { path: /etc/kubernetes/ } }] // yes
        PLM1140 // volumeMounts: [{ name: a, mountPath: /a }] // volumes: [{ name: a, hostPath: { path: /srv/etc } }] // no
        PLM1140 // image: a // volumes: [{ name: a, hostPath: { path: /etc } }] // no
        PLM1149 // image: a // securityContext: { sysctls: [{ name: net/ipv4/tcp_syncookies, value: "1" }] } // no
        PLM1149 // image: a // securityContext: { sysctls: [{ name: net.core.somaxconn, value: "1" }] } // yes
        PLM1160 // env: [{ name: TOKEN_FILE, value: abcdef }] // // no
        PLM1160 // env: [{ name: API_TOKEN, value: $(OTHER) }] // // no
        PLM1160 // env: [{ name: API_TOKEN, value: abcdef }] // // yes
        PLM5066 // image: registry:5000/a // // yes
        PLM5066 // image: "registry:5000/a:1" // // no
        PLM5066 // image: "a@sha256:00" // // no
        PLM5149 // resources: { limits: { cpu: 1 } } // // no
        PLM7334 // ports: [{ containerPort: 80, hostPort: 80 }] // hostNetwork: true // no
        PLM7337 // securityContext: { privileged: false, allowPrivilegeEscalation: false } // // no
        PLM7338 // securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [SYS_ADMIN] } } // // no
        PLM7342 // image: a // securityContext: { seccompProfile: { type: Localhost, localhostProfile: ../a } } // yes
        PLM7351 // volumeMounts: [{ name: a, mountPath: /a, recursiveReadOnly: Disabled }] // volumes: [{ name: a, emptyDir: {} }] // no
        PLM7356 // livenessProbe: { exec: { command: [a] }, tcpSocket: { port: 1 } } // // yes
        PLM7356 // livenessProbe: { ...: 0 } // // no
        PLM7358 // lifecycle: { preStop: { sleep: { seconds: 30 } } } // // no
        PLM7358 // lifecycle: { preStop: { sleep: { seconds: 31 } } } // // yes
        PLM7358 // lifecycle: { preStop: { sleep: { seconds: 31 } } } // terminationGracePeriodSeconds: 60 // no
        PLM7365 // resources: { requests: { cpu: 1000m }, limits: { cpu: 1 } } // // no
        PLM7365 // resources: { requests: { cpu: 1001m }, limits: { cpu: 1 } } // // yes
        PLM7366 // resources: { limits: { nvidia.com/gpu: 1 }, requests: { nvidia.com/gpu: 1 } } // // no
        PLM7369 // image: a // tolerations: [{ operator: Exists }] // no
        PLM7369 // image: a // tolerations: [{ operator: Equal }] // yes
        PLM7374 // image: a // securityContext: { runAsNonRoot: true, runAsUser: 0 } // yes
        PLM7380 // resources: { limits: { memory: 0 } } // // no
        PLM7382 // env: [{ name: A, value: $$(B) }] // // no
        PLM7382 // env: [{ name: A, value: $(KUBERNETES_SERVICE_HOST) }] // // no
        PLM7382 // env: [{ name: A, value: $(A) }] // // yes
        PLM7384 // command: [sh, -c, "a --b | c"] // // no
        PLM7380 // resources: { limits: { memory: 512m } } // // yes
        PLM7380 // resources: { requests: { memory: 100 } } // // yes
        PLM7380 // resources: { requests: { memory: 1Mi }, limits: { memory: 0 } } // // no
        PLM7381 // resources: { limits: { cpu: 300 } } // // yes
        PLM7381 // resources: { requests: { cpu: 257 } } // // yes
        PLM7381 // resources: { requests: { cpu: 500m }, limits: { cpu: 256 } } // // no
        PLM7365 // resources: { requests: { cpu: 2 }, limits: { cpu: 1500m } } // // yes
        PLM7365 // resources: { requests: { cpu: 1500m }, limits: { cpu: 1.5 } } // // no
        PLM1175 // image: docker.io/kubernetesui/dashboard:v2 // // yes
        PLM1175 // image: example.com/mykubernetesui/dashboard // // no
        PLM1160 // env: [{ name: DB_PASSWORD, value: hunter2 }] // // yes
        PLM1160 // env: [{ name: db.api-key, value: abcdef }] // // yes
        PLM1160 // env: [{ name: DB_PASSWORD_FILE, value: secret-name }, { name: MONKEY, value: abcdef }] // // no
        PLM7369 // image: a // tolerations: [{ key: a, operator: Equal, value: b }] // no
        PLM7369 // image: a // tolerations: [{ operator: Equal, value: b }] // yes
        PLM7369 // image: a // tolerations: [{ key: a, operator: Exists, value: b }] // yes
        PLM7369 // image: a // tolerations: [{ key: a, operator: Exists, effect: NoSchedule, tolerationSeconds: 5 }] // yes
        PLM7369 // image: a // tolerations: [{ key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 5 }] // no
        PLM1160 // env: [{ name: DB_PASSWORD, value: $(OTHER) }] // // no
        PLM1160 // env: [{ name: passwordPattern, value: abcdef }, { name: tokenFile, value: abcdef }, { name: secretName, value: abcdef }] // // no
        PLM1160 // env: [{ name: dbPassword, value: hunter2 }] // // yes
        """;

    /// <summary>The cases as the arguments of a test: rule, container, Pod, answer.</summary>
    public static IEnumerable<object[]> All => Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split("//").Select(part => (object)part.Trim()).ToArray());

    /// <summary>The Pod of a case, in YAML.</summary>
    public static string Pod(string container, string spec) =>
        $$"""{ apiVersion: v1, kind: Pod, metadata: { name: a }, spec: { {{spec}}{{(spec.Length == 0 ? "" : ", ")}}containers: [{ name: web, {{container}} }] } }""";
}
