using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>What is hard about C#, row by row: what is known for sure, what may be, and what must stay unknown.</summary>
public sealed class HardCaseTests
{
    private const string C = """var c = new Container("c"); """;

    [Theory]
    [InlineData("default argument", "c.[|Privileged()|];")]
    [InlineData("literal", "c.Privileged([|true|]);")]
    [InlineData("negation", "c.Privileged([|!No|]);")]
    [InlineData("const of another assembly", "c.RunAsUser({|ROOT:uint.MinValue|});")]
    [InlineData("static readonly", "c.Privileged([|Yes|]);")]
    [InlineData("static readonly that a static constructor sets", "c.Privileged(Elsewhere.Set);")]
    [InlineData("nullable lift", "c.SecurityContext = new() { Privileged = [|(bool?)true|] };")]
    [InlineData("target-typed new", "c.SecurityContext = new() { Privileged = [|true|] };")]
    [InlineData("null is not false", "c.SecurityContext = new() { Privileged = null };")]
    [InlineData("parenthesized", "c.Privileged((([|true|])));")]
    [InlineData("default literal", "c.Privileged(default);")]
    public Task Constants(string row, string statements) => Row(row, C + statements);

    [Theory]
    [InlineData("constant interpolation", """c.Image = {|TAG:$"app:{Latest}"|};""")]
    [InlineData("constant concatenation", """c.Image = {|TAG:"app:" + Latest|};""")]
    [InlineData("unknown hole before what counts", """c.Image = {|TAG:$"{name}/app:latest"|};""")]
    [InlineData("unknown hole in what counts", """c.Image = $"app:{name}";""")]
    [InlineData("unknown text before what counts", """c.Image = {|TAG:name + "/app:" + Latest|};""")]
    [InlineData("pattern in a pattern", """var image = $"{name}/app"; c.Image = {|TAG:$"{image}:latest"|};""")]
    [InlineData("number in a text", """var tag = 1; c.Image = $"{name}/app:{tag}";""")]
    [InlineData("aligned hole", """c.Image = {|TAG:$"{name,-20}:latest"|};""")]
    [InlineData("holes alone", """c.Image = $"{name}{name}";""")]
    [InlineData("pattern through a helper", """c.Image = {|TAG:Full(name)|}; static string Full(string n) => $"{n}:latest";""")]
    [InlineData("pattern is never null", """c.Privileged(($"{name}:latest" ?? null) is null);""")]
    public Task Texts(string row, string statements) => Row(row, C + statements);

    [Theory]
    [InlineData("if without else", "if (flag) c.{|PRIV?:Privileged()|};")]
    [InlineData("all branches bad", "if (flag) c.{|PRIV:Privileged()|}; else c.Privileged();")]
    [InlineData("unknown branch", "c.Privileged(flag ? {|PRIV?:true|} : other);")]
    [InlineData("known condition", "if (No) c.Privileged();")]
    [InlineData("known local condition", "var x = false; if (x) c.Privileged();")]
    [InlineData("known number", "var replicas = 3; if (replicas > 1) c.[|Privileged()|];")]
    [InlineData("known conjunction", "var x = true; if (x && !No) c.[|Privileged()|];")]
    [InlineData("half-known conjunction", "if (No && flag) c.Privileged();")]
    [InlineData("correlated conditions", "if (flag) c.WithImage(\"x\"); if (!flag) c.{|PRIV?:Privileged()|};")]
    [InlineData("known switch", "var stage = \"prod\"; switch (stage) { case \"dev\": c.Privileged(); break; case \"prod\": c.RunAsUser({|ROOT:0|}); break; }")]
    [InlineData("known switch to the default", "switch (Stage) { default: c.[|Privileged()|]; break; case \"dev\": break; }")]
    [InlineData("known switch that leads nowhere", "switch (Stage) { case \"dev\": c.Privileged(); break; }")]
    [InlineData("switch with a guard", "switch (Stage) { case \"prod\" when flag: c.{|PRIV?:Privileged()|}; break; }")]
    [InlineData("known switch expression", "c.Privileged(Stage switch { \"dev\" => true, _ => false });")]
    [InlineData("known switch expression of alternatives", "c.Privileged([|Stage switch { \"test\" or \"prod\" => true, _ => false }|]);")]
    [InlineData("unknown switch expression", "c.Privileged(name switch { \"dev\" => {|PRIV?:true|}, _ => false });")]
    [InlineData("known pattern", "if (Stage is \"prod\" or \"test\") c.[|Privileged()|];")]
    [InlineData("known negated pattern", "if (Stage is not \"prod\") c.Privileged();")]
    [InlineData("null pattern keeps the object", "if (c is not null) c.[|Privileged()|];")]
    [InlineData("coalescing null", "bool? x = null; c.Privileged([|x ?? true|]);")]
    [InlineData("coalescing unknown", "bool? x = flag ? null : other; c.Privileged({|PRIV?:x ?? true|});")]
    [InlineData("conditional access", "Container? d = flag ? c : null; d?.{|PRIV?:Privileged()|};")]
    public Task Conditions(string row, string statements) => Row(row, C + statements);

