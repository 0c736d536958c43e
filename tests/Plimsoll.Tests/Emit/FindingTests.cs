using System.Runtime.CompilerServices;
using Plimsoll.Documents;
using Plimsoll.Kubernetes;

namespace Plimsoll.Tests.Emit;

/// <summary>What a program says while it emits, where, and what it leaves unsaid.</summary>
public sealed class FindingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_stands_at_the_line_that_set_the_value()
    {
        var program = Risky();

        Assert.StartsWith($"{Source}(7): warning PLM2004: container \"agent\"", Assert.Single(program.Messages));
        Assert.Equal(0, program.ExitCode);
        Assert.Contains("app.yaml", _folder.Files("out"));
    }

    [Fact]
    public void A_property_that_is_set_later_is_found_at_its_own_line()
    {
        _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);
        var line = 0;
        var runs = 0;
        var program = Build(app =>
        {
            var pod = new Pod("a").WithContainer(new Container("agent") { SecurityContext = new SecurityContext() });
            app.Add(pod);
            runs++;

            pod.Spec!.Containers[0].SecurityContext!.Privileged = true;
            line = Here() - 1;
        });

        Assert.Contains($"FindingTests.cs({line}): warning PLM2004", Assert.Single(program.Messages));
        Assert.Equal(2, runs);
    }

    [Fact]
    public void A_property_in_an_initialiser_is_found_at_its_own_line()
    {
        _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);
        var line = 0;
        var program = Build(app =>
        {
            line = Here();
            app.Add(new Pod("a").WithContainer(new Container("agent")
            {
                Image = $"example.com/{(line > 0 ? "agent" : "}")}:1.0", // Privileged = "no";
                SecurityContext = new SecurityContext
                {
                    ReadOnlyRootFilesystem = true,
                    Privileged = line > 0,
                },
            }));
        }, "--path-map", RepositoryFiles.Root + "/=/_/");

        Assert.Contains($"FindingTests.cs({line + 7}): warning PLM2004", Assert.Single(program.Messages));
    }

    [Theory]
    [InlineData("var a = new A(1)\n{\n    B = 1,\n    C = [new C { D = 2 }],\n    D = 3,\n};", 1, "D", 5)]
    [InlineData("var a = new A\n{\n    B = x == 1 ? \"D = 1\" : @\"\"\"D = 1,\"\"\",\n    /* D = 1 */ D = \"\"\"\n    \"\"\"\n};", 1, "D", 4)]
    [InlineData("F(new A { D = 1 }, new A\n{ D = 2 });", 1, "D", null)]
    [InlineData("F(new A { B = 1 }, new A\n{ D = 2 });", 1, "D", 2)]
    [InlineData("var a = new A(\"x\");\nif (a.D == 1) { D = 2; }", 1, "D", null)]
    [InlineData("var a = new A { B = $\"{new C { D = 1 }} {{ D = 2\",\n D = 1", 1, "D", 2)]
    public void A_property_is_found_in_the_text_of_its_initialiser(string text, int objectLine, string property, int? line) =>
        Assert.Equal(line, InitializerLines.Of(text, objectLine, property));

    [Fact]
    public void A_program_that_can_run_only_once_keeps_the_lines_of_its_objects()
    {
        _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);
        var runs = 0;
        var program = Build(app =>
        {
            if (++runs > 1)
            {
                throw new InvalidOperationException("once");
            }

            app.Add(new Pod("a").WithContainer(new Container("agent") { SecurityContext = new SecurityContext { Privileged = true } }));
        });

        Assert.Contains("warning PLM2004", Assert.Single(program.Messages));
        Assert.Equal(0, program.ExitCode);
    }

    [Fact]
    public void A_finding_that_two_environments_share_is_said_once() =>
        Assert.Single(Risky("--environment", "dev", "--environment", "prod").Messages);

    [Fact]
    public void With_warnings_as_errors_nothing_is_written()
    {
        var program = Risky("--warnings-as-errors");

        Assert.Contains("error PLM2004", Assert.Single(program.Messages));
        Assert.Equal(1, program.ExitCode);
        Assert.Empty(_folder.Files("out"));
    }

    [Theory]
    [InlineData(7, 7, false)]
    [InlineData(5, 9, false)]
    [InlineData(7, 7, true)]
    public void What_the_compiler_said_or_was_told_not_to_say_is_not_said_again(int first, int last, bool suppressed) =>
        Assert.Empty(Risky("--compiler-log", Log(Result(first, last, suppressed))).Messages);

    [Fact]
    public void What_the_compiler_said_of_another_line_is_another_finding() =>
        Assert.Single(Risky("--compiler-log", Log(Result(8, 9, suppressed: false))).Messages);

    [Theory]
    [InlineData("\"enabled\": false", null)]
    [InlineData("\"level\": \"error\"", "error PLM2004")]
    [InlineData("\"level\": \"note\"", "info PLM2004")]
    public void The_severity_is_the_one_that_the_project_sets(string configuration, string? said)
    {
        var messages = Risky("--compiler-log", Log(overrides: $$"""{ "descriptor": { "id": "PLM2004" }, "configuration": { {{configuration}} } }""")).Messages;

        Assert.Equal(said is null ? 0 : 1, messages.Count);
        Assert.All(messages, message => Assert.Contains(said!, message));
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.PLM2004.severity = none", null)]
    [InlineData("[*.{vb,cs}]\ndotnet_diagnostic.plm2004.severity = error # for now", "error PLM2004")]
    [InlineData("[sub/*.cs]\ndotnet_diagnostic.PLM2004.severity = none", "warning PLM2004")]
    [InlineData("[/Prog?am.cs]\ndotnet_diagnostic.PLM2004.severity = suggestion", "info PLM2004")]
    [InlineData("[[!A-F]*.cs]\ndotnet_analyzer_diagnostic.category-Compatibility.severity = none", null)]
    [InlineData("[*.cs]\ndotnet_diagnostic.PLM2004.severity = warning\ndotnet_analyzer_diagnostic.severity = none", "warning PLM2004")]
    [InlineData("[*.cs]\ndotnet_diagnostic.PLM2005.severity = none", "warning PLM2004")]
    public void A_severity_that_depends_on_the_file_is_the_one_of_its_editorconfig(string config, string? said)
    {
        _folder.Write(".editorconfig", $"root = true\n{config}\n");
        const string TwoLevels = """
            { "descriptor": { "id": "PLM2004" }, "configuration": { "level": "warning" } },
            { "descriptor": { "id": "PLM2004" }, "configuration": { "enabled": false } }
            """;
        var messages = Risky("--compiler-log", Log(overrides: TwoLevels)).Messages;

        Assert.Equal(said is null ? 0 : 1, messages.Count);
        Assert.All(messages, message => Assert.Contains(said!, message));
    }

    [Theory]
    [InlineData("#pragma warning disable PLM2004", 0)]
    [InlineData("  #pragma warning disable CS0168, PLM2004 // because", 0)]
    [InlineData("#pragma warning disable", 0)]
    [InlineData("#pragma warning disable PLM2005", 1)]
    [InlineData("#pragma warning disable PLM2004\n#pragma warning restore PLM2004", 1)]
    public void A_pragma_holds_for_what_only_the_emitted_values_show(string pragma, int expected)
    {
        File.WriteAllText(Source, pragma + "\n\n\n\n\n\n\n\n");

        Assert.Equal(expected, Risky().Messages.Count);
    }

    [Fact]
    public void Paths_that_the_compiler_mapped_are_turned_back()
    {
        _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);
        var program = Build(app => app.Add(Program.RiskyPod("a", "/_/Program.cs", 7)), "--path-map", $"{_folder.Path}/=/_/");

        Assert.StartsWith($"{Source}(7): ", Assert.Single(program.Messages));
    }

    [Fact]
    public void An_object_added_twice_is_an_error_at_the_second_line()
    {
        var program = Build(app => app
            .Add(Program.Object("ConfigMap", "a", "shop"))
            .Add(Program.Object("ConfigMap", "a", "shop")));

        Assert.Matches(@"FindingTests\.cs\(\d+\): error PLM9104: ConfigMap ""a"" in namespace ""shop"" is added twice", Assert.Single(program.Messages));
        Assert.Empty(_folder.Files("out"));
    }

    [Fact]
    public void A_value_that_was_never_decided_is_an_error_with_its_path()
    {
        var item = Program.Object("ConfigMap", "a");
        ((MappingNode)item.Set("data", new MappingNode())).Set("key", new UnknownNode());

        Assert.Contains("error PLM9105: ConfigMap \"a\" has a value that is not known at 'data.key'", Assert.Single(Build(app => app.Add(item)).Messages));
    }

    [Fact]
    public void An_exception_is_one_error_at_the_line_of_the_program()
    {
        var program = Build(_ => Throw());

        Assert.Matches(@"FindingTests\.cs\(\d+,\d+\): error PLM9101: InvalidOperationException: first second$", Assert.Single(program.Messages));
        Assert.Equal(1, program.ExitCode);
    }

    [Fact]
    public void A_broken_platforms_file_is_said_with_its_line()
    {
        var file = _folder.Write("plimsoll.platforms.yaml", "platforms:\n  - name: a\n    kubernetes: nonsense\n");

        Assert.Contains(Build(app => app.Add(Program.Object("ConfigMap", "a"))).Messages, message => message.StartsWith($"{file}(3,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistyped_option_is_wrong_usage_with_a_suggestion()
    {
        var program = new Program(_folder).Run(_ => { }, "--fromat", "json");

        Assert.Equal(2, program.ExitCode);
        Assert.Contains("did you mean '--format'?", Assert.Single(program.Messages));
    }

    private static int Here([CallerLineNumber] int line = 0) => line;

    private static void Throw() => throw new AggregateException(new InvalidOperationException("first\nsecond"));

    private string Source => _folder.At("Program.cs");

    private Program Risky(params string[] args)
    {
        _folder.Write("plimsoll.platforms.yaml", RiskyPlatform.Text);
        return Build(app => app.Add(Program.RiskyPod("a", Source, 7)), args);
    }

    private Program Build(Action<ManifestAppBuilder> configure, params string[] args)
    {
        _folder.Write("app.csproj", "<Project />");
        return new Program(_folder).Build(configure, args);
    }

    private string Result(int first, int last, bool suppressed) => $$"""
        {
          "ruleId": "PLM2004",
          {{(suppressed ? """ "suppressions": [ { "kind": "inSource" } ], """ : "")}}
          "locations": [ { "physicalLocation": {
            "artifactLocation": { "uri": "{{new Uri(Source).AbsoluteUri}}" },
            "region": { "startLine": {{first}}, "startColumn": 1, "endLine": {{last}}, "endColumn": 2 } } } ]
        }
        """;

    private string Log(string results = "", string overrides = "") => _folder.Write("log.sarif", $$"""
        { "version": "2.1.0", "runs": [ {
          "results": [ {{results}} ],
          "invocations": [ { "ruleConfigurationOverrides": [ {{overrides}} ] } ] } ] }
        """);
}
