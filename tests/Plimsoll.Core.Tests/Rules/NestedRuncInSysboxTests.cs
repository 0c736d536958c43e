namespace Plimsoll.Core.Tests.Rules;

public sealed class NestedRuncInSysboxTests
{
    private const string Id = "PLM2001";

    [Theory]
    // Wave A: /proc/thread-self.
    [InlineData("0.6.5", "runc", "1.1.15", "no")]
    [InlineData("0.6.5", "runc", "1.2.0-rc.1", "0.6.6")]
    [InlineData("0.6.5", "runc", "1.2.2", "0.6.6")]
    [InlineData("0.6.5", "runc", "1.2.8", "0.6.6")]
    [InlineData("0.6.6", "runc", "1.2.2", "no")]
    [InlineData("0.6", "runc", "1.2.2", "no")]
    [InlineData("0.5", "runc", "1.2", "0.6.6")]
    // Wave B: openat2.
    [InlineData("0.6.7", "runc", "1.2.7", "no")]
    [InlineData("0.6.7", "runc", "1.2.8", "0.7.0")]
    [InlineData("0.6.7", "runc", "1.2", "no")]
    [InlineData("0.6.7", "runc", "1.3.0", "no")]
    [InlineData("0.6.7", "runc", "1.3.2", "no")]
    [InlineData("0.6.7", "runc", "1.3.3", "0.7.0")]
    [InlineData("0.6.7", "runc", "1.4.0-rc.2", "no")]
    [InlineData("0.6.7", "runc", "1.4.0-rc.3", "0.7.0")]
    [InlineData("0.6.6", "runc", "1.4.0", "0.7.0")]
    [InlineData("0.7.0", "runc", "1.4.0", "no")]
    // What an engine brings.
    [InlineData("0.6.5", "containerd", "1.7.23", "no")]
    [InlineData("0.6.5", "containerd", "1.7.24", "0.6.6")]
    [InlineData("0.6.5", "containerd", "1.6.36", "no")]
    [InlineData("0.6.5", "containerd", "1.6.37", "0.6.6")]
    [InlineData("0.6.5", "containerd", "2.0.0-rc.5", "no")]
    [InlineData("0.6.5", "containerd", "2.0.0", "0.6.6")]
    [InlineData("0.6.7", "containerd", "1.7.28-1", "no")]
    [InlineData("0.6.7", "containerd", "1.7.29", "0.7.0")]
    [InlineData("0.6.7", "containerd", "2.0.6", "no")]
    [InlineData("0.6.7", "containerd", "2.0.7", "0.7.0")]
    [InlineData("0.6.7", "containerd", "2.1.4", "no")]
    [InlineData("0.6.7", "containerd", "2.1.5", "0.7.0")]
    [InlineData("0.6.7", "containerd", "2.2.0", "0.7.0")]
    [InlineData("0.6.5", "docker", "27.3.1", "no")]
    [InlineData("0.6.5", "docker", "27.4.0", "0.6.6")]
    [InlineData("0.6.5", "docker", "25.0.7", "no")]
    [InlineData("0.6.5", "docker", "25.0.8", "0.6.6")]
    [InlineData("0.6.7", "docker", "28.5.1", "no")]
    [InlineData("0.6.7", "docker", "28.5.2", "0.7.0")]
    public void Both_waves_at_their_bounds(string sysbox, string component, string nested, string mendedBy)
    {
        var platform = RuleCase.Class($$"""handler: sysbox-runc, runtime: { sysbox: "{{sysbox}}" }, inner: { {{component}}: "{{nested}}" }""");
        var findings = RuleCase.Lint(Id, platform, RuleCase.Pod("image: a", "runtimeClassName: special"));

        Assert.Equal(mendedBy == "no" ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.Contains($"Sysbox before {mendedBy} ", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Contains($"(runtime class special, Sysbox {sysbox}, nested ", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("spec.runtimeClassName", finding.Path));
    }

    [Theory]
    [InlineData("docker:27.4.0-dind", "yes")]
    [InlineData("docker.io/library/docker:27.4.0-dind-rootless", "yes")]
    [InlineData("docker:27.4-dind@sha256:0123", "yes")]
    [InlineData("docker:27.3.1-dind", "no")]
    [InlineData("docker:27-dind", "no")]
    [InlineData("docker:dind", "no")]
    [InlineData("?x", "no")]
    [InlineData("docker:27.3.1-cli", "inner")]
    [InlineData("example.com/docker:27.3.1-dind", "inner")]
    public void The_tag_of_the_official_image_counts_before_the_platform(string image, string expected)
    {
        var platform = RuleCase.Class("""handler: sysbox-runc, runtime: { sysbox: "0.6.5" }, inner: { runc: "1.2.2" }""");
        var findings = RuleCase.Lint(Id, platform, RuleCase.Pod(image == "?x" ? "image: ?x" : $"image: \"{image}\"", "runtimeClassName: special"));

        var path = expected switch { "no" => null, "yes" => "spec.containers[0].image", _ => "spec.runtimeClassName" };
        Assert.Equal(path, findings.SingleOrDefault()?.Path);
    }

    [Theory]
    [InlineData("""handler: sysbox-runc, runtime: { sysbox: "0.6.5" }""", "runtimeClassName: special")]
    [InlineData("""handler: sysbox-runc, runtime: { sysbox: }, inner: { runc: "1.2.2" }""", "runtimeClassName: special")]
    [InlineData("""handler: sysbox-runc, runtime: { runc: "1.2.2" }, inner: { runc: "1.2.2" }""", "runtimeClassName: special")]
    [InlineData("""handler: sysbox-runc, runtime: { sysbox: "0.6.5" }, inner: { runc: "1.2.2" }""", "")]
    [InlineData("""handler: sysbox-runc, runtime: { sysbox: "0.6.5" }, inner: { runc: "1.2.2" }""", "runtimeClassName: ?x")]
    [InlineData("""handler: sysbox-runc, runtime: { sysbox: "0.6.5" }, inner: { runc: "1.2.2" }""", "runtimeClassName: other")]
    public void What_is_not_known_is_silent(string runtimeClass, string spec) =>
        Assert.Empty(RuleCase.Lint(Id, RuleCase.Class(runtimeClass), RuleCase.Pod("image: a", spec)));

    [Theory]
    [InlineData("sysbox-runc", 1)]
    [InlineData("runc", 0)]
    [InlineData("?x", 0)]
    public void A_RuntimeClass_of_the_project_says_what_its_name_means(string handler, int expected)
    {
        var platform = RuleCase.Class("""handler: sysbox-runc, runtime: { sysbox: "0.6.5" }, inner: { runc: "1.2.2" }""");
        var runtimeClass = ("class.yaml", $"{{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {{ name: nested }}, handler: {handler} }}");

        Assert.Equal(expected, RuleCase.Lint(Id, platform, RuleCase.Pod("image: a", "runtimeClassName: nested"), runtimeClass).Count);
    }
}
