namespace Plimsoll.Core.Tests.Rules;

/// <summary>Objects on both sides of the place where a rule begins to speak.</summary>
public sealed class RuleBoundaryTests
{
    private const string Sixty = "a123456789b123456789c123456789d123456789e123456789f123456789";

    [Theory]
    [InlineData("/")]
    [InlineData("/var/")]
    [InlineData("/run")]
    [InlineData("/var/run")]
    [InlineData("/home")]
    [InlineData("/opt")]
    [InlineData("/root")]
    [InlineData("/boot/grub")]
    [InlineData("/dev")]
    [InlineData("/dev/sda")]
    [InlineData("/etc/kubernetes")]
    [InlineData("/lib/modules")]
    [InlineData("/lib64")]
    [InlineData("/proc")]
    [InlineData("/sys/fs/cgroup")]
    [InlineData("/usr/bin")]
    [InlineData("/bin")]
    [InlineData("/sbin")]
    [InlineData("/var/lib/kubelet/pods")]
    [InlineData("/var/lib/containerd")]
    [InlineData("/var/lib/docker/")]
    [InlineData("/root/.ssh")]
    public void A_directory_of_the_node_that_matters(string path) => Assert.Equal("yes", HostPath(path));

    [Theory]
    [InlineData("/devices")]
    [InlineData("/var/log/web")]
    [InlineData("/data")]
    [InlineData("/home/web")]
    [InlineData("/run/web")]
    [InlineData("/library")]
    public void A_directory_of_the_node_that_does_not(string path) => Assert.Equal("no", HostPath(path));

    [Theory]
    [InlineData(253, "no")]
    [InlineData(254, "yes")]
    public void The_longest_name_of_a_sysctl(int length, string expected) => Assert.Equal(expected, RuleCase.Answer(
        RuleCase.Lint("PLM7341", "", RuleCase.Pod("image: a", $"securityContext: {{ sysctls: [{{ name: {new string('a', length)}, value: '1' }}] }}"))));

