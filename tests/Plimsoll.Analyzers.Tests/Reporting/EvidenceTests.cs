using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Analyzers.Tests.Reporting;

/// <summary>A finding shows the write that made it true, the other writes that matter, and how sure it is.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("""new Pod("p").HostNetwork(true).AddContainer("c", c => c.Privileged(true));""", "true", "true")]
    [InlineData("""new Pod("p").HostNetwork().AddContainer("c", c => c.Privileged());""", "Privileged()", "HostNetwork()")]
    [InlineData("""var p = new Pod("p"); p.AddContainer("c", c => c.Privileged()); p.HostNetwork();""", "Privileged()", "HostNetwork()")]
    [InlineData("""var p = new Pod("p").HostNetwork(false); p.AddContainer("c", Risky); p.HostNetwork();""", "Privileged()", """AddContainer("c", Risky)|HostNetwork()""")]
    [InlineData("""new Pod("p") { Spec = new PodSpec { HostNetwork = true, Containers = { new Container("c") { SecurityContext = new() { Privileged = true } } } } };""", "true", "true")]
    public async Task The_other_writes_that_matter_are_additional_locations(string statements, string expected, string others)
    {
        var (finding, source) = await One(statements);

        Assert.Equal(expected, Text(source, finding.Location));
        Assert.Equal(others, string.Join("|", finding.AdditionalLocations.Select(location => Text(source, location))));
        Assert.Equal("container is privileged", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("Definite", DiagnosticSeverity.Warning), (finding.Properties[Reporter.VerdictProperty], finding.Severity));
    }

    [Theory]
    [InlineData("""foreach (var name in new[] { "a", "b", "c" }) { var p = new Pod(name).HostNetwork(true); p.AddContainer("c", c => c.Privileged()); }""")]
    [InlineData("""var p = new Pod("p").HostNetwork(); foreach (var name in new[] { "a", "b" }) { p.AddContainer(name, c => c.Privileged()); }""")]
    public async Task What_reads_the_same_at_one_place_is_said_once(string statements) =>
        Assert.Equal("Privileged()", Text((await One(statements)).Source, (await One(statements)).Finding.Location));

    [Theory]
    [InlineData("""var p = new Pod("p").HostNetwork(); p.AddContainer("c", c => { if (flag) c.Privileged(); });""", "Privileged()", "HostNetwork()")]
    [InlineData("""var p = new Pod("p").HostNetwork(); p.AddContainer("c", c => c.Privileged(flag ? true : false));""", "true", "HostNetwork()")]
    public async Task What_holds_on_some_paths_says_that_it_may(string statements, string expected, string others)
    {
        var (finding, source) = await One(statements);

        Assert.Equal(expected, Text(source, finding.Location));
        Assert.Equal(others, string.Join("|", finding.AdditionalLocations.Select(location => Text(source, location))));
        Assert.Equal("may happen on some path: container is privileged", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("SomePath", DiagnosticSeverity.Info), (finding.Properties[Reporter.VerdictProperty], finding.Severity));
    }

    private static async Task<(Diagnostic Finding, string Source)> One(string statements)
    {
        var source = $$"""
            using Mini;
            class Program
            {
                static void Risky(Container c) => c.Privileged();
                object? Build(bool flag)
                {
                    {{statements}}
                    return null;
                }
            }
            """;
        var compilation = Verify.Compile(source);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (Assert.Single(await Verify.Diagnostics(compilation, Rule)), source);
    }

    // A privileged container in a Pod on the host's network.
    private static readonly RuleRunner Rule = new([TestRules.Privileged], (item, _, _) =>
    {
        var spec = ConfigValue.Of(item.Root)["spec"];
        return
        [
            .. from container in spec["containers"].Items
               let privileged = ConfigValue.Of(container)["securityContext"]["privileged"]
               where privileged.Is(true) == Verdict.Definite && spec["hostNetwork"].Is(true) == Verdict.Definite
               select new Finding
               {
                   Rule = TestRules.Privileged,
                   Severity = Severity.Warning,
                   Message = "container is privileged",
                   Node = privileged.Node,
                   Related = [spec["hostNetwork"].Node!],
               },
        ];
    });

    private static string Text(string source, Location location) => source.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
