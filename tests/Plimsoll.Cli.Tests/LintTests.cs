using System.Text;
using System.Text.Json;
using Plimsoll.Tests;

namespace Plimsoll.Cli.Tests;

/// <summary><c>plimsoll lint</c>: what it reads, says and returns.</summary>
public sealed class LintTests : IDisposable
{
    private const string Risky = """
        apiVersion: v1
        kind: Pod
        metadata: { name: agent }
        spec:
          containers:
          - name: probe
            image: example.com/probe:1
            securityContext:
              privileged: true
        """;

    private readonly TempFolder _folder = new();

    public LintTests() => _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);

    public void Dispose() => _folder.Dispose();

    /// <summary>It may hold what others refer to.</summary>
    [Theory]
    [InlineData("metadata: { name: other }", true)]
    [InlineData("metadata: { name: settings", false)]
    public void Beside_a_file_that_cannot_be_read_nothing_is_said_to_be_missing(string rest, bool isMissing)
    {
        _folder.Write("k/settings.yaml", "apiVersion: v1\nkind: ConfigMap\n" + rest + "\n");
        _folder.Write("k/web.yaml", "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } }");

        Assert.Equal(isMissing, Lint(_folder.At("k")).Output.Contains("PLM7219", StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_has_exactly_the_fields_of_the_contract_in_order()
    {
        var pod = _folder.Write("pod.yaml", Risky);

        var (exit, output, _) = Lint(pod, "--format", "json");

        Assert.Equal(ExitCode.Findings, exit);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["findings", "summary"], Names(json.RootElement));
        Assert.Equal(["files", "documents", "findings"], Names(json.RootElement.GetProperty("summary")));
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray(), item => Text(item, "id") == "PLM2004");
        Assert.Equal(
            ["id", "name", "category", "severity", "verdict", "message", "file", "line", "column", "endLine", "endColumn", "path", "kind", "object", "container", "platform", "help"],
            Names(finding));
        Assert.Equal(
            ("PLM2004", "compatibility", "warning", "definite", pod, 9, 19, 9, 23, "spec.containers[0].securityContext.privileged", "Pod", "agent", "probe", "prod"),
            (Text(finding, "id"), Text(finding, "category"), Text(finding, "severity"), Text(finding, "verdict"), Text(finding, "file"),
             Number(finding, "line"), Number(finding, "column"), Number(finding, "endLine"), Number(finding, "endColumn"),
             Text(finding, "path"), Text(finding, "kind"), Text(finding, "object"), Text(finding, "container"), Text(finding, "platform")));
    }

    [Fact]
    public void Text_shows_the_source_line_with_a_caret()
    {
        var pod = _folder.Write("pod.yaml", Risky);

        var lines = Lint(pod).Output.Split('\n');

        var at = Array.FindIndex(lines, line => line.Contains("PLM2004"));
        Assert.StartsWith($"{pod}:9:19: warning PLM2004: container \"probe\" is privileged", lines[at]);
        Assert.Equal("     9 |       privileged: true", lines[at + 1]);
        Assert.Equal("       |                   ^^^^", lines[at + 2]);
        Assert.Contains("2 findings (2 warnings) in 1 document of 1 file", lines);
    }

    [Fact]
    public void SARIF_names_the_rule_and_the_region()
    {
        var (_, output, _) = Lint(_folder.Write("a b.yaml", Risky), "--format", "sarif");

        using var json = JsonDocument.Parse(output);
        var run = json.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), item => item.GetProperty("ruleId").GetString() == "PLM2004");
        Assert.Equal("PLM2004", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("a%20b.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((9, 19), (Number(place.GetProperty("region"), "startLine"), Number(place.GetProperty("region"), "startColumn")));
    }

    [Fact]
    public void A_folder_is_walked_but_for_what_no_one_means()
    {
        foreach (var file in new[] { "k/b.json.yaml", "k/a.yml", "k/c/d.json", "k/.git/x.yaml", "k/node_modules/x.yaml", "k/bin/x.yaml", "k/obj/x.yaml", "k/readme.md" })
        {
            _folder.Write(file, """{"apiVersion":"v1","kind":"ConfigMap"}""");
        }

        var output = Lint(_folder.At("k")).Output;

        Assert.Contains("in 3 documents of 3 files", output);
        Assert.Contains("skipped", output);
        Assert.Contains("node_modules", output);
    }

    /// <summary>What is filled in is not judged, which is said; what is wrong beside it, is.</summary>
    [Fact]
    public void Variables_that_are_filled_in_later_are_not_judged()
    {
        var file = _folder.Write("web.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: { name: "${NAME}", labels: { app: "web-${NAME}" } }
            spec:
              hostNetwork: ${HOST_NETWORK}
              priority: ten
              containers: [{ name: a, image: "${REGISTRY}/web:${TAG}", resources: { limits: { memory: "${MEMORY}Mi", cpu: "${CPU}" } } }]
            """);

        var output = Lint(file).Output;

        Assert.Contains("web.yaml:6:13: error PLM7006", output);
        Assert.Contains("1 finding (1 error) in 1 document of 1 file; not judged: variables that are filled in later, in 1 document\n", output);
    }

    [Fact]
    public void Standard_input_is_a_dash()
    {
        var (exit, output, _) = Run(Risky, "lint", "-", "--platforms", _folder.At("plimsoll.platforms.yaml"));

        Assert.Equal(ExitCode.Findings, exit);
        Assert.Contains("<stdin>:9:19: warning PLM2004", output);
        Assert.Contains("     9 |       privileged: true", output);
    }

    [Theory]
    [InlineData("info", ExitCode.Findings)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("error", ExitCode.Clean)]
    [InlineData("never", ExitCode.Clean)]
    public void The_exit_code_depends_on_the_severity_that_fails(string failOn, int expected) =>
        Assert.Equal(expected, Lint(_folder.Write("pod.yaml", Risky), "--fail-on", failOn).Exit);

    [Fact]
    public void What_cannot_be_read_is_a_finding_beside_the_others()
    {
        var (exit, output, _) = Lint(_folder.Write("pod.yaml", Risky), _folder.Write("broken.yaml", "a: [1\n"), _folder.At("missing.yaml"), "--fail-on", "never");

        Assert.Equal(ExitCode.Unreadable, exit);
        Assert.Contains("pod.yaml:9:19: warning PLM2004", output);
        Assert.Matches(@"broken\.yaml:\d+:\d+: error PLM7002", output);
        Assert.Contains("missing.yaml: error PLM7001: file cannot be read", output);
    }

    [Fact]
    public void A_mistake_in_the_platforms_file_is_a_finding()
    {
        _folder.Write("plimsoll.platforms.yaml", "platforms:\n  - name: a\n    bogus: 1\n");

        Assert.Contains("plimsoll.platforms.yaml:3:5: ", Lint(_folder.Write("pod.yaml", "apiVersion: v1\nkind: ConfigMap\n")).Output);
    }

    [Fact]
    public void The_report_can_go_to_a_file()
    {
        var (exit, output, _) = Lint(_folder.Write("pod.yaml", Risky), "--format", "json", "--output", _folder.At("report.json"));

        Assert.Equal((ExitCode.Findings, ""), (exit, output));
        Assert.Contains("PLM2004", _folder.Read("report.json"));
    }

    [Theory]
    [InlineData("'--fromat' is not an option; did you mean '--format'?", "lint", "a.yaml", "--fromat", "json")]
    [InlineData("'jsn' is not one of text, json, sarif, junit, github; did you mean 'json'?", "lint", "a.yaml", "--format", "jsn")]
    [InlineData("no PATH is given", "lint")]
    [InlineData("'--format' needs a value", "lint", "a.yaml", "--format")]
    [InlineData("'x' is not a version", "lint", "a.yaml", "--kubernetes", "x")]
    [InlineData("no rule is called 'PLM0'", "lint", "a.yaml", "--only", "PLM2004,PLM0")]
    [InlineData("'--only' names all rules that run", "lint", "a.yaml", "--only", "PLM2004", "--psa", "baseline")]
    [InlineData("'yes' is not a preset such as", "lint", "a.yaml", "--preset", "yes")]
    [InlineData("give one of the two", "lint", "a.yaml", "--kubernetes", "1.33", "--platforms", "p.yaml")]
    [InlineData("'lnt' is not a command; did you mean 'lint'?", "lnt")]
    [InlineData("plimsoll --help says which there are", "linting")]
    public void Wrong_usage_is_said_in_a_sentence(string expected, params string[] args)
    {
        var (exit, _, errors) = Run("", args);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(expected, errors);
    }

    [Fact]
    public void The_help_names_all_that_can_be_asked_of_seccomp()
    {
        var commands = Run("", "seccomp", "--help").Output.Split('\n').SkipWhile(line => line != "Commands:").Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

        Assert.EndsWith(": " + string.Join(", ", commands), Run("", "--help").Output.Split('\n').Single(line => line.StartsWith("  seccomp", StringComparison.Ordinal)));
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static (int Exit, string Output, string Errors) Lint(params string[] args) => Run("", ["lint", .. args]);

    private static (int Exit, string Output, string Errors) Run(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var terminal = new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => output, () => errors);
        var exit = Plimsoll.Cli.Program.Run(args, terminal);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }
}
