using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

public sealed class HelperTests
{
    [Theory]
    [InlineData("""static Container Base() => new Container("c").[|Privileged()|];""", """new Pod("p").AddContainer(Base());""")]
    [InlineData("""static Container Base() => new Container("c").Privileged();""", """new Pod("p").AddContainer(Base().Privileged(false));""")]
    [InlineData("""static void Risky(Container c) => c.[|Privileged()|];""", """new Pod("p").AddContainer("c", Risky);""")]
    [InlineData("""static void Risky(Container c, bool value) => c.Privileged([|value|]);""", """new Pod("p").AddContainer("c", c => Risky(c, true));""")]
    [InlineData("""static void Risky(Container c, bool value) => c.Privileged(value);""", """new Pod("p").AddContainer("c", c => Risky(c, flag));""")]
    [InlineData("""static Container Made(bool value) { if (value) return new Container("c").[|Privileged()|]; return new Container("d"); }""", """new Pod("p").AddContainer(Made(flag));""")]
    [InlineData("""static Container Loop(int n) => n > 0 ? Loop(n - 1) : new Container("c").[|Privileged()|];""", """new Pod("p").AddContainer(Loop(names.Length));""")]
    [InlineData("""static Policy P => Policy.Always; static Container Made => new Container("c").[|Privileged()|];""", """new Pod("p").WithRestartPolicy(P).AddContainer(Made);""")]
    [InlineData("""virtual protected Container Made() => new Container("c").Privileged();""", """new Pod("p").AddContainer(Made());""")]
    [InlineData("""static readonly bool Yes = true;""", """new Pod("p").AddContainer("c", c => c.Privileged([|Yes|]));""")]
    [InlineData("""static bool Yes = true;""", """new Pod("p").AddContainer("c", c => c.Privileged(Yes));""")]
    [InlineData("""bool Yes { get; } = true;""", """new Pod("p").AddContainer("c", c => c.Privileged([|Yes|]));""")]
    [InlineData("""bool Yes { get; } = true; Program(bool x) { Yes = x; }""", """new Pod("p").AddContainer("c", c => c.Privileged(Yes));""")]
    [InlineData("""static IEnumerable<Container> Many() { yield return new Container("c").Privileged(); }""", """foreach (var c in Many()) new Pod("p").AddContainer(c.Privileged(false));""")]
    [InlineData("", """Container Local() => new Container("c").[|Privileged()|]; new Pod("p").AddContainer(Local());""")]
    [InlineData("", """var c = new Container("c"); void Mend() => c.Privileged(false); c.Privileged(); Mend();""")]
    [InlineData("", """var c = new Container("c"); async void Mend() { c.Privileged(false); await System.Threading.Tasks.Task.Yield(); } c.Privileged(); Mend();""")]
    [InlineData("", """Action<Container> f = c => c.[|Privileged()|]; new Pod("p").AddContainer("c", f);""")]
    [InlineData("", """var x = false; Action<Container> f = c => c.Privileged([|x|]); x = true; new Pod("p").AddContainer("c", f);""")]
    [InlineData("", """Action<Container> f = c => c.[|Privileged()|]; f(new Container("c"));""")]
    [InlineData("", """Action<Container>? f = null; if (flag) f = c => c.Privileged(false); new Pod("p").AddContainer("c", c => { c.{|PRIV?:Privileged()|}; f?.Invoke(c); });""")]
    [InlineData("""static async System.Threading.Tasks.Task<Container> Made() { await System.Threading.Tasks.Task.Yield(); return new Container("c").[|Privileged()|]; } static async System.Threading.Tasks.Task<Pod> All() => new Pod("p").AddContainer(await Made().ConfigureAwait(false));""", "")]
    [InlineData("""static async System.Threading.Tasks.Task<Pod> All() => new Pod("p").AddContainer(await System.Threading.Tasks.Task.FromResult(new Container("c").[|Privileged()|]));""", "")]
    [InlineData("""static async System.Threading.Tasks.Task<Container> Made() { await System.Threading.Tasks.Task.Yield(); return new Container("c").Privileged(); } static async System.Threading.Tasks.Task<Pod> All() { var made = Made(); return new Pod("p").AddContainer(await made); }""", "")]
    [InlineData("""static async System.Threading.Tasks.Task Mend(Container c) { await System.Threading.Tasks.Task.Yield(); c.Privileged(false); } static async System.Threading.Tasks.Task<Pod> All() { var c = new Container("c").Privileged(); await Mend(c); return new Pod("p").AddContainer(c); }""", "")]
    [InlineData("Pod _pod = new Pod(\"p\").HostNetwork(); void Mend() => _pod.HostNetwork(false);", "")]
    public Task Helpers_are_followed(string members, string statements) => InClass(members, statements);

