namespace Plimsoll.Core.Tests.Rules;

public sealed class ReadOnlySysInPrivilegedContainerTests
{
    private const string Id = "PLM2004";
    private const string Runc = """runtime: { runc: "1.2.2" }""";
    private const string Privileged = "securityContext: { privileged: true }";

    [Theory]
    [InlineData("1.6.20~ds1-1+deb12u3", "yes")]
    [InlineData("1.7.34", "yes")]
    [InlineData("1.7", "yes")]
    [InlineData("2.0.2", "yes")]
    [InlineData("2.0.3", "no")]
    [InlineData("2.0", "no")]
    [InlineData("2.1.0-beta.0", "no")]
    [InlineData("2.1.0", "no")]
    [InlineData("2", "no")]
    public void Containerd_before_2_0_3_is_meant(string containerd, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node($"containerd: \"{containerd}\", {Runc}"), RuleCase.Pod(Privileged))));

    [Theory]
    [InlineData("containerd: \"1.7.24\", runtime: { runc: \"1.2.2\" }", "yes")]
    [InlineData("containerd: \"1.7.24\", runtime: { runc: }", "yes")]
    [InlineData("containerd: \"1.7.24\", runtime: { crun: \"1.14\" }", "no")]
    [InlineData("containerd: \"1.7.24\"", "no")]
    [InlineData("containerd: , runtime: { runc: \"1.2.2\" }", "no")]
    [InlineData("crio: \"1.31.0\", runtime: { runc: \"1.2.2\" }", "no")]
    [InlineData("docker: \"24.0.7\", runtime: { runc: \"1.2.2\" }", "no")]
    [InlineData("kernel: \"6.1\"", "no")]
    public void Only_containerd_with_runc_underneath_is_meant(string node, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node(node), RuleCase.Pod(Privileged))));

    [Theory]
    [InlineData(Privileged, "", "yes")]
    [InlineData("securityContext: { privileged: false }", "", "no")]
    [InlineData("securityContext: { privileged: ?x }", "", "no")]
    [InlineData("securityContext: ?x", "", "no")]
    [InlineData("securityContext: { ...: 0 }", "", "no")]
    [InlineData("securityContext: { privileged: \"true\" }", "", "no")]
    [InlineData("securityContext: [privileged]", "", "no")]
    [InlineData("image: a", "securityContext: { privileged: true }", "no")]
    [InlineData(Privileged, "hostNetwork: true", "no")]
    [InlineData(Privileged, "hostNetwork: false", "yes")]
    [InlineData(Privileged, "hostNetwork: null", "yes")]
    [InlineData(Privileged, "hostNetwork: ?x", "no")]
    [InlineData(Privileged, "runtimeClassName: ?x", "no")]
    [InlineData(Privileged, "runtimeClassName: other", "no")]
    [InlineData(Privileged, "os: { name: windows }", "no")]
    [InlineData(Privileged, "os: { name: linux }", "yes")]
    [InlineData(Privileged, "...: 0", "no")]
    [InlineData(Privileged + ", volumeMounts: [{ name: sys, mountPath: /sys }]", "", "no")]
    [InlineData(Privileged + ", volumeMounts: [{ name: data, mountPath: /data }]", "", "yes")]
    [InlineData(Privileged + ", volumeMounts: [{ name: data, mountPath: ?x }]", "", "no")]
    [InlineData(Privileged + ", volumeMounts: ?x", "", "no")]
    [InlineData(Privileged + ", volumeMounts: [?x]", "", "no")]
    public void The_Pod_decides(string container, string spec, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, RuleCase.Node("containerd: \"1.7.24\", " + Runc), RuleCase.Pod(container, spec))));

    [Fact]
    public void A_Pod_without_declared_platforms_is_not_reported() => Assert.Empty(RuleCase.Lint(Id, "", RuleCase.Pod(Privileged)));

    [Fact]
    public void The_message_names_the_container_and_the_place_once()
    {
        const string platform = """
            platforms:
              - name: prod
                nodes:
                  - { name: a, containerd: "1.7.24", runtime: { runc: "1.2.2" } }
                  - { name: b, containerd: "1.6.20", runtime: { runc: "1.1.5" } }
                  - { name: c, containerd: "2.1.0", runtime: { runc: "1.3.0" } }
              - name: test
                nodes: [{ name: a, containerd: "2.0.1", runtime: { runc: "1.2.2" } }]
            """;

        var finding = Assert.Single(RuleCase.Lint(Id, platform, RuleCase.Pod(Privileged)));

        Assert.StartsWith("container \"web\" is privileged, but its /sys stays read-only on platform prod (node a, containerd 1.7.24; node b, containerd 1.6.20) and platform test (node a, containerd 2.0.1): ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("prod", "web", "spec.containers[0].securityContext.privileged"), (finding.Platform, finding.Container, finding.Path));
    }
}
