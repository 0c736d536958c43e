using Plimsoll.Findings;

namespace Plimsoll.Core.Tests.Rules.Oci;

/// <summary>PLM4090: the Pod and the bundle of one container.</summary>
public sealed class TwinTests
{
    private const string Twin = "dev.plimsoll.twin.kind: Deployment, dev.plimsoll.twin.name: web, dev.plimsoll.twin.namespace: shop, dev.plimsoll.twin.container: app";
    private const string Strict = "runAsUser: 1000, runAsGroup: 1000, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL], add: [KILL] }";
    private const string Process = """cwd: "/", args: [app], user: { uid: 1000, gid: 1000 }, noNewPrivileges: true, capabilities: { bounding: [CAP_KILL], effective: [CAP_KILL], permitted: [CAP_KILL] }""";
    private const string Linux = "namespaces: [{ type: pid }, { type: network }, { type: ipc }, { type: mount }], maskedPaths: [/proc/kcore]";

    [Fact]
    public void Documents_that_agree_are_left_alone() => Assert.Empty(Lint(Deployment(Strict), Spec(Process, Linux)));

    [Theory]
    [InlineData("uid: 1000", "uid: 0", "the spec runs as user 0, and container \"app\" of deployment \"web\" as user 1000", 4, 10)]
    [InlineData("gid: 1000", "gid: 7", "the spec runs as group 7", 4, 10)]
    [InlineData("noNewPrivileges: true", "noNewPrivileges: false", "does not set no_new_privs, and container \"app\" of deployment \"web\" sets no_new_privs", 4, 10)]
    [InlineData("readonly: true", "readonly: false", "the spec has a writable root file system", 5, 10)]
    [InlineData("bounding: [CAP_KILL]", "bounding: [CAP_KILL, CAP_SYS_ADMIN]", "has the bounding capability CAP_SYS_ADMIN, and container \"app\" of deployment \"web\" has no more bounding capabilities", 4, 10)]
    [InlineData("effective: [CAP_KILL]", "effective: []", "has no more effective capabilities, and container \"app\" of deployment \"web\" has the effective capability CAP_KILL", 4, 10)]
    [InlineData("{ type: network }, ", "", "shares the network namespace of the machine", 6, 10)]
    [InlineData("maskedPaths: [/proc/kcore]", "maskedPaths: []", "masks no paths", 6, 10)]
    [InlineData("maskedPaths", "seccomp: { defaultAction: SCMP_ACT_ALLOW }, maskedPaths", "filters system calls, and container \"app\" of deployment \"web\" filters no system calls", 6, 10)]
    [InlineData("container: app", "container: api", "the spec is for container \"api\" of deployment \"web\", which has no such container", 3, 7)]
    public void A_difference_is_said_at_both_places(string old, string changed, string message, int line, int podLine)
    {
        var spec = Spec(Process, Linux);
        Assert.Contains(old, spec);

        var finding = Assert.Single(Lint(Deployment(Strict), spec.Replace(old, changed)));
        Assert.Contains(message, finding.Message);
        Assert.Equal(("config.yaml", line), (finding.Origin.File, finding.Origin.Line));
        Assert.Equal(("web.yaml", podLine), (finding.Related[0].Origin.File, finding.Related[0].Origin.Line));
    }

    [Theory]
    [InlineData("namespace: shop, dev", "namespace: other, dev")]
    [InlineData("name: web", "name: api")]
    [InlineData("uid: 1000", "uid: ?x")]
    [InlineData("dev.plimsoll.twin.kind: Deployment, ", "")]
    public void What_is_not_its_twin_or_not_known_is_not_compared(string old, string changed)
    {
        var spec = Spec(Process, Linux);
        Assert.Contains(old, spec);

        Assert.Empty(Lint(Deployment(Strict), spec.Replace(old, changed)));
    }

    [Fact]
    public void A_user_that_the_image_decides_is_not_compared() =>
        Assert.Empty(Lint(Deployment(Strict.Replace("runAsUser: 1000, runAsGroup: 1000, ", "")), Spec(Process, Linux)));

    [Fact]
    public void A_spec_that_an_engine_wrote_names_its_Pod() => Assert.Contains("user 0", Assert.Single(Lint(
        Deployment(Strict).Replace("apps/v1", "v1").Replace("Deployment", "Pod").Replace("  template:\n    spec:\n", "  x:\n    y:\n").Replace("  x:\n    y:\n      containers:\n        -", "  containers:\n    -").Replace("\n          ", "\n      "),
        Spec(Process.Replace("uid: 1000", "uid: 0"), Linux, "io.kubernetes.cri.sandbox-name: web, io.kubernetes.cri.sandbox-namespace: shop, io.kubernetes.cri.container-name: app"))).Message);

    private static IReadOnlyList<Finding> Lint(string deployment, string spec) => RuleCase.Lint("PLM4090", "", ("web.yaml", deployment), ("config.yaml", spec));

    private static string Deployment(string security) =>
        $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          template:
            spec:
              containers:
                - name: app
                  image: example.com/app:1
                  securityContext: { {{security}} }
        """;

    private static string Spec(string process, string linux, string twin = Twin) =>
        $$"""
        # The bundle of the same container.
        ociVersion: "1.2.0"
        annotations: { {{twin}} }
        process: { {{process}} }
        root: { path: rootfs, readonly: true }
        linux: { {{linux}} }
        """;
}
