using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Agreement;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Findings;
using Plimsoll.Platforms;
using Plimsoll.Rules;
using Plimsoll.Text;

namespace Plimsoll.Analyzers.Tests.Reporting;

/// <summary>Files that a project marks as manifests are linted in them, as the command line does it.</summary>
public sealed class FileAnalyzerTests
{
    private const string Runner = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: runner
        spec:
          runtimeClassName: nested
          containers:
            - name: c
              image: example.com/runner:1
        """;

    private const string Nested = """
        apiVersion: node.k8s.io/v1
        kind: RuntimeClass
        metadata: { name: nested }
        handler: sysbox-runc
        """;

    private const string Agent = """
        apiVersion: v1
        kind: Pod
        metadata: { name: agent }
        spec:
          containers:
            - name: c
              image: example.com/agent:1
              securityContext:
                privileged: true
        """;

    private static readonly TextInMemory Platforms = new(PlatformFile.FileName, AgreementTests.Platforms);

    [Fact]
    public async Task A_patch_of_a_kustomization_is_no_object()
    {
        var kustomization = new TextInMemory("deploy/x\\kustomization.yaml", "patches: [{ path: patches/agent.yaml }]");

        Assert.Empty(await Runtimes(new TextInMemory("deploy/x\\patches\\agent.yaml", Agent), kustomization));
        Assert.Single(await Runtimes(new TextInMemory("deploy/x\\agent.yaml", Agent), kustomization));
    }

    [Theory]
    [InlineData("true", "agent", 1)]
    [InlineData("true", "${NAME}", 1)]
    [InlineData("${PRIVILEGED}", "${NAME}", 0)]
    public async Task What_is_filled_in_later_is_not_judged(string privileged, string name, int findings) => Assert.Equal(
        findings,
        (await Runtimes(new TextInMemory("deploy/agent.yaml", Agent.Replace("privileged: true", "privileged: " + privileged).Replace("name: agent", $"name: \"{name}\"")))).Count());

    [Fact]
    public async Task A_finding_stands_at_its_place_in_the_file()
    {
        var diagnostic = Assert.Single(await Runtimes(new TextInMemory("deploy/agent.yaml", Agent)));

        Assert.Equal("PLM2004", diagnostic.Id);
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal("deploy/agent.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(new LinePositionSpan(new(8, 20), new(8, 24)), diagnostic.Location.GetLineSpan().Span);
        Assert.Equal("spec.containers[0].securityContext.privileged", diagnostic.Properties[Reporter.PathProperty]);
    }

    [Theory]
    [InlineData("# of\u2028\n")]
    [InlineData("kind: \"\u0085 \"\n---\n")]
    [InlineData("{\"kind\":\n\"\u2029\"}\n---\n")]
    [InlineData("kind: x\r---\r")]
    [InlineData("kind: x\n---\n\uFEFF")]
    public async Task A_finding_stands_at_its_place_whatever_stands_before_it(string before)
    {
        var diagnostic = Assert.Single(await Runtimes(new TextInMemory("deploy/agent.yaml", before + Agent)));

        Assert.Equal((before + Agent).IndexOf("true", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
        Assert.Equal(4, diagnostic.Location.SourceSpan.Length);
    }

    [Fact]
    public async Task A_finding_in_the_line_of_a_byte_order_mark_stands_behind_it()
    {
        const string Text = "kind: x\n---\n\uFEFFnope: 1\napiVersion: v1\nkind: Pod\n";
        var diagnostics = await Verify.Diagnostics(Empty(), RuleRunner.Default, new TextInMemory("deploy/agent.yaml", Text));

        Assert.Equal(["nope"], diagnostics.Where(diagnostic => diagnostic.Id == "PLM7005").Select(diagnostic => Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
    }

    [Fact]
    public async Task Files_refer_to_each_other()
    {
        var alone = await Runtimes(new TextInMemory("deploy/runner.yaml", Runner));
        var together = await Runtimes(new("deploy/runner.yaml", Runner), new("deploy/class.yaml", Nested));

        Assert.Empty(alone);
        Assert.Equal("deploy/runner.yaml", Assert.Single(together).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task An_object_of_the_program_refers_to_a_file()
    {
        const string Program = """
            using Plimsoll;
            using Plimsoll.Kubernetes;
            return ManifestApp.Run(args, app => app.Add(new Pod("p").WithRuntimeClass("nested").WithContainer("c", "example.com/runner:1")));
            """;

        Assert.Empty(await Verify.Diagnostics(Verify.Compile(Program), RuleRunner.Default, Platforms));
        var diagnostics = await Verify.Diagnostics(Verify.Compile(Program), RuleRunner.Default, Platforms, new TextInMemory("deploy/class.yaml", Nested));
        Assert.Equal("PLM2001", Assert.Single(diagnostics).Id);
    }

    [Theory]
    [InlineData("""{ "ociVersion": "1.2.0", "linux": { "seccomp": { "defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": "one" } } }""")]
    [InlineData("""{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read", "fchmodat"], "action": "SCMP_ACT_ALLOW" }] }""")]
    [InlineData("platforms:\n  - name: prod\n    nodez: []\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: [b\n")]
    [InlineData("\"unended")]
    [InlineData("")]
    [InlineData(Agent + "\n---\n" + Runner + "\n---\n" + Nested)]
    public async Task The_command_line_says_the_same(string text)
    {
        var read = ConfigReader.Read(text, "deploy/some.yaml");
        var platforms = PlatformFile.Read(Assert.Single(ConfigReader.Read(AgreementTests.Platforms, PlatformFile.FileName).Documents)).Platforms;
        var expected = read.Problems.Select(FormFindings.From).Concat(Linter.Run(read.Documents, platforms));

        var actual = await Verify.Diagnostics(Empty(), RuleRunner.Default, Platforms, new TextInMemory("deploy/some.yaml", text));

        Assert.Equal(expected.Select(Line).Order(StringComparer.Ordinal), actual.Select(Line).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_not_marked_is_left_alone() =>
        Assert.Empty(await Verify.Diagnostics(Empty(), RuleRunner.Default, Platforms, new TextInMemory("other/agent.yaml", Agent)));

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_finding() =>
        Assert.Equal(("PLM7001", "file cannot be read"), Said(Assert.Single(await Verify.Diagnostics(Empty(), RuleRunner.Default, new Unreadable()))));

    [Fact]
    public async Task A_file_in_another_encoding_is_a_finding()
    {
        var text = SourceText.From("a: caf\u00e9", System.Text.Encoding.Latin1);

        Assert.Equal(("PLM7001", "file is not text in UTF-8"), Said(Assert.Single(await Verify.Diagnostics(Empty(), RuleRunner.Default, new Encoded(text)))));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    [InlineData("nonsense", DiagnosticSeverity.Warning)]
    public async Task An_editorconfig_sets_the_severity_in_a_file(string severity, DiagnosticSeverity? expected)
    {
        var options = new AnalyzerOptions([Platforms, new TextInMemory("deploy/agent.yaml", Agent)], new MarkedFiles(("plimsoll.plm2004.severity", severity)));
        var diagnostics = await Empty().WithAnalyzers([new FileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(expected, diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "PLM2004")?.Severity);
    }

    [Fact]
    public async Task A_globalconfig_sets_the_severity_in_a_file()
    {
        var compilation = Empty();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("PLM2004", ReportDiagnostic.Suppress)]));

        Assert.DoesNotContain(
            await Verify.Diagnostics(compilation, RuleRunner.Default, Platforms, new TextInMemory("deploy/agent.yaml", Agent)), diagnostic => diagnostic.Id == "PLM2004");
    }

    private static async Task<IReadOnlyList<Diagnostic>> Runtimes(params TextInMemory[] files) =>
        [.. (await Verify.Diagnostics(Empty(), RuleRunner.Default, [Platforms, .. files])).Where(diagnostic => diagnostic.Id.StartsWith("PLM2", StringComparison.Ordinal))];

    // A project without any C# that matters, and without a reference to Plimsoll.
    private static CSharpCompilation Empty() => Verify.CompileAlone("class Nothing;");

    private static (string Id, string Message) Said(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private static string Line(Finding finding) =>
        $"{finding.Rule.Id} {Math.Max(finding.Origin.Line, 1)} {finding.Path} {finding.Message}";

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Properties[Reporter.PathProperty]} {Said(diagnostic).Message}";

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => "deploy/gone.yaml";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }

    private sealed class Encoded(SourceText text) : AdditionalText
    {
        public override string Path => "deploy/latin.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