    [Theory]
    [InlineData("PLM6137", "services/status", "", "update", "info")]
    [InlineData("PLM6137", "services/status", "", "patch", "info")]
    [InlineData("PLM6137", "services/status", "", "create", "no")]
    [InlineData("PLM6138", "configmaps", "", "update", "info")]
    [InlineData("PLM6138", "configmaps", "", "patch", "info")]
    [InlineData("PLM6138", "configmaps", "apps", "update", "no")]
    [InlineData("PLM6138", "secrets", "", "update", "no")]
    [InlineData("PLM6138", "configmaps", "", "get", "no")]
    [InlineData("PLM6121", "pods", "", "'*'", "yes")]
    [InlineData("PLM6121", "pods", "'*'", "'*'", "yes")]
    [InlineData("PLM6121", "roles", "rbac.authorization.k8s.io", "'*'", "yes")]
    [InlineData("PLM6121", "deployments", "apps", "'*'", "no")]
    [InlineData("PLM6121", "'*'", "", "'*'", "no")]
    [InlineData("PLM6121", "pods", "", "get", "no")]
    public void A_grant(string id, string resource, string group, string verb, string expected) => Assert.Equal(expected, Answer(id, $$"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: web, namespace: web }
        rules: [{ apiGroups: [{{(group.Length == 0 ? "''" : group)}}], resources: [{{resource}}], verbs: [{{verb}}] }]
        """));

    [Theory]
    [InlineData(Sixty + "g", 10, "no")]
    [InlineData(Sixty + "g", 11, "yes")]
    [InlineData(Sixty + "gh", 1, "yes")]
    [InlineData(Sixty + "gh", 0, "yes")]
    [InlineData(Sixty, 100, "no")]
    [InlineData(Sixty, 101, "yes")]
    public void The_name_of_a_stateful_set(string name, int replicas, string expected) =>
        Assert.Equal(expected, Answer("PLM7372", $"{{ apiVersion: apps/v1, kind: StatefulSet, metadata: {{ name: {name} }}, spec: {{ replicas: {replicas} }} }}"));

    [Theory]
    [InlineData("allow: true, access: rwm", "yes")]
    [InlineData("allow: true, type: a, access: rwm", "yes")]
    [InlineData("allow: true, type: a, major: -1, minor: -1, access: w", "yes")]
    [InlineData("allow: true, type: c, access: rwm", "no")]
    [InlineData("allow: true, type: b, access: rwm", "no")]
    [InlineData("allow: true, major: 1, access: rwm", "no")]
    [InlineData("allow: true, minor: 3, access: rwm", "no")]
    [InlineData("allow: true, access: r", "no")]
    [InlineData("allow: false, access: rwm", "no")]
    public void A_device_rule(string rule, string expected) =>
        Assert.Equal(expected, Answer("PLM4433", $"{{ ociVersion: 1.2.0, linux: {{ resources: {{ devices: [{{ {rule} }}] }} }} }}", "config.json"));

    [Fact]
    public void The_last_device_rule_for_all_decides() =>
        Assert.Equal("no", Answer("PLM4433", "{ ociVersion: 1.2.0, linux: { resources: { devices: [{ allow: true, access: rwm }, { allow: false, access: rwm }] } } }", "config.json"));

    [Theory]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: [], flags: a", "yes")]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: [], architectures: a", "yes")]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: [], archMap: a", "yes")]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: a", "yes")]
    [InlineData("defaultAction: [SCMP_ACT_ERRNO], syscalls: []", "yes")]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: [], listenerPath: 1", "yes")]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: [], listenerMetadata: [a]", "yes")]
    [InlineData("defaultAction: SCMP_ACT_ERRNO, syscalls: [], flags: [a], architectures: [], listenerPath: a", "no")]
    public void The_form_of_a_profile(string fields, string expected) => Assert.Equal(expected, Answer("PLM3505", $"{{ {fields} }}", "seccomp.json"));

    [Theory]
    [InlineData("batch/v1beta1", "CronJob", 25)]
    [InlineData("discovery.k8s.io/v1beta1", "EndpointSlice", 25)]
    [InlineData("events.k8s.io/v1beta1", "Event", 25)]
    [InlineData("autoscaling/v2beta1", "HorizontalPodAutoscaler", 25)]
    [InlineData("autoscaling/v2beta2", "HorizontalPodAutoscaler", 26)]
    [InlineData("policy/v1beta1", "PodDisruptionBudget", 25)]
    [InlineData("policy/v1beta1", "PodSecurityPolicy", 25)]
    [InlineData("node.k8s.io/v1beta1", "RuntimeClass", 25)]
    [InlineData("storage.k8s.io/v1beta1", "CSIStorageCapacity", 27)]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", 26)]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", 29)]
    [InlineData("extensions/v1beta1", "Ingress", 22)]
    [InlineData("networking.k8s.io/v1beta1", "Ingress", 22)]
    [InlineData("apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 22)]
    [InlineData("rbac.authorization.k8s.io/v1beta1", "Role", 22)]
    [InlineData("extensions/v1beta1", "Deployment", 16)]
    [InlineData("apps/v1beta2", "StatefulSet", 16)]
    public void A_version_that_is_no_longer_served(string apiVersion, string kind, int removed)
    {
        var yaml = $"{{ apiVersion: {apiVersion}, kind: {kind}, metadata: {{ name: web }} }}";

        Assert.Equal("no", Answer("PLM7013", yaml, platform: Cluster(removed - 1)));
        Assert.Equal("yes", Answer("PLM7013", yaml, platform: Cluster(removed)));
    }

    // The least lengths are those of https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
    [Theory]
    [InlineData("ghp_", 40)]
    [InlineData("gho_", 40)]
    [InlineData("ghs_", 40)]
    [InlineData("ghu_", 40)]
    [InlineData("github_pat_", 60)]
    [InlineData("glpat-", 26)]
    [InlineData("xoxb-", 30)]
    [InlineData("xoxp-", 30)]
    [InlineData("https://hooks.slack.com/services/T", 60)]
    [InlineData("sk_live_", 30)]
    [InlineData("rk_live_", 30)]
    [InlineData("SG.", 60)]
    [InlineData("AIza", 39)]
    [InlineData("npm_", 40)]
    [InlineData("dop_v1_", 60)]
    [InlineData("hvs.", 30)]
    [InlineData("pypi-AgEIcHlwaS5vcmc", 60)]
    public void A_token(string prefix, int length)
    {
        Assert.Equal("yes", Token(prefix.PadRight(length, 'a')));
        Assert.Equal("no", Token(prefix.PadRight(length - 1, 'a')));
        Assert.Equal("no", Token(("x" + prefix).PadRight(length + 1, 'a')));
        Assert.Equal("no", Token(prefix.PadRight(length, 'a') + " a"));
    }

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "yes")]
    [InlineData("AKIAIOSFODNN7EXAMPL", "no")]
    [InlineData("AKIAIOSFODNN7EXAMPLe", "no")]
    [InlineData("ABIAIOSFODNN7EXAMPLE", "no")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----", "yes")]
    [InlineData("-----BEGIN CERTIFICATE-----", "no")]
    public void A_key(string text, string expected) => Assert.Equal(expected, Token(text));

    [Theory]
    [InlineData("ConfigMap", "", "a", "no")]
    [InlineData("ConfigMap", "", "b", "yes")]
    [InlineData("ConfigMap", "type: kubernetes.io/tls, ", "b", "yes")]
    [InlineData("Secret", "", "b", "yes")]
    [InlineData("Secret", "type: Opaque, ", "b", "yes")]
    [InlineData("Secret", "type: kubernetes.io/tls, ", "b", "no")]
    public void A_reference_to_a_key(string kind, string fields, string key, string expected) => Assert.Equal(expected, Answer("PLM7219", $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, image: a, env: [{ name: A, valueFrom: { {{(kind == "Secret" ? "secret" : "configMap")}}KeyRef: { name: web, key: {{key}} } } }] }] }
        ---
        { apiVersion: v1, kind: {{kind}}, metadata: { name: web }, {{fields}}data: { a: Yg== } }
        """));

