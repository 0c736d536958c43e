using Plimsoll.Platforms;
using Plimsoll.Core.Tests.Rules;

namespace Plimsoll.Core.Tests.Platforms;

public sealed class PlatformFileTests
{
    private const string Whole = """
        platforms:
          - name: prod
            kubernetes: "1.33"
            nodes:
              - name: general
                kernel: "6.1"
                cgroup: v2
                libseccomp: "2.5.4"
                containerd: "1.7.24"
                runtime: { runc: "1.2.2" }
            runtimeClasses:
              - name: sysbox-runc
                handler: sysbox-runc
                runtime: { sysbox: "0.6.4" }
                sysboxFlags: [relaxed-read-only]
                inner: { runc: "1.2.2" }
              - name: crun
                handler: crun
                runtime: { crun: "1.14" }
        """;

    [Fact]
    public void Everything_that_is_declared_is_read()
    {
        var platform = Assert.Single(TestTree.Platforms(Whole).Platforms);
        var node = Assert.Single(platform.Nodes);

        Assert.Equal(("prod", "1.33"), (platform.Name, platform.Kubernetes!.Text));
        Assert.Equal(("general", "6.1", "v2", "2.5.4", "1.7.24", null, null),
            (node.Name, node.Kernel!.Text, node.Cgroup, node.Libseccomp!.Text, node.Containerd!.Text, node.Crio, node.Docker));
        Assert.Equal((RuntimeKind.Runc, "1.2.2"), (node.Runtime!.Kind, node.Runtime.Version!.Text));

        var sysbox = platform.RuntimeClasses[0];
        Assert.Equal(("sysbox-runc", "sysbox-runc", RuntimeKind.Sysbox, "0.6.4"), (sysbox.Name, sysbox.Handler, sysbox.Runtime!.Kind, sysbox.Runtime.Version!.Text));
        Assert.True(sysbox.HasSysboxFlag("relaxed-read-only"));
        Assert.Equal("1.2.2", sysbox.Inner!.Runc!.Text);
        Assert.Equal((RuntimeKind.Crun, "1.14"), (platform.RuntimeClasses[1].Runtime!.Kind, platform.RuntimeClasses[1].Runtime!.Version!.Text));
    }

    [Theory]
    [InlineData("kubernetes: \"1.33\"", "kubernets: \"1.33\"", "PLM7005", 3, "platform 'prod' has the unknown key 'kubernets'; did you mean 'kubernetes'?")]
    [InlineData("    kernel: \"6.1\"", "    zzz: 1", "PLM7005", 6, "node 'general' has the unknown key 'zzz'; known are name, kernel, cgroup, libseccomp, containerd, crio, docker, runtime")]
    [InlineData("runtime: { runc: \"1.2.2\" }", "runtime: { rnc: \"1.2.2\" }", "PLM7005", 10, "the runtime of node 'general' has the unknown key 'rnc'; did you mean 'runc'?")]
    [InlineData("kubernetes: \"1.33\"", "kubernetes: 1.33", "PLM7006", 3, "platform 'prod' has the kubernetes 1.33, not a text; write it in quotes")]
    [InlineData("\"6.1\"", "[6]", "PLM7006", 6, "node 'general' has the kernel a list, not a text")]
    [InlineData("[relaxed-read-only]", "relaxed-read-only", "PLM7006", 15, "runtime class 'sysbox-runc' has sysboxFlags that are the text 'relaxed-read-only', not a list")]
    [InlineData("[relaxed-read-only]", "[1]", "PLM7006", 15, "runtime class 'sysbox-runc' has a Sysbox flag that is 1, not a text")]
    [InlineData("runtime: { runc: \"1.2.2\" }", "runtime: runc", "PLM7006", 10, "the runtime of node 'general' is the text 'runc', not a mapping")]
    [InlineData("\"1.7.24\"", "\"1.x\"", "PLM7007", 9, "node 'general' has the containerd version '1.x', which is not a version such as 1.7.24 or 1.2.0-rc.1")]
    [InlineData("\"1.14\"", "\"banana\"", "PLM7007", 19, "the runtime of runtime class 'crun' has the crun version 'banana', which is not a version such as 1.7.24 or 1.2.0-rc.1")]
    [InlineData("cgroup: v2", "cgroup: v3", "PLM7007", 7, "node 'general' has the cgroup version 'v3', which is neither v1 nor v2")]
    [InlineData("- name: general", "- name: \"\"", "PLM7007", 5, "node '' has an empty name")]
    [InlineData("- name: general", "- name: ~", "PLM7008", 5, "node has no name")]
    [InlineData("runtime: { crun: \"1.14\" }", "sysboxFlags: []", "PLM7008", 17, "runtime class 'crun' has no runtime, so nothing is known of what its handler runs")]
    [InlineData("- name: crun", "- name: sysbox-runc", "PLM7009", 17, "runtime class 'sysbox-runc' is declared twice")]
    [InlineData("kernel: \"6.1\"", "crio: \"1.31.0\"", "PLM7010", 6, "node 'general' has both containerd and crio; a kubelet talks to one container engine")]
    [InlineData("{ crun: \"1.14\" }", "{ crun: \"1.14\", runc: \"1.2.2\" }", "PLM7010", 19, "the runtime of runtime class 'crun' is both runc and crun")]
    public void What_is_wrong_is_a_finding_with_its_line(string sound, string broken, string id, int line, string message)
    {
        var at = Whole.IndexOf(sound, StringComparison.Ordinal);
        var document = Assert.Single(TestTree.Documents(string.Concat(Whole.AsSpan(0, at), broken, Whole.AsSpan(at + sound.Length)), "p.yaml"));

        var finding = Assert.Single(PlatformFile.Read(document).Findings);

        Assert.Equal((id, line, message), (finding.Rule.Id, finding.Origin.Line, finding.Message));
        Assert.Equal(("p.yaml", Findings.Category.Schema), (finding.Origin.File, finding.Rule.Category));
        Assert.Same(document, finding.Document);
    }

    [Theory]
    [InlineData("platforms: ~", "PLM7008")]
    [InlineData("{}", "PLM7008")]
    [InlineData("platforms: prod", "PLM7006")]
    [InlineData("platforms: [prod]", "PLM7006")]
    [InlineData("[]", "PLM7006")]
    [InlineData("text", "PLM7006")]
    [InlineData("~", "PLM7006")]
    public void A_file_without_platforms_declares_none(string yaml, string id)
    {
        var result = PlatformFile.Read(Assert.Single(TestTree.Documents(yaml)));

        Assert.Equal(id, Assert.Single(result.Findings).Rule.Id);
        Assert.Empty(result.Platforms.Platforms);
    }

    [Fact]
    public void What_is_sound_beside_what_is_broken_is_kept()
    {
        var result = PlatformFile.Read(Assert.Single(TestTree.Documents(Whole.Replace("\"1.7.24\"", "\"x\"", StringComparison.Ordinal))));
        var node = Assert.Single(Assert.Single(result.Platforms.Platforms).Nodes);

        Assert.Equal((null, "6.1"), (node.Containerd, node.Kernel!.Text));
    }

    [Fact]
    public void A_cluster_can_be_declared_by_its_version_alone()
    {
        var platform = Assert.Single(PlatformSet.ForKubernetes("1.33").Platforms);

        Assert.Equal(("kubernetes 1.33", "1.33"), (platform.Name, platform.Kubernetes!.Text));
        Assert.Throws<FormatException>(() => PlatformSet.ForKubernetes("1.x"));
    }
}