    [Theory]
    [InlineData("early return", "c.{|PRIV?:Privileged()|}; if (flag) return; c.Privileged(false);")]
    [InlineData("throwing path", "c.[|Privileged()|]; if (flag) throw new Exception();")]
    [InlineData("break", "while (true) { c.{|PRIV?:Privileged()|}; if (flag) break; c.Privileged(false); break; }")]
    [InlineData("chained locals in a loop", "var x = false; var y = false; foreach (var n in names) { c.Privileged(y); y = x; x = true; }")]
    [InlineData("try and catch", "try { Console.WriteLine(); c.{|PRIV?:Privileged()|}; } catch { }")]
    [InlineData("finally", "try { Console.WriteLine(); } finally { c.[|Privileged()|]; }")]
    [InlineData("lock", "lock (names) { c.[|Privileged()|]; }")]
    [InlineData("using declaration", "using var s = new System.IO.MemoryStream(); c.[|Privileged()|];")]
    [InlineData("short list gone through", "var d = new Container(\"d\"); foreach (var each in new[] { c, d }) each.{|PRIV:Privileged()|};")]
    [InlineData("short list whose function outlives the round", "var all = new List<Action>(); foreach (var yes in new[] { true, false }) all.Add(() => c.Privileged(yes)); foreach (var f in all) f();")]
    [InlineData("goto", "c.Privileged(); goto end; end: Console.WriteLine();")]
    public Task Jumps(string row, string statements) => Row(row, C + statements);

    [Theory]
    [InlineData("lambda", """new Pod("p").AddContainer("c", c => c.[|Privileged()|]);""")]
    [InlineData("lambda on an unknown receiver", """Unseen().WithSpec(s => { var c = new Container("c").[|Privileged()|]; });""")]
    [InlineData("method group", """new Pod("p").AddContainer("c", Risky); static void Risky(Container c) => c.[|Privileged()|];""")]
    [InlineData("stored delegate", """var x = false; Action<Container> f = c => c.Privileged([|x|]); x = true; f(new Container("c"));""")]
    [InlineData("delegate from outside", """var c = new Container("c").Privileged(); Given(c);""")]
    [InlineData("delegate from outside that the framework runs", """new List<Container> { new Container("c").Privileged() }.ForEach(Given);""")]
    [InlineData("interface of the framework", """var c = new Container("c").Privileged(); Progress.Report(c);""")]
    [InlineData("deep calls", """var c = new Container("c").Privileged(); Deep.A1(c);""")]
    [InlineData("recursion", """var c = new Container("c").Privileged(); Deep.Loop(c, 3);""")]
    [InlineData("unreduced extension", """Extensions.Risky(new Container("c"));""", "static class Extensions { public static void Risky(this Container c) => c.[|Privileged()|]; }")]
    [InlineData("reduced extension", """new Container("c").Risky();""", "static class Extensions { public static void Risky(this Container c) => c.[|Privileged()|]; }")]
    [InlineData("opaque receiver", """Unseen().HostNetwork();""")]
    [InlineData("primary constructor", """new Made("c", true).Build();""", "class Made(string name, bool risky) { public Container Build() => new Container(name).Privileged([|risky|]); }")]
    [InlineData("external value", """new Container("c").Privileged(Environment.GetEnvironmentVariable("X") == "1");""")]
    [InlineData("time", """new Container("c").Privileged(DateTime.Now.Year > 2000);""")]
    public Task Calls(string row, string statements, string types = "") => Row(row, statements, types);

