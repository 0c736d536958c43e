using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Objects that fields and properties are made with. They are judged if the program does nothing with them but emit them.</summary>
public sealed class KeptObjectTests
{
    private const string Risky = """new Pod("web").WithContainer("web", "example.com/web:1.0", c => c.Privileged())""";

    [Theory]
    [InlineData($"public static readonly Pod Web = {Risky};", "")]
    [InlineData($"public static readonly Pod Web = {Risky};", "app.Add(Shop.Web);")]
    [InlineData($"public static readonly Pod Web = {Risky};", "app.Add(Shop.Web).AddRange([new Service(\"s\"), Shop.Web]);")]
    [InlineData($"public static Pod Web {{ get; }} = {Risky};", "app.Add(Shop.Web);")]
    [InlineData($"public Pod Web {{ get; }} = {Risky};", "app.Add(new Shop().Web);")]
    [InlineData($"public static IReadOnlyList<Pod> Web {{ get; }} = [{Risky}];", "app.AddRange(Shop.Web);")]
    [InlineData($"public static Pod Web {{ get; }} = {Risky}; public static readonly string Name = nameof(Other.Web);", "app.Add(Shop.Web); Other.Web.ToString();")]
    [InlineData($"private readonly Pod _web = {Risky}; public void Emit(ManifestAppBuilder app) => app.Add(_web);", "new Shop().Emit(app);")]
    public async Task What_is_only_emitted_is_judged(string member, string statements) => Assert.Equal(["PLM1101"], await Found(member, statements));

    [Theory]
    [InlineData($"public static Pod Web = {Risky};", "")]
    [InlineData($"public static Pod Web {{ get; set; }} = {Risky};", "")]
    [InlineData($"public Pod Web {{ get; init; }} = {Risky};", "")]
    [InlineData($"public static readonly Pod Web = {Risky};", "Shop.Web.Spec = null; app.Add(Shop.Web);")]
    [InlineData($"public static readonly Pod Web = {Risky};", "var web = Shop.Web; app.Add(web);")]
    [InlineData($"public static readonly Pod Web = {Risky};", "app.Add(Calm(Shop.Web)); static Pod Calm(Pod pod) { pod.Spec = null; return pod; }")]
    [InlineData($"public Pod Web {{ get; }} = {Risky}; public Shop() => Web.Spec = null;", "app.Add(new Shop().Web);")]
    [InlineData($"public readonly Pod Web = {Risky}; public Shop() => Web = new(\"web\");", "")]
    [InlineData($"public virtual Pod Web {{ get; }} = {Risky};", "")]
    [InlineData($"public Pod Web {{ get; }} = {Risky};", "Lent.Calm(new Again());")]
    [InlineData($"public static readonly Pod Web = {Risky};", "if (Shop.Web is { Spec: { } spec }) spec.HostNetwork = true;")]
    [InlineData($"public static readonly Pod Web = {Risky};", "ref readonly var web = ref Shop.Web; web.Spec = null;")]
    [InlineData($"public static IReadOnlyList<Pod> Web {{ get; }} = [{Risky}];", "foreach (var web in Shop.Web) web.Spec = null;")]
    public async Task What_others_may_change_is_not(string member, string statements) =>
        Assert.Empty(await Found(member, statements));

    [Fact]
    public async Task What_an_interface_leads_to_is_not() =>
        Assert.Empty(await Found($"public Pod Web {{ get; }} = {Risky};", "Lent.Calm(new Shop());", "sealed class Shop : Lent"));

    private static async Task<IEnumerable<string>> Found(string member, string statements, string type = "class Shop")
    {
        var compilation = Verify.CompileReal($$"""
            using System.Collections.Generic;
            using Plimsoll;
            using Plimsoll.Kubernetes;

            interface Lent
            {
                Pod Web { get; }

                static void Calm(Lent lent) => lent.Web.Spec = null;
            }

            {{type}}
            {
                {{member}}
            }

            static class Other { public const string Web = "other"; }

            {{(member.StartsWith("public Pod Web { get; } =", StringComparison.Ordinal) && statements.Contains("Again", StringComparison.Ordinal) ? "class Again : Shop, Lent;" : "")}}

            static class Program
            {
                static int Main(string[] args) => ManifestApp.Run(args, app => { {{statements}} });
            }
            """);
        Assert.Equal([], compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        return (await Verify.Diagnostics(compilation, RuleRunner.Default)).Select(diagnostic => diagnostic.Id).Where(static id => id == "PLM1101");
    }
}