    [Theory]
    [InlineData("", "info")]
    [InlineData("volumes: [{ name: token, projected: { sources: [{ serviceAccountToken: { path: token } }] } }]", "no")]
    [InlineData("volumes: [{ name: token, projected: { sources: [{ configMap: { name: a } }] } }]", "info")]
    public void A_Pod_without_the_token_of_its_account(string spec, string expected) => Assert.Equal(expected, Answer("PLM6397", $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          serviceAccountName: web
          automountServiceAccountToken: false
          containers: [{ name: web, image: a }]
          {{spec}}
        ---
        { apiVersion: v1, kind: ServiceAccount, metadata: { name: web, namespace: shop } }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: web, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
        subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
        """));

    [Theory]
    [InlineData("5Gi", "no")]
    [InlineData("1Gi", "no")]
    [InlineData("6Gi", "yes")]
    [InlineData("512Mi", "yes")]
    public void A_claim_in_a_limit_range(string storage, string expected) => Assert.Equal(expected, Answer("PLM6398", $$"""
        { apiVersion: v1, kind: LimitRange, metadata: { name: all, namespace: shop }, spec: { limits: [{ type: PersistentVolumeClaim, min: { storage: 1Gi }, max: { storage: 5Gi } }] } }
        ---
        { apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: {{storage}} } } } }
        """));

    private static string Token(string text) => RuleCase.Answer(RuleCase.Lint("PLM1163", "", RuleCase.Pod($"env: [{{ name: A, value: \"{text}\" }}]")));

    private static string Cluster(int minor) => $$"""platforms: [{ name: prod, kubernetes: "1.{{minor}}" }]""";

    private static string HostPath(string path) =>
        RuleCase.Answer(RuleCase.Lint("PLM1140", "", RuleCase.Pod("volumeMounts: [{ name: v, mountPath: /v }]", $"volumes: [{{ name: v, hostPath: {{ path: {path} }} }}]")));

    private static string Answer(string id, string text, string file = "web.yaml", string platform = "") =>
        RuleCase.Answer(RuleCase.Lint(id, platform, (file, text)));
}