    [Theory]
    [InlineData("object initializer", """_ = new Container("c") { SecurityContext = new() { Privileged = [|true|] } };""")]
    [InlineData("nested initializer", """_ = new Pod("p") { Spec = new() { Containers = { new Container("c").[|Privileged()|] } } };""")]
    [InlineData("collection expression", """_ = new Container("c").AddCapabilities(["CHOWN", {|ADMIN:"SYS_ADMIN"|}]);""")]
    [InlineData("spread", """string[] all = [{|ADMIN:"SYS_ADMIN"|}]; _ = new Container("c").AddCapabilities([.. all]);""")]
    [InlineData("spread of what is not known", """_ = new Container("c").AddCapabilities([.. names, {|ADMIN:"SYS_ADMIN"|}]);""")]
    [InlineData("params", """new Container("c").AddCapabilities("CHOWN", {|ADMIN:"SYS_ADMIN"|});""")]
    [InlineData("mutation after attachment", """var c = new Container("c"); new Pod("p").AddContainer(c); c.[|Privileged()|];""")]
    [InlineData("alias", """var c = new Container("c"); var d = c; d.[|Privileged()|];""")]
    [InlineData("compound assignment", """var x = true; x |= flag; new Container("c").Privileged(x);""")]
    [InlineData("ref", """var x = true; Change(ref x); new Container("c").Privileged(x);""")]
    [InlineData("out", """Make(out var c); c.Privileged();""")]
    [InlineData("query", """new Pod("p").WithSpec(s => s.Containers = names.Select(n => new Container(n).[|Privileged()|]).ToList());""")]
    [InlineData("dynamic", """var c = new Container("c").Privileged(); dynamic d = c; d.Privileged(false);""")]
    [InlineData("removal", """new Container("c").Privileged().Unprivileged();""")]
    [InlineData("write after removal", """new Container("c").Unprivileged().[|Privileged()|];""")]
    [InlineData("object that stays empty", """new Container("c").{|EMPTY:Scratch|}("tmp");""")]
    public Task Objects(string row, string statements) => Row(row, statements);

    [Fact]
    public Task Awaited_and_yielded_objects() => Verify.Source(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Mini;
        partial class Program
        {
            async Task Build(App app) { app.Add(new Pod("p").[|HostNetwork()|]); await Task.Yield(); var q = new Pod("q").[|HostNetwork()|]; app.Add(q); }
            private static partial Pod Half();
        }
        partial class Program
        {
            private static partial Pod Half() => new Pod("h").[|HostNetwork()|];
            void Use(App app) => app.Add(Half());
        }
        """,
        HostNetwork);

    private static Task Row(string row, string statements, string types = "")
    {
        Assert.NotEmpty(row);
        return Verify.Source(
            $$"""
            using System;
            using System.Linq;
            using System.Collections.Generic;
            using Mini;

            {{types}}
            static class Deep
            {
                public static void A1(Container c) => A2(c); static void A2(Container c) => A3(c); static void A3(Container c) => A4(c); static void A4(Container c) => A5(c);
                static void A5(Container c) => A6(c); static void A6(Container c) => A7(c); static void A7(Container c) => A8(c); static void A8(Container c) => A9(c);
                static void A9(Container c) => c.Privileged(false);
                public static void Loop(Container c, int n) { if (n > 0) Loop(c, n - 1); else c.Privileged(false); }
            }

            class Program
            {
                const bool No = false;
                const string Latest = "latest";
                static readonly string Stage = "prod";
                static readonly bool Yes = true;
                static Action<Container> Given = c => c.Privileged(false);
                static IProgress<Container> Progress = null!;

                [System.Runtime.InteropServices.DllImport("x")] static extern Pod Unseen();
                static void Change(ref bool x) => x = false;
                static void Make(out Container c) => c = new Container("c");

                void Build(bool flag, bool other, string name, string[] names, App app)
                {
                    {{statements}}
                }
            }

            static class Elsewhere { public static readonly bool Set; static Elsewhere() => Set = true; }
            """,
            Privileged, RootUser, HostNetwork, SysAdmin, LatestTag, EmptyDir);
    }
}
