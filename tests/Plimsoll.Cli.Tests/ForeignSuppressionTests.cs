using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint --honour-foreign-suppressions</c>.</summary>
public sealed class ForeignSuppressionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
        Program.Run(["lint", file, "--psa", "baseline", .. options], new(() => Stream.Null, () => output, () => output));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
