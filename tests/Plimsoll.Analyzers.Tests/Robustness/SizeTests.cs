using System.Diagnostics;
using Plimsoll.Analyzers.Tests.Verification;
using Xunit.Abstractions;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Robustness;

/// <summary>Programs larger and stranger than anybody writes: the analysis ends, soon, and never throws.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    // Nothing is nested more deeply than the compiler bears that makes the operations: a chain of 10,000 calls ends it before any analyzer is asked.
    // Many times what it takes; without a bound it would be hours.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly Dictionary<string, Func<string>> Programs = new(StringComparer.Ordinal)
    {
        ["a chain of calls"] = () => Body($"return new Container(\"c\"){Repeat(4_000, _ => ".WithImage(\"x\")")};"),
        ["chains in chains"] = () => Body($"return {Repeat(200, i => $"new Pod(\"p{i}\").AddContainer(\"c\", c{i} => ")}app{Repeat(200, _ => ".Add(null!))")};"),
        ["a list of texts"] = () => Body($"return new Container(\"c\").Drop([{Repeat(50_000, i => $"\"{i}\",")}]);"),
        ["an array of texts"] = () => Body($"return new Container(\"c\").Drop(new[] {{ {Repeat(50_000, i => $"\"{i}\",")} }});"),
        ["a list of containers"] = () => Body($"return new List<Container> {{ {Repeat(50_000, i => $"new(\"c{i}\"),")} }};"),
        ["containers of a pod"] = () => Body($"return new Pod(\"p\") {{ Spec = new() {{ Containers = {{ {Repeat(50_000, i => $"new(\"c{i}\"),")} }} }} }};"),
        ["a dictionary"] = () => Body($"return new Dictionary<string, string> {{ {Repeat(50_000, i => $"[\"k{i}\"] = \"v\",")} }};"),
        ["texts put together"] = () => Body($"return new Container(\"c\").WithImage(name{Repeat(10_000, i => $" + \"{i}\" + name")});"),
        ["texts of a megabyte put together"] = () => Body($"const string Text = \"{new string('x', 1 << 20)}\"; var all = name; {Repeat(400, _ => "all += Text;")} return new Container(\"c\").WithImage($\"{{all}}{{Text}}{{all}}\");"),
        ["a text that doubles"] = () => Body($"var all = \"x\"; {Repeat(60, _ => "all += all;")} return new Container(\"c\").WithImage(all);"),
        ["a text that doubles in a loop"] = () => Body("var all = \"x\"; for (var i = 0; i < 31; i++) all = $\"{all}{all}\"; return new Container(\"c\").WithImage(all);"),
        ["ternaries"] = () => Body($"return new Container(\"c\").Privileged({Repeat(500, i => $"name == \"{i}\" ? true : ")}false);"),
        ["ternaries in parentheses"] = () => Body($"return new Container(\"c\").Privileged({Repeat(500, _ => "(flag ? ")}true{Repeat(500, _ => " : false)")});"),
        ["lambdas in lambdas"] = () => Body($"Action f = {Repeat(200, i => $"() => {{ Action g{i} = ")}null!{Repeat(200, i => $"; g{199 - i}(); }}")}; f(); return f;"),
        ["lambdas for builders in lambdas"] = () => Body($"return App.Run({Repeat(300, i => $"x{i} => App.Run(")}null!{Repeat(300, _ => ")")});"),
        ["ors"] = () => Body($"if ({Repeat(10_000, i => $"name == \"{i}\" || ")}flag) return new Container(\"c\").Privileged(); return null;"),
        ["tuples in tuples"] = () => Body($"var {Repeat(300, i => $"(x{i}, ")}y{Repeat(300, _ => ")")} = {Repeat(300, _ => "(1, ")}new Container(\"c\").Privileged(){Repeat(300, _ => ")")}; return y;"),
        ["swaps"] = () => Body($"var (x, y) = (new Container(\"c\"), new Container(\"d\")); {Repeat(5_000, _ => "(x, y) = (y, x);")} return x.Privileged();"),
        ["branches"] = () => Body($"var c = new Container(\"c\"); {Repeat(3_000, i => $"if (name == \"{i}\") c.Privileged();")} return c;"),
        ["branches in branches"] = () => Body($"var c = new Container(\"c\"); {Repeat(200, i => $"if (name == \"{i}\") {{ c.Privileged(flag);")}{Repeat(200, _ => "} else c.Privileged();")} return c;"),
        ["loops in loops"] = () => Body($"var c = new Container(\"c\"); var x = flag; {Repeat(100, i => $"foreach (var n{i} in names) {{ c.Privileged(x); x = !x;")}{Repeat(100, _ => "}")} return c;"),
        ["finally in finally"] = () => Body($"var c = new Container(\"c\"); {Repeat(100, _ => "try { if (flag) return c; c.Privileged(); } finally { c.Privileged(false);")}{Repeat(100, _ => "}")} return c;"),
        ["using in using"] = () => Body($"var c = new Container(\"c\"); {Repeat(200, _ => "using ((IDisposable)app) { if (flag) return c; c.Privileged();")}{Repeat(200, _ => "}")} return c;"),
        ["a switch"] = () => Body($"var c = new Container(\"c\"); switch (name) {{ {Repeat(1_000, i => $"case \"{i}\": c.Privileged(); break;")} }} return c;"),
        ["objects held by objects"] = () => Body($"object o = new Container(\"c\").Privileged(); {Repeat(3_000, _ => "o = new object[] { o, o };")} o.ToString(); return o;"),
        ["local functions that call each other"] = () => Body($"L0(new Container(\"c\")); return null; {Repeat(1_000, i => $"void L{i}(Container c) {{ c.Privileged(flag); L{(i + 1) % 1_000}(c); L{(i * 7 + 3) % 1_000}(c); }}")}"),
        ["helpers that call each other"] = () => $"using Mini; class C {{ {Repeat(150, i => $"static Container H{i}(Container c, bool b) => b ? H{(i + 1) % 150}(H{(i * 7 + 3) % 150}(c, !b).Privileged(b), b) : H{(i * 3 + 1) % 150}(c, b);")} }}",
        ["types within types"] = () => $"using System.Collections.Generic; using Mini; class C {{ object M({Repeat(400, _ => "List<")}Pod{Repeat(400, _ => ">")} all, Pod p) {{ foreach (var x in all) p.HostNetwork(); System.Console.WriteLine(all); return p; }} }}",
        ["types that grow when they are looked at"] = () => "using System.Collections.Generic; using Mini; class A<T> : List<B<A<A<T>>>> { } class B<T> : List<A<B<T>>> { object M(A<T> all, Pod p) { foreach (var x in all) p.HostNetwork(); System.Console.WriteLine(all); return p; } }",
    };

    public static TheoryData<string> Names => [.. Programs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_ends(string program)
    {
        var compilation = Verify.Compile(Programs[program]());
        var clock = Stopwatch.StartNew();
        var diagnostics = await Verify.Diagnostics(compilation, Runner(Privileged, RootUser, KeepsCapabilities, SysAdmin, HostNetwork, LatestTag)).WaitAsync(Limit);
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{program}: {clock.Elapsed.TotalSeconds:F1} s"));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public async Task A_program_without_any_reference_ends()
    {
        var compilation = Verify.Compile(Body("return new Container(\"c\").Privileged();"));
        Assert.Empty(await Verify.Diagnostics(compilation.RemoveAllReferences(), Runner(Privileged)));
    }

    [Fact]
    public async Task A_program_without_the_framework_ends()
    {
        var compilation = Verify.Compile(Body("var (x, y) = (new Container(\"c\"), $\"{names[0]}{flag}\"); foreach (var n in names) x.WithImage(y + n); using var z = app as IDisposable; return x.Privileged();"));
        await Verify.Diagnostics(compilation.WithReferences(Verify.Api), Runner(Privileged));
    }

    private static string Body(string statements) =>
        $$"""
        #nullable disable
        using System;
        using System.Collections.Generic;
        using Mini;
        class C { object M(bool flag, string name, string[] names, App app) { {{statements}} } }
        """;

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
