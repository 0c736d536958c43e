using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Reporting;

/// <summary>With the real rules: the platforms file decides, and what is wrong with it is said in it.</summary>
public sealed class PlatformFilesTests
{
    private const string Agent = """
        using Mini;
        class Program
        {
            void Build(App app) => app.Add(new Pod("agent").AddContainer("agent", c => c.WithImage("example.com/agent:1.0").Privileged()));
        }
        """;

    [Theory]
    [InlineData("1.7.24", 1)]
    [InlineData("2.0.3", 0)]
    public async Task A_rule_speaks_of_the_declared_platforms(string containerd, int expected)
    {
        var diagnostics = await Run(
            $$"""
            platforms:
              - name: prod
                kubernetes: "1.33"
                nodes:
                  - name: general
                    containerd: "{{containerd}}"
                    runtime: { runc: "1.2.2" }
            """);

        Assert.Equal(expected, diagnostics.Count(diagnostic => diagnostic.Id == "PLM2004"));
        Assert.All(diagnostics, diagnostic => Assert.Equal("Privileged()", Agent.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
    }

    [Fact]
    public async Task A_broken_platforms_file_is_reported_in_the_file()
    {
        var diagnostics = await Run("platforms:\n  - name: prod\n    nodez: []\n");

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("conf/plimsoll.platforms.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(new LinePosition(2, 4), diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Run(string platforms) =>
        await Verify.Diagnostics(Verify.Compile(Agent), PlatformRules.Runner, new TextFile("conf/plimsoll.platforms.yaml", platforms));
}