    // What the compiler says of a helper is kept; what one run of it did is not.
    [Theory]
    [InlineData("""static Container Risky(Container c, bool value) => c.Privileged([|value|]);""", """Risky(new Container("c"), true); Risky(new Container("d"), false); Risky(new Container("e"), flag);""")]
    [InlineData("""static Container Risky(Container c, bool value) => c.Privileged([|value|]);""", """Risky(new Container("c"), false); Risky(new Container("d"), true);""")]
    [InlineData("""static Pod Risky(Pod p, bool value) => p.AddContainer("c", c => c.Privileged([|value|]));""", """Risky(Risky(new Pod("p"), false), true);""")]
    [InlineData("""static Pod Both(Pod p) => p.AddContainer("c", c => p.AddContainer("d", d => d.[|Privileged()|]));""", """Both(new Pod("p"));""")]
    [InlineData("""static Pod Outer(Pod p) => p.AddContainer("c", c => p.AddContainer("d", d => c.[|Privileged()|]));""", """Outer(new Pod("p"));""")]
    [InlineData("""static Pod Undone(Pod p) => p.AddContainer("c", c => p.AddContainer("d", d => c.Privileged(false))).AddContainer("e", e => e.[|Privileged()|]);""", """Undone(new Pod("p"));""")]
    [InlineData("""static Pod Never(Pod p, bool? value) => p.AddContainer("c", c => c.Privileged(value ?? throw new InvalidOperationException())).HostNetwork();""", """Never(new Pod("p"), null);""")]
    [InlineData("""static Container Endless(Container c) => Endless(c.Privileged());""", """Endless(new Container("c"));""")]
    [InlineData("""static Container One(Container c) => Two(c.[|Privileged()|]); static Container Two(Container c) { c.RunAsUser(0); return c; }""", """One(new Container("c"));""")]
    [InlineData("""static Container One(Container c) => Two(c.Privileged()); static Container Two(Container c) { c.Privileged(false); return c; }""", """One(new Container("c"));""")]
    [InlineData("""static Container Marked(Container c) { c.[|Privileged()|]; return new Container("d"); }""", """Marked(new Container("c")).Privileged(false);""")]
    public Task Helpers_are_run_anew_at_each_call(string members, string statements) => InClass(members, statements);

    [Theory]
    [InlineData("""var c = new Container("c").Privileged(); Unknown(c);""")]
    [InlineData("""var c = new Container("c").Privileged(); Unknown(new[] { c });""")]
    [InlineData("""var c = new Container("c").Privileged(); Unknown((Action)(() => c.Privileged(false)));""")]
    [InlineData("""var c = new Container("c").Privileged(); var node = c.Node; Unknown(node);""")]
    [InlineData("""var c = new Container("c"); names.ToList().ForEach(n => c.Privileged()); c.Privileged(false); """)]
    [InlineData("""var list = new List<Container> { new Container("c").Privileged() }; foreach (var c in list) c.Privileged(false);""")]
    [InlineData("""var list = new List<Container> { new Container("c").Privileged() }; list[0].Privileged(false);""")]
    [InlineData("""var list = new[] { new Container("c").Privileged() }; list[0].Privileged(false);""")]
    [InlineData("""var list = new List<Container> { new Container("c").Privileged() }; list.ForEach(c => c.Privileged(false));""")]
    [InlineData("""var c = new Container("c").Privileged(); object o = c; if (o is Container d) d.Privileged(false);""")]
    [InlineData("""var c = new Container("c").Privileged(); var (d, e) = (c, 1); d.Privileged(false);""")]
    [InlineData("""var c = new Container("c").Privileged(); Swap(ref c); """)]
    [InlineData("""var c = new Container("c").Privileged(); dynamic d = c; d.Privileged(false);""")]
    [InlineData("""var yes = true; Swap(ref yes); new Container("c").Privileged(yes);""")]
    [InlineData("""var yes = true; yes &= flag; new Container("c").Privileged(yes);""")]
    [InlineData("""var yes = true; Action f = () => yes = false; Unknown(f); new Container("c").Privileged(yes);""")]
    [InlineData("""Kept = new Container("c").Privileged();""")]
    [InlineData("""Held.Add(new Container("c").Privileged());""")]
    [InlineData("""var p = new Pod("p").AddContainer("c", c => c.Privileged()); foreach (var c in p.Spec!.Containers) c.Privileged(false);""")]
    public Task What_others_may_change_is_unknown(string statements) => InClass(
        """
        [System.Runtime.InteropServices.DllImport("x")] static extern void Unknown(object value);
        static void Swap<T>(ref T value) { }
        static Container? Kept; static void Mend() => Kept!.Privileged(false);
        static readonly List<Container> Held = []; static void MendAll() { foreach (var c in Held) c.Privileged(false); }
        """,
        statements);

    [Fact]
    public Task What_the_output_takes_is_judged_as_it_is_at_the_end() => InClass(
        "",
        """
        var a = new Pod("a").AddContainer("c", c => c.[|Privileged()|]);
        var c = new Container("c").Privileged();
        app.Add(a).Add(new Pod("b").AddContainer(c));
        c.Privileged(false);
        App.Run(x => x.Add(new Pod("d").AddContainer("c", c => c.[|Privileged()|])));
        """);

    [Fact]
    public Task What_a_method_that_nobody_calls_returns_is_judged() => Verify.Source(
        """
        using Mini;
        public static class Pods
        {
            public static Pod Unused() => new Pod("p").AddContainer("c", c => c.[|Privileged()|]);
            public static Pod Used() => new Pod("p").AddContainer("c", c => c.Privileged());
            public static void User(Mend mend) => mend(Used());
        }
        public delegate void Mend(Pod pod);
        """,
        Privileged);

    [Fact]
    public Task Top_level_statements_are_a_member_too() => Verify.Source(
        """
        using Mini;
        var pod = new Pod("p").AddContainer("c", c => c.[|Privileged()|]);
        """,
        Privileged);

    private static Task InClass(string members, string statements) => Verify.Source(
        $$"""
        using System;
        using System.Linq;
        using System.Collections.Generic;
        using Mini;

        class Program
        {
            {{members}}

            void Build(bool flag, bool other, string name, string[] names, App app)
            {
                {{statements}}
            }
        }
        """,
        Privileged, HostNetwork);
}
