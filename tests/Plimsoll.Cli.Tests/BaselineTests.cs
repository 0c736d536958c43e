using System.Text;
using System.Text.Json;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary>What is known or allowed is not said again.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec:\n  hostNetwork: true\n  containers: [{ name: a, image: b }]\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_baseline_knows_is_not_said_even_when_lines_move()
    {
        var baseline = Path.Combine(_folder.Path, "known.txt");
        Assert.Equal(ExitCode.Clean, Lint(Pod, "--baseline", baseline, "--write-baseline").Exit);

        Assert.Equal(ExitCode.Clean, Lint("# a line more\n\n" + Pod, "--baseline", baseline).Exit);
        var (exit, output) = Lint(Pod.Replace("hostNetwork: true", "hostNetwork: true\n  hostPID: true", StringComparison.Ordinal), "--baseline", baseline);

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("hostPID", output);
        Assert.DoesNotContain("hostNetwork true", output);
    }

    [Fact]
    public void An_entry_that_matches_nothing_is_named_with_its_line()
    {
        var baseline = Path.Combine(_folder.Path, "known.txt");
        Lint(Pod, "--baseline", baseline, "--write-baseline");

        var (exit, output) = Lint(Pod.Replace("hostNetwork: true", "hostNetwork: false", StringComparison.Ordinal), "--baseline", baseline);

        Assert.Equal(ExitCode.Clean, exit);
        Assert.Contains($"{baseline}:2:1: info PLM9014: entry \"PLM5003 Pod /p spec.hostNetwork\" of the baseline matches nothing", output);
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(ExitCode.WrongUsage, Lint(Pod, "--baseline", Path.Combine(_folder.Path, "none.txt")).Exit);

    [Theory]
    [InlineData("2027-01-31", ExitCode.Clean)]
    [InlineData("2027-02-01", ExitCode.Findings)]
    public void An_allowance_holds_until_its_last_day(string date, int expected)
    {
        var allowed = Pod.Replace("name: p", "name: p, annotations: { allow.plimsoll.dev/PLM5003: 'needs it; until 2027-01-31' }", StringComparison.Ordinal);

        Assert.Equal(expected, Lint(allowed, "--date", date).Exit);
    }

    [Fact]
    public void SARIF_holds_what_is_allowed_and_what_is_known_as_suppressed()
    {
        var baseline = Path.Combine(_folder.Path, "known.txt");
        var allowed = Pod.Replace("name: p", "name: p, annotations: { allow.plimsoll.dev/PLM5003: 'needs it; at spec.hostPID' }", StringComparison.Ordinal)
            .Replace("hostNetwork: true", "hostNetwork: true\n  hostPID: true", StringComparison.Ordinal);
        Lint(allowed, "--baseline", baseline, "--write-baseline");

        using var json = JsonDocument.Parse(Lint(allowed, "--baseline", baseline, "--format", "sarif").Output);

        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            ["inSource needs it", "external known to the baseline"],
            results.Select(item => item.GetProperty("suppressions")[0]).Select(item => $"{item.GetProperty("kind")} {item.GetProperty("justification")}"));
        Assert.Equal(2, results.Select(item => item.GetProperty("partialFingerprints").GetProperty("plimsoll/v1").GetString()).Distinct().Count());
    }

    private (int Exit, string Output) Lint(string yaml, params string[] options)
    {
        var output = new MemoryStream();
        var exit = Program.Run(["lint", _folder.Write("pod.yaml", yaml), "--psa", "baseline", .. options], new(() => Stream.Null, () => output, () => output));
        return (exit, Encoding.UTF8.GetString(output.ToArray()));
    }
}
