using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Reporting;

public sealed class BoundReportTests
{
    [Theory]
    [InlineData("Chained", "§ return c;", "Chained is not followed to its end: operations")]
    [InlineData("Jumping", "goto end; end: return c;", "Jumping is not followed to its end: goto")]
    [InlineData("Deep", "return D1(c); " + Helpers, "Deep is not followed to its end: call depth")]
    [InlineData("Counted", "for (var i = 0; i < 100; i++) c.WithImage(\"x\"); return c;", "Counted is not followed to its end: rounds")]
    [InlineData("Doubled", "return R(6, c); Container R(int n, Container x) => n == 0 ? x : R(n - 1, R(n - 1, x));", "Doubled is not followed to its end: recursion (2 times)")]
    [InlineData("Small", "return c.WithImage(\"x\");", null)]
    public async Task Bounds_are_shown_to_those_who_ask(string name, string body, string? message)
    {
        body = body.Replace("§", string.Concat(Enumerable.Repeat("c.WithImage(\"x\");", 8_000)), StringComparison.Ordinal);
        var compilation = Verify.Compile($"using Mini; public class C {{ public static Container {name}() {{ var c = new Container(\"c\"); {body} }} }}");

        Assert.Empty(await Verify.Diagnostics(compilation, Runner(Privileged)));
        var shown = await Verify.Diagnostics(
            compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("PLM9901", ReportDiagnostic.Info)])), Runner(Privileged));

        Assert.Equal(message is null ? [] : [message], shown.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("_ = T1(new(1));", null)]
    [InlineData("var p = new Pod(\"p\"); _ = T1(new(1));", "Tell is not followed to its end: call depth")]
    public async Task Data_is_followed_where_configuration_is_made(string body, string? message)
    {
        var told = string.Concat(Enumerable.Range(1, 12).Select(i => $"static Told T{i}(Told told) => T{i + 1}(told); "));
        var compilation = Verify.Compile($"using Mini; record Told(int Number); class C {{ void Tell() {{ {body} }} {told} static Told T13(Told told) => told; }}");

        var shown = await Verify.Diagnostics(
            compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("PLM9901", ReportDiagnostic.Info)])), Runner(Privileged));

        Assert.Equal(
            message is null ? [] : [message],
            shown.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Where(text => text.StartsWith("Tell ", StringComparison.Ordinal)));
    }

    private const string Helpers = "Container D1(Container x) => D2(x); Container D2(Container x) => D3(x); Container D3(Container x) => D4(x); Container D4(Container x) => D5(x); "
        + "Container D5(Container x) => D6(x); Container D6(Container x) => D7(x); Container D7(Container x) => D8(x); Container D8(Container x) => x;";
}
