using System.Text;
using System.Text.Json;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint --psa</c>.</summary>
public sealed class PodSecurityTests : IDisposable
{
    private const string Pod = """
        { apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { hostNetwork: true, containers: [{ name: a, image: b }] } }
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("baseline@1.34", "hostNamespaces")]
    [InlineData("restricted@1.34", "allowPrivilegeEscalation capabilities_restricted hostNamespaces runAsNonRoot seccompProfile_restricted")]
    [InlineData("restricted@1.7", "hostNamespaces runAsNonRoot")]
    [InlineData("restricted", "allowPrivilegeEscalation capabilities_restricted hostNamespaces runAsNonRoot seccompProfile_restricted")]
    [InlineData("baseline@latest", "hostNamespaces")]
    public void Only_the_checks_of_the_level_run_and_each_finding_names_its_check(string level, string expected)
    {
        var (exit, output, _) = Run("lint", _folder.Write("pod.yaml", Pod), "--psa", level, "--format", "json");

        using var json = JsonDocument.Parse(output);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(expected, string.Join(" ", findings.Select(finding => finding.GetProperty("psa").GetString()).Order(StringComparer.Ordinal)));
        Assert.All(findings, finding => Assert.Equal("error", finding.GetProperty("severity").GetString()));
        Assert.Equal(ExitCode.Findings, exit);
    }

    [Theory]
    [InlineData("privileged")]
    [InlineData("restricted@now")]
    public void What_is_no_level_is_wrong_usage(string level)
    {
        var (exit, _, errors) = Run("lint", _folder.Write("pod.yaml", Pod), "--psa", level);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains($"'{level}' is not a level of Pod Security", errors);
    }

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        var exit = Program.Run(arguments, new(() => Stream.Null, () => output, () => errors));
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
