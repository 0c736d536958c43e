using System.Text;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint --convert-foreign-suppressions</c>.</summary>
public sealed class ConvertTests : IDisposable
{
    private const string Before = """
        # the agent
        apiVersion: v1
        kind: Pod
        metadata:
          name: p
          annotations:
            ignore-check.kube-linter.io/host-network: it captures traffic   # asked for by SEC-142
            polaris.fairwinds.com/hostPIDSet-exempt: 'true'
            ignore-check.kube-linter.io/no-such-check: x
        spec: { hostNetwork: true, hostPID: true, containers: [{ name: a, image: "b:1" }] }
        ---
        # checkov:skip=CKV_K8S_19:it is a proxy
        apiVersion: v1
        kind: Pod
        metadata: { name: q }
        spec: { hostNetwork: true, containers: [{ name: a, image: "b:1" }] }

        """;

    private const string After = """
        # the agent
        apiVersion: v1
        kind: Pod
        metadata:
          name: p
          annotations:
            ignore-check.kube-linter.io/host-network: it captures traffic   # asked for by SEC-142
            polaris.fairwinds.com/hostPIDSet-exempt: 'true'
            ignore-check.kube-linter.io/no-such-check: x
            allow.plimsoll.dev/PLM1135: it captures traffic
            allow.plimsoll.dev/PLM1136: allowed for polaris
        spec: { hostNetwork: true, hostPID: true, containers: [{ name: a, image: "b:1" }] }
        ---
        # checkov:skip=CKV_K8S_19:it is a proxy
        apiVersion: v1
        kind: Pod
        metadata: { name: q, annotations: { allow.plimsoll.dev/PLM1135: it is a proxy } }
        spec: { hostNetwork: true, containers: [{ name: a, image: "b:1" }] }

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Allowances_are_written_beside_the_suppressions_and_the_rest_of_the_text_stays()
    {
        var file = _folder.Write("pods.yaml", Before);

        var (exit, output, errors) = Lint(file, "--convert-foreign-suppressions");

        Assert.Equal(After, File.ReadAllText(file));
        Assert.Equal("converted 3 suppressions in 1 file\n", errors);
        Assert.Equal("0 findings in 2 documents of 1 file\n", output);
        Assert.Equal(ExitCode.Clean, exit);
        Assert.Equal("converted 0 suppressions in 0 files\n", Lint(file, "--convert-foreign-suppressions").Errors);
    }

    [Fact]
    public void A_dry_run_prints_the_difference_and_writes_nothing()
    {
        var file = _folder.Write("pods.yaml", Before);

        var (exit, output, errors) = Lint(file, "--convert-foreign-suppressions", "--dry-run");

        Assert.Equal(Before, File.ReadAllText(file));
        Assert.Contains("\n+    allow.plimsoll.dev/PLM1136: allowed for polaris\n", output);
        Assert.Equal("would convert 3 suppressions in 1 file\n", errors);
        Assert.Equal(ExitCode.Clean, exit);
    }

    [Theory]
    [InlineData("--fix", "both change files")]
    [InlineData("-", "standard input is none")]
    public void What_has_no_meaning_is_wrong_usage(string argument, string expected)
    {
        var (exit, _, errors) = Lint(_folder.Write("pods.yaml", Before), "--convert-foreign-suppressions", argument);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(expected, errors);
    }

    private static (int Exit, string Output, string Errors) Lint(params string[] arguments)
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(["lint", .. arguments], new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
