using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint --honour-foreign-suppressions</c>.</summary>
public sealed class ForeignSuppressionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "ignore-check.kube-linter.io/host-network: it captures traffic")]
    [InlineData("", "polaris.fairwinds.com/hostNetworkSet-exempt: 'true'")]
    [InlineData("", "checkov.io/skip1: CKV_K8S_19=it captures traffic")]
    [InlineData("# checkov:skip=CKV_K8S_19:it captures traffic", "")]
    [InlineData("#trivy:ignore:AVD-KSV-0009", "")]
    public void What_another_tool_is_told_to_be_silent_about_is_heeded_where_that_is_asked_for(string comment, string annotation)
    {
        var file = _folder.Write("pod.yaml", $$"""
            {{comment}}
            apiVersion: v1
            kind: Pod
            metadata: { name: p, annotations: { {{annotation}} } }
            spec: { hostNetwork: true, containers: [{ name: a, image: b }] }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: q }
            spec: { hostNetwork: true, containers: [{ name: a, image: b }] }
            """);

        Assert.Contains("2 findings", Lint(file, "--only", "host-network"));
        var left = Lint(file, "--only", "host-network", "--honour-foreign-suppressions");
        Assert.Contains("1 finding ", left);
        Assert.Contains("\"q\"", left);
    }

    [Fact]
    public void What_is_said_to_a_tool_whose_check_nobody_has_here_changes_nothing()
    {
        var file = _folder.Write("pod.yaml", """
            # checkov:skip=CKV_UNKNOWN_1:because
            apiVersion: v1
            kind: Pod
            metadata: { name: p, annotations: { ignore-check.kube-linter.io/no-such-check: x, kube-score/ignore: "a,b", polaris.fairwinds.com/none-exempt: "true" } }
            spec: { hostNetwork: true, containers: [{ name: a, image: b }] }
            """);

        Assert.Equal(Lint(file), Lint(file, "--honour-foreign-suppressions"));
    }

    private static string Lint(string file, params string[] options)
    {
        var output = new MemoryStream();
        Program.Run(["lint", file, .. options], new(() => Stream.Null, () => output, () => output));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
