using Plimsoll.Tests;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>Objects of which rules speak for another reason than the one of their example: of whatever part of a container, a Pod or a kind of object they look at.</summary>
internal static class WaysToSpeak
{
    private const string Token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

    private const string Containers = $$"""
        command: [{{Token}}]
        args: [{{Token}}]
        command: [sudo, a]
        args: [sudo, a]
        workingDir: /a/../../b
        lifecycle: { preStop: {} }
        lifecycle: { postStart: { httpGet: { host: a, port: 1 } } }
        startupProbe: { tcpSocket: { host: a, port: 1 }, successThreshold: 2 }
        readinessProbe: { terminationGracePeriodSeconds: 5, exec: { command: [ps] } }
        envFrom: [{ secretRef: { name: a } }]
        image: a, imagePullPolicy: Never
        ports: [{ containerPort: 22, hostPort: 22 }]
        resources: { limits: { cpu: 300, memory: 512m } }
        resources: { requests: { cpu: 300, memory: 512m } }
        securityContext: { capabilities: { drop: [cap_net_raw] } }
        securityContext: { runAsGroup: 0 }
        securityContext: { privileged: true, seccompProfile: { type: RuntimeDefault } }
        securityContext: { appArmorProfile: { type: Unconfined } }
        securityContext: { seccompProfile: { type: RuntimeDefault, localhostProfile: a } }
        securityContext: { windowsOptions: { hostProcess: true } }
        """;

    private const string Pods = """
        securityContext: { fsGroup: 0 }
        securityContext: { supplementalGroups: [1, 0] }
        securityContext: { runAsGroup: 0 }
        securityContext: { runAsUser: 0, runAsNonRoot: true }
        securityContext: { seccompProfile: { type: Localhost } }
        securityContext: { seccompProfile: { type: Unconfined } }
        securityContext: { seccompProfile: { type: OCI } }
        securityContext: { seccompProfile: { type: Unconfined, localhostProfile: a } }
        securityContext: { appArmorProfile: { type: Localhost } }
        securityContext: { appArmorProfile: { type: Unconfined } }
        securityContext: { seLinuxOptions: { type: a, user: b } }
        securityContext: { windowsOptions: { hostProcess: true } }
        os: { name: windows }
        os: { name: windows }, hostUsers: false
        os: { name: linux }, securityContext: { windowsOptions: { runAsUserName: a } }
        dnsConfig: { nameservers: [a, b, c, d] }
        dnsPolicy: None
        nodeName: a
        nodeSelector: { kubernetes.io/hostname: a }
        hostIPC: true, hostUsers: false
        hostPID: true, hostUsers: false, shareProcessNamespace: true
        hostNetwork: true, hostUsers: false
        initContainers: [{ name: web, image: a }]
        ephemeralContainers: [{ name: web, image: a }]
        initContainers: [{ name: a, lifecycle: { preStop: { sleep: { seconds: 1 } } } }]
        initContainers: [{ name: a, startupProbe: { tcpSocket: { port: 1 } } }]
        volumes: [{ name: a, ephemeral: { volumeClaimTemplate: { spec: { storageClassName: a } } } }]
        """;

    private const string Objects = """
        { apiVersion: apps/v1, kind: DaemonSet, spec: { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } } }
        { apiVersion: apps/v1, kind: Deployment, spec: { strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 0 } } } }
        { apiVersion: apps/v1, kind: Deployment, spec: { strategy: { type: Recreate } } }
        { apiVersion: apps.openshift.io/v1, kind: DeploymentConfig, spec: { strategy: { type: Recreate } } }
        { apiVersion: apps/v1, kind: StatefulSet, metadata: { name: a }, spec: { volumeClaimTemplates: [{ spec: { storageClassName: a } }] } }
        { apiVersion: v1, kind: PersistentVolumeClaim, spec: { storageClassName: a } }
        { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }] }
        { apiVersion: rbac.authorization.k8s.io/v1, kind: Role, rules: [{ apiGroups: [""], resources: [secrets, pods/exec, configmaps], verbs: [get, create, bind] }] }
        { apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, rules: [{ apiGroups: [""], resources: [secrets, pods/exec, configmaps], verbs: [get, create, bind] }] }
        { apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, roleRef: { name: cluster-admin }, subjects: [{ kind: ServiceAccount, name: default }, { kind: Group, name: "system:masters" }] }
        { apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, roleRef: { name: cluster-admin }, subjects: [{ kind: User, name: "system:anonymous" }, { kind: Group, name: "system:authenticated" }] }
        """;

    /// <summary>The objects, in YAML.</summary>
    public static IEnumerable<string> All =>
    [
        .. Lines(Containers).Select(line => RuleCases.Pod(line, "")),
        .. Lines(Pods).Select(line => RuleCases.Pod("image: a", line)),
        .. Lines(Objects),
        .. RuleCases.All.Select(part => RuleCases.Pod((string)part[1], (string)part[2])),
        Annotated("container.apparmor.security.beta.kubernetes.io/web: unconfined", ""),
        Annotated("a: b", "securityContext: { appArmorProfile: { type: RuntimeDefault } }, ").Replace("image: a", "securityContext: { appArmorProfile: { type: Unconfined } }", StringComparison.Ordinal),
        Weak("runAsNonRoot: true", "runAsNonRoot: false"),
        Weak("runAsUser: 5", "runAsUser: 0"),
        Weak("seccompProfile: { type: RuntimeDefault }", "seccompProfile: { type: Unconfined }"),
    ];

    private static string Weak(string pod, string container) => RuleCases.Pod($"securityContext: {{ {container} }}", $"securityContext: {{ {pod} }}");

    private static string Annotated(string annotation, string spec) =>
        $$"""{ apiVersion: v1, kind: Pod, metadata: { annotations: { {{annotation}} } }, spec: { {{spec}}containers: [{ name: web, image: a }] } }""";

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
