using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Reporting;

/// <summary>What C# allows is not said by the compiler, and what it does not allow is.</summary>
public sealed class AllowanceTests
{
    private const string Id = "PLM1135";

    [Theory]
    [InlineData("""new Pod("p").WithContainer("c", "i").WithHostNetwork()""", 1)]
    [InlineData("""new Pod("p").WithContainer("c", "i").WithHostNetwork().Allow(Rules.HostNetwork, because: "it captures traffic")""", 0)]
    [InlineData("""new Pod("p").Allow(Rules.HostNetwork, because: "it captures traffic; at spec.hostNetwork").WithContainer("c", "i").WithHostNetwork()""", 0)]
    [InlineData("""new Pod("p").WithContainer("c", "i").WithHostNetwork().Allow(Rules.HostNetwork, because: "it captures traffic; at spec.hostPID")""", 1)]
    [InlineData("""new Pod("p").WithContainer("c", "i").WithHostNetwork().Allow(Rules.HostPid, because: "it captures traffic")""", 1)]
    [InlineData("""new Pod("p").WithContainer("c", "i").WithHostNetwork().Allow(Rules.HostNetwork, because: "it captures traffic", until: new(2027, 1, 31))""", 0)]
    [InlineData("""new Pod("p").WithContainer("c", "i").WithHostNetwork().AllowAt(Rules.HostNetwork, "spec.hostNetwork", because: "it captures traffic")""", 0)]
    public async Task The_compiler_heeds_allowances(string expression, int expected)
    {
        var compilation = Verify.Compile($$"""
            using Plimsoll;
            using Plimsoll.Kubernetes;

            class Program
            {
                static int Main(string[] args) => ManifestApp.Run(args, app => app.Add({{expression}}));
            }
            """);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await compilation.WithAnalyzers([new ConfigAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(expected, diagnostics.Count(diagnostic => diagnostic.Id == Id));
    }
}
