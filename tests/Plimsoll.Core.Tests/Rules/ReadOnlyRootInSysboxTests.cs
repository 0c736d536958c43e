using Plimsoll.Documents;

namespace Plimsoll.Core.Tests.Rules;

public sealed class ReadOnlyRootInSysboxTests
{
    private const string Id = "PLM2005";
    private const string ReadOnly = "securityContext: { readOnlyRootFilesystem: true }";

    [Theory]
    [InlineData("0.3.0", "", "no")]
    [InlineData("0.4.0", "", "no flag")]
    [InlineData("0.6.4", "", "no flag")]
    [InlineData("0.6.5", "", "no flag")]
    [InlineData("0.7.0", "", "no flag")]
    [InlineData("0.6.4", "relaxed-read-only", "old flag")]
    [InlineData("0.6.5", "relaxed-read-only", "no")]
    [InlineData("0.6.5", "--relaxed-read-only=true", "no")]
    [InlineData("0.6.5", "relaxed-read-only=false", "no flag")]
    [InlineData("0.6.5", "other", "no flag")]
    [InlineData("0.6", "relaxed-read-only", "no")]
    [InlineData("0", "", "no")]
    public void The_version_and_the_flag_decide(string sysbox, string flag, string expected)
    {
        var platform = RuleCase.Class($$"""handler: sysbox-runc, runtime: { sysbox: "{{sysbox}}" }, sysboxFlags: [{{flag}}]""");
        var finding = RuleCase.Lint(Id, platform, RuleCase.Pod(ReadOnly, "runtimeClassName: special")).SingleOrDefault();

        Assert.Equal(expected, finding is null ? "no" : finding.Message.Contains("is unknown to Sysbox before 0.6.5", StringComparison.Ordinal) ? "old flag" : "no flag");
        Assert.Equal(finding is null ? null : "spec.containers[0].securityContext.readOnlyRootFilesystem", finding?.Path);
        Assert.True(expected != "no flag" || finding!.Message.Contains("/var/lib/docker", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ReadOnly, "runtimeClassName: sysbox-runc", "info")]
    [InlineData(ReadOnly, "", "no")]
    [InlineData(ReadOnly, "runtimeClassName: other", "no")]
    [InlineData(ReadOnly, "runtimeClassName: ?x", "no")]
    [InlineData("securityContext: { readOnlyRootFilesystem: ?x }", "runtimeClassName: sysbox-runc", "no")]
    [InlineData("securityContext: { readOnlyRootFilesystem: false }", "runtimeClassName: sysbox-runc", "no")]
    public void Without_platforms_it_is_a_note_where_the_Pod_names_Sysbox(string container, string spec, string expected) =>
        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, "", RuleCase.Pod(container, spec))));

    [Theory]
    [InlineData("sysbox-runc", "info")]
    [InlineData("runc", "no")]
    public void Without_platforms_the_handler_counts_before_the_name(string handler, string expected)
    {
        var runtimeClass = ("class.yaml", $"{{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {{ name: sysbox-runc }}, handler: {handler} }}");

        Assert.Equal(expected, RuleCase.Answer(RuleCase.Lint(Id, "", RuleCase.Pod(ReadOnly, "runtimeClassName: sysbox-runc"), runtimeClass)));
    }

    [Theory]
    [InlineData("annotations: { io.containerd.cri.runtime-handler: sysbox-runc },", "runtime: { runc: \"1.2.2\" }", Verdict.Definite)]
    [InlineData("annotations: { io.kubernetes.cri-o.RuntimeHandler: runc },", "runtime: { runc: \"1.2.2\" }", Verdict.No)]
    [InlineData("", "runtime: { runc: \"1.2.2\" }", Verdict.SomePath)]
    public void An_OCI_spec_is_sure_only_if_it_names_its_handler(string annotations, string node, Verdict expected)
    {
        var platform = RuleCase.Class("""handler: sysbox-runc, runtime: { sysbox: "0.7.0" }""", node);
        var spec = ("config.json", $$"""{ ociVersion: "1.2.0", {{annotations}} root: { path: rootfs, readonly: true } }""");
        var finding = RuleCase.Lint(Id, platform, spec).SingleOrDefault();

        Assert.Equal(expected, finding?.Verdict ?? Verdict.No);
        Assert.Equal(finding is null ? null : "root.readonly", finding?.Path);
    }

    [Fact]
    public void An_OCI_spec_is_sure_if_nothing_but_Sysbox_is_there()
    {
        const string platform = """platforms: [{ name: ci, runtimeClasses: [{ name: s, handler: sysbox-runc, runtime: { sysbox: "0.7.0" } }] }]""";
        var spec = ("config.json", """{ ociVersion: "1.2.0", root: { readonly: true } }""");

        Assert.Equal("yes", RuleCase.Answer(RuleCase.Lint(Id, platform, spec)));
    }
}
