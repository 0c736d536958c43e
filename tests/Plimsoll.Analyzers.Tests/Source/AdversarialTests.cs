using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Further forms of each hard case, written to mislead: what is called definite must hold in every run.</summary>
public sealed class AdversarialTests
{
    [Theory]
    [InlineData("named default out of order", "c.RunAsUser(uid: {|ROOT:0|}).[|Privileged()|];")]
    [InlineData("const of an enclosing type in a nested ternary", "const bool A = true; c.Privileged([|A ? !No : No|]);")]
    [InlineData("static readonly of a generic type", "c.Privileged(Box<int>.Yes);")]
    [InlineData("instance readonly that a constructor sets", "c.Privileged(new Holder(false).Yes);")]
    [InlineData("interpolation that calls a method", "c.Image = $\"app:{Unseen()}\";")]
    [InlineData("nullable that is unwrapped", "bool? x = true; c.Privileged([|x!.Value|]);")]
    [InlineData("nullable from a helper that may be null", "bool? x = flag ? true : null; c.Privileged({|PRIV?:x ?? false|});")]
    [InlineData("checked arithmetic that throws", "var n = int.MaxValue; c.RunAsUser(checked(n + 1)); c.Privileged(n + 1 < 0);")]
    public Task Constants(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("delegates that are joined", "var x = true; Action f = () => x = false; var g = f + f; g(); c.Privileged(x);")]
    [InlineData("delegate that is added to another", "var x = true; Action f = () => { }; f += () => x = false; f(); c.Privileged(x);")]
    [InlineData("lambda that changes what another captured", "var x = true; Action f = () => x = false; Action g = () => f(); g(); c.Privileged(x);")]
    [InlineData("lambda that returns a lambda", "Func<Action<Container>> f = () => d => d.[|Privileged()|]; f()(c);")]
    [InlineData("static lambda", "Action<Container> f = static d => d.[|Privileged()|]; f(c);")]
    [InlineData("lambda made in a loop over a shared variable", "var all = new List<Action>(); var x = true; for (var i = 0; i < 2; i++) all.Add(() => c.Privileged(x)); x = false; all[0]();")]
    [InlineData("local function that changes a captured object", "void Calm() => c = new Container(\"d\"); c.{|PRIV:Privileged()|}; Calm(); c.Privileged(false);")]
    [InlineData("local function that changes what it is given by name", "void Swap(ref Container d) => d = new Container(\"d\"); Swap(ref c); c.Privileged();")]
    [InlineData("local function run through a delegate later", "var x = true; void Calm() => x = false; Action f = Calm; f(); c.Privileged(x);")]
    [InlineData("local function run by the framework", "var x = true; void Calm(int i) => x = false; new List<int> { 1 }.ForEach(Calm); c.Privileged(x);")]
    [InlineData("delegate in a tuple", "var x = true; (Action, int) t = (() => x = false, 1); t.Item1(); c.Privileged(x);")]
    [InlineData("delegate in an array", "var x = true; var all = new Action[] { () => x = false }; all[0](); c.Privileged(x);")]
    [InlineData("delegate chosen by a ternary", "var x = true; Action f = flag ? () => x = false : () => { }; f(); c.Privileged(x);")]
    [InlineData("delegate called on a condition", "var x = true; Action? f = flag ? () => x = false : null; f?.Invoke(); c.Privileged({|PRIV?:x|});")]
    [InlineData("lambda with a default parameter", "var f = (bool x = true) => c.Privileged(x); f(false);")]
    public Task Functions(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("helper whose lambda the framework keeps", "Outside.Flip(c, Given);", "static class Outside { public static void Flip(Container c, Action<Action> run) { var x = true; run(() => x = false); c.Privileged(x); } }")]
    [InlineData("helper that sets a variable again before it runs a lambda again", "Outside.Flip(c, new List<int> { 1 });", "static class Outside { public static void Flip(Container c, List<int> once) { var x = false; Action<int> f = _ => x = false; once.ForEach(f); x = true; once.ForEach(f); c.Privileged(x); } }")]
    [InlineData("helper with a local function that is lost", "Outside.Flip(c);", "static class Outside { static Action? kept; public static void Flip(Container c) { var x = true; void Calm() => x = false; kept = Calm; x = true; kept(); c.Privileged(x); } }")]
    [InlineData("helper that keeps a lambda and changes its variable", "Outside.Flip(c);", "static class Outside { static Action? kept; public static void Flip(Container c) { var x = false; kept = () => c.Privileged(x); x = true; kept(); c.RunAsUser(0); } }")]
    [InlineData("helper whose lambda is lost before its variable is set", "Outside.Flip(c);", "static class Outside { static Action? kept; public static void Flip(Container c) { var x = true; kept = () => x = false; x = true; kept(); c.Privileged(x); } }")]
    [InlineData("helper whose lambda is kept by a list", "Outside.Flip(c);", "static class Outside { public static void Flip(Container c) { var all = new List<Action>(); var x = true; all.Add(() => x = false); x = true; all.ForEach(f => f()); c.Privileged(x); } }")]
    [InlineData("helper whose parameter a lost lambda changes", "Outside.Flip(c, true);", "static class Outside { static Action? kept; public static void Flip(Container c, bool x) { kept = () => x = !x; x = true; kept(); c.Privileged(x); } }")]
    [InlineData("lambda of the program whose own variable is lost", "Action<Container> f = d => { var x = true; Given(() => x = false); x = true; Given(() => { }); d.Privileged(x); }; f(c);", "")]
    [InlineData("helper that gives its argument a second name", "Outside.Same(c).Privileged(false); c.RunAsUser({|ROOT:0|});", "static class Outside { public static Container Same(Container c) { c.Privileged(); return c; } }")]
    [InlineData("helper that returns another on a condition", "Outside.Other(c, flag).{|PRIV?:Privileged()|};", "static class Outside { public static Container Other(Container c, bool b) => b ? c : new Container(\"d\").Privileged(false); }")]
    [InlineData("virtual helper", "Open.Any.Risky(c);", "class Open { public static Open Any = new(); public virtual void Risky(Container c) => c.Privileged(); }")]
    [InlineData("virtual helper of a new object", "new Open().Risky(c);", "class Open { public virtual void Risky(Container c) => c.[|Privileged()|]; }")]
    [InlineData("virtual helper of a new object that overrides it", "Open open = new Closed(); open.Risky(c);", "class Open { public virtual void Risky(Container c) => c.Privileged(); } class Closed : Open { public override void Risky(Container c) { } }")]
    [InlineData("helper with an out parameter", "Outside.Out(out var x, c); c.Privileged(x);", "static class Outside { public static void Out(out bool x, Container c) { x = true; c.Privileged(x); x = false; } }")]
    [InlineData("helper with a parameter array that is changed", "var all = new[] { c }; Outside.Change(all); all[0].[|Privileged()|]; c.RunAsUser({|ROOT:0|});", "static class Outside { public static void Change(params Container[] all) => all[0] = new Container(\"d\"); }")]
    public Task Helpers(string row, string statements, string types) => Row(row, statements, types);

    [Theory]
    [InlineData("filter that changes the object", "try { c.Privileged(); throw new Exception(); } catch (Exception) when (Calm(c)) { } bool Calm(Container d) { d.Privileged(false); return true; }")]
    [InlineData("filter that is false", "try { c.Privileged(); if (flag) throw new Exception(); c.Privileged(false); } catch (Exception) when (No) { }")]
    [InlineData("finally after a return", "try { c.Privileged(); return; } finally { c.Privileged(false); }")]
    [InlineData("finally that changes what is returned later", "try { c.Privileged(); if (flag) return; } finally { c.Privileged(other); }")]
    [InlineData("finally in a loop with a break", "while (flag) { try { c.Privileged(); break; } finally { c.Privileged(false); } }")]
    [InlineData("throw expression", "var d = flag ? c : throw new Exception(); d.[|Privileged()|];")]
    [InlineData("continue past the calming", "foreach (var n in names) { c.{|PRIV?:Privileged()|}; if (flag) continue; c.Privileged(false); }")]
    [InlineData("do while that runs once", "do { c.[|Privileged()|]; } while (flag);")]
    [InlineData("goto case", "switch (name) { case \"a\": c.Privileged(); goto case \"b\"; case \"b\": c.Privileged(false); break; }")]
    [InlineData("switch that falls out of a loop", "while (true) { switch (name) { case \"a\": c.{|PRIV?:Privileged()|}; break; } break; }")]
    [InlineData("using that disposes", "using (var s = new System.IO.MemoryStream()) { c.[|Privileged()|]; }")]
    [InlineData("nested ternaries", "c.Privileged(flag ? (other ? {|PRIV?:true|} : false) : false);")]
    [InlineData("both sides of an or", "if (flag || c.{|PRIV?:Privileged()|} is null) c.RunAsUser({|ROOT?:0|});")]
    public Task Jumps(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("tuple that swaps", "var d = new Container(\"d\"); (c, d) = (d, c); c.[|Privileged()|]; d.Privileged(false);")]
    [InlineData("tuple of values", "var (x, y) = (true, false); c.Privileged(x); c.Privileged(y);")]
    [InlineData("property pattern that names a part", "if (c is { SecurityContext: { } s }) s.Privileged = true;")]
    [InlineData("pattern that names the object", "if (c is { } d) d.Privileged(false); c.RunAsUser({|ROOT:0|});")]
    [InlineData("pattern that names the object before it is changed", "c.Privileged(); if (c is var d) d.Privileged(false);")]
    [InlineData("list pattern", "var all = new[] { c }; c.Privileged(); if (all is [var d]) d.Privileged(false);")]
    [InlineData("conditional write", "c.SecurityContext = flag ? new SecurityContext() : null; c.SecurityContext?.WithPrivileged({|PRIV?:true|});")]
    [InlineData("nested null-coalescing assignment", "c.SecurityContext ??= new SecurityContext { Privileged = true }; c.SecurityContext.Privileged = false;")]
    [InlineData("part that is replaced after it was named", "var s = new SecurityContext { Privileged = true }; c.SecurityContext = s; c.SecurityContext = new SecurityContext(); s.Privileged = true;")]
    [InlineData("part that two objects get, the second a copy", "var s = new SecurityContext { Privileged = {|PRIV:true|} }; c.SecurityContext = s; var d = new Container(\"d\") { SecurityContext = s }; s.Privileged = false;")]
    [InlineData("ref local", "ref var d = ref c; d = new Container(\"d\"); c.Privileged();")]
    [InlineData("object in a dictionary", "var all = new Dictionary<string, Container> { [\"a\"] = c }; c.Privileged(); all[name].Privileged(false);")]
    [InlineData("object behind an index", "var all = new List<Container> { c, new Container(\"d\") }; c.Privileged(); all[names.Length].Privileged(false);")]
    [InlineData("array that is filled by another", "var all = new[] { \"SYS_ADMIN\" }; new List<string> { \"CHOWN\" }.CopyTo(all); c.AddCapabilities(all);")]
    [InlineData("list that is looked at", "var all = new List<string> { {|ADMIN:\"SYS_ADMIN\"|} }; Console.WriteLine(string.Join(\",\", all)); c.AddCapabilities([.. all]);")]
    [InlineData("array that is searched", "var all = new[] { {|ADMIN:\"SYS_ADMIN\"|} }; Console.WriteLine(Array.IndexOf(all, name)); c.AddCapabilities(all);")]
    [InlineData("list that is cleared", "var all = new List<string> { \"SYS_ADMIN\" }; all.Clear(); c.AddCapabilities([.. all]);")]
    [InlineData("array that is written to", "var all = new[] { \"SYS_ADMIN\" }; all[0] = \"CHOWN\"; c.AddCapabilities(all);")]
    [InlineData("array that the framework empties", "var all = new[] { \"SYS_ADMIN\" }; Array.Clear(all); c.AddCapabilities(all);")]
    [InlineData("span over an array", "var all = new[] { \"SYS_ADMIN\" }; all.AsSpan()[0] = \"CHOWN\"; c.AddCapabilities(all);")]
    [InlineData("query with an index", "var p = new Pod(\"p\").WithSpec(s => s.Containers = names.Select((n, i) => new Container(n).Privileged(i > 0)).ToList());")]
    [InlineData("query that is changed after it was made", "var x = true; var q = names.Select(n => new Container(n).Privileged(x)); x = false; new Pod(\"p\").WithSpec(s => s.Containers = q.ToList());")]
    [InlineData("query that is never run", "_ = new[] { c }.Select(d => d.Privileged()); c.RunAsUser({|ROOT:0|});")]
    [InlineData("query run twice", "var n = 0; var q = new[] { c }.Select(d => d.Privileged(n++ == 0)); q.ToList(); q.ToList();")]
    [InlineData("dynamic argument", "dynamic d = c; c.Privileged(); Console.WriteLine(d.Privileged(false));")]
    [InlineData("boxed object", "object o = c; c.Privileged(); ((Container)o).Privileged(false);")]
    [InlineData("as", "object o = c; c.Privileged(); (o as Container)!.Privileged(false);")]
    public Task Objects(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("loop whose bound its body moves", "var end = 1; for (var i = 0; i < end; i++) { if (i == 0 && flag) end = 2; c.Privileged(i == 0); }")]
    [InlineData("loop variable that a lambda changes", "for (var i = 0; i < 3; i++) { c.WithSecurityContext(s => { i = 5; }); c.Privileged(i == 0); }")]
    [InlineData("loop variable by reference", "for (var i = 0; i < 3; i++) { Up(ref i); c.Privileged(i == 0); } static void Up(ref int n) => n = 7;")]
    [InlineData("loop variable that a local function changes", "for (var i = 0; i < 3; i++) { Up(); c.Privileged(i == 1); void Up() => i++; }")]
    [InlineData("known number that a local function changes", "var n = 0; void Up() => n++; Up(); Up(); c.Privileged([|n == 2|]);")]
    [InlineData("known number that a lost lambda changes", "var n = 0; new List<int> { 1 }.ForEach(_ => n++); n = 0; new List<int> { 1 }.ForEach(_ => n++); c.Privileged(n == 0);")]
    [InlineData("return out of a counted loop", "for (var i = 0; i < 3; i++) { c.Privileged({|PRIV:i < 2|}); if (i == 1) return; } c.Privileged(false);")]
    [InlineData("throw out of a counted loop", "try { for (var i = 0; i < 3; i++) { c.Privileged(i == 1); if (i == 1) throw new Exception(); } } catch { } c.RunAsUser({|ROOT:0|});")]
    [InlineData("goto out of a counted loop", "for (var i = 0; i < 3; i++) { c.Privileged(i < 2); if (i == 1) goto end; } c.Privileged(false); end: return;")]
    public Task Numbers(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("method of an object that calls itself", "new Tower(c).Up(2);", "class Tower(Container top) { int _n; public void Up(int n) { _n = n; if (n > 0) Up(n - 1); top.Privileged(_n == 2); } }")]
    [InlineData("iterator that calls itself", "foreach (var d in Tower.Up(2)) d.Privileged(false);", "static class Tower { public static IEnumerable<Container> Up(int n) { if (n == 0) yield break; yield return new Container(\"d\").Privileged(); foreach (var d in Up(n - 1)) yield return d; } }")]
    [InlineData("parameter by reference on the way down", "var x = true; Tower.Up(c, 2, ref x); c.Privileged(x);", "static class Tower { public static void Up(Container c, int n, ref bool x) { if (n == 0) x = false; else Up(c, n - 1, ref x); c.Privileged(x); } }")]
    [InlineData("out of each level", "Tower.Up(2, out var d); d.Privileged(false);", "static class Tower { public static void Up(int n, out Container d) { if (n == 0) d = new Container(\"d\").Privileged(); else Up(n - 1, out d); } }")]
    [InlineData("object that each level replaces", "c = Tower.Up(c, 2); c.Privileged(false);", "static class Tower { public static Container Up(Container c, int n) { if (n == 0) return c.Privileged(); var d = new Container(\"d\").Privileged(n == 1); Up(d, n - 1).Privileged({|PRIV:n == 2|}); return c; } }")]
    [InlineData("default that the inner call leaves out", "Tower.Up(c, 1, false);", "static class Tower { public static void Up(Container c, int n, bool x = true) { if (n > 0) Up(c, n - 1); c.Privileged(x); } }")]
    [InlineData("list that grows on the way down", "var all = new List<string>(); Tower.Up(all, 2); c.AddCapabilities([.. all]);", "static class Tower { public static void Up(List<string> all, int n) { if (n == 0) { all.Clear(); all.Add(\"SYS_ADMIN\"); return; } Up(all, n - 1); } }")]
    [InlineData("getter that calls itself", "c.Privileged(new Tower().Deep.SecurityContext is null);", "class Tower { int _n = 2; public Container Deep => _n-- > 0 ? Deep : new Container(\"d\").[|Privileged()|]; }")]
    [InlineData("generic method that calls itself with another type", "Tower.Up<int>(c, 2);", "static class Tower { public static void Up<T>(Container c, int n) { if (n > 0) Up<List<T>>(c, n - 1); c.Privileged(n == 0 || typeof(T) == typeof(int)); } }")]
    [InlineData("awaited method that calls itself", "_ = Tower.Up(c, 2);", "static class Tower { public static async System.Threading.Tasks.Task Up(Container c, int n) { if (n > 0) await Up(c, n - 1); await System.Threading.Tasks.Task.Yield(); c.Privileged(n == 1); } }")]
    [InlineData("lambda that calls what it is in", "Action<int> up = null!; var x = true; up = n => { if (n == 0) x = false; else up(n - 1); }; up(2); c.Privileged(x);", "")]
    [InlineData("lambda of one level that the next one runs", "Tower.Up(c, 1, null);", "static class Tower { public static void Up(Container c, int n, Action<bool>? f) { var x = n == 1; Action<bool> mine = y => c.Privileged(x && y); if (n == 1) Up(c, 0, mine); else f!(true); } }")]
    [InlineData("lambda that is run at once and calls the next level", "Tower.Up(c, 1);", "static class Tower { public static void Up(Container c, int n) => c.WithSecurityContext(s => { if (n > 0) Up(c, n - 1); s.Privileged = n == 1; }); }")]
    [InlineData("catch at the level that throws not", "Tower.Up(c, 2);", "static class Tower { public static void Up(Container c, int n) { try { c.Privileged(n == 0); if (n == 0) throw new Exception(); Up(c, n - 1); } catch { if (n == 2) c.Privileged(false); else throw; } } }")]
    public Task Recursion(string row, string statements, string types) => Row(row, statements, types);

    [Theory]
    [InlineData("async lambda", "Func<System.Threading.Tasks.Task> f = async () => { await System.Threading.Tasks.Task.Yield(); c.Privileged(false); }; c.Privileged(); f();")]
    [InlineData("iterator that is left halfway", "IEnumerable<int> All() { c.Privileged(); yield return 1; c.Privileged(false); } foreach (var i in All()) break;")]
    [InlineData("iterator that nobody takes", "IEnumerable<int> All() { c.Privileged(); yield return 1; } _ = All();")]
    [InlineData("parallel loop", "System.Threading.Tasks.Parallel.ForEach(new[] { c }, d => d.Privileged()); c.Privileged(false);")]
    [InlineData("lazy value", "var lazy = new Lazy<Container>(() => c.Privileged()); if (flag) _ = lazy.Value;")]
    [InlineData("event", "Later += () => c.Privileged(false); c.Privileged(); Later();")]
    [InlineData("task that runs beside", "var x = true; var t = System.Threading.Tasks.Task.Run(() => x = false); t.Wait(); c.Privileged(x);")]
    [InlineData("deconstruction that is written by hand", "var (d, x) = new Pair(c); d.Privileged(x); c.Privileged(false);")]
    [InlineData("operator that is written by hand", "var d = new Pair(c) + 1; d.Privileged(); c.Privileged(false);")]
    [InlineData("conversion that is written by hand", "Container d = new Pair(c); d.Privileged(); c.Privileged(false);")]
    [InlineData("indexer with a range", "var all = new[] { c, new Container(\"d\") }; c.Privileged(); all[..1][0].Privileged(false);")]
    [InlineData("index from the end", "var all = new[] { c }; c.Privileged(); all[^1].Privileged(false);")]
    [InlineData("array element by reference", "var all = new[] { c }; c.Privileged(); Swap(ref all[0]); all[0].Privileged(false); c.RunAsUser(0); static void Swap(ref Container d) => d.Privileged(false);")]
    [InlineData("object behind a ternary reference", "var d = new Container(\"d\"); (flag ? ref c : ref d) = new Container(\"e\"); c.Privileged();")]
    [InlineData("argument behind a ternary reference", "var d = new Container(\"d\"); Make(ref flag ? ref c : ref d); c.Privileged(); static void Make(ref Container e) => e = new Container(\"e\");")]
    [InlineData("reference to an element of a tuple", "var t = (c, 1); t.Item1.Privileged(); t.c = new Container(\"d\"); t.Item1.Privileged(false);")]
    [InlineData("swap through a discard", "(c, _) = (new Container(\"d\"), c.[|Privileged()|]); c.Privileged(false);")]
    [InlineData("switch that names a part", "switch (c) { case { SecurityContext: var s }: s?.WithPrivileged(true); break; } c.SecurityContext = null;")]
    [InlineData("switch expression that calms one arm", "var d = flag switch { true => c.Privileged({|PRIV?:true|}), false => c.Privileged(false) }; d.RunAsUser({|ROOT:0|});")]
    [InlineData("assignment within an argument", "bool x; c.Privileged([|x = true|]); x = false;")]
    [InlineData("assignment within a condition", "var x = true; if ((x = flag) || x) c.Privileged(x);")]
    [InlineData("pattern that declares in a negation", "if (c is not { SecurityContext: null } d) return; d.Privileged(false); c.RunAsUser({|ROOT?:0|});")]
    [InlineData("checked block", "checked { var n = 2; c.Privileged([|n * 2 == 4|]); }")]
    [InlineData("local of a loop that a lambda keeps", "Action last = () => { }; for (var i = 0; i < 2; i++) { var x = i == 0; last = () => c.Privileged(x); } last();")]
    [InlineData("number as text and back", "var n = 2; c.Privileged($\"{n}\" == \"2\" && int.Parse($\"{n}\") == 3);")]
    [InlineData("text of a negative number", "var n = -1; c.Image = {|TAG:$\"app{n}:latest\"|}; c.Privileged($\"{n}\" == \"-1\");")]
    [InlineData("character in arithmetic", "var n = 'a' + 1; c.Privileged([|n == 98|]);")]
    [InlineData("enum in arithmetic", "var day = DayOfWeek.Monday + 1; c.Privileged(day == DayOfWeek.Sunday);")]
    [InlineData("nullable number", "int? n = 1; n += null; c.Privileged(n == 1); n++; c.Privileged(n == 2);")]
    [InlineData("shift and mask", "var n = 1; c.Privileged((n << 1 & 2) == 0);")]
    [InlineData("remainder of a negative number", "var n = -3; c.RunAsUser({|ROOT:n % 3|}); c.Privileged([|n / 2 == -1|]);")]
    public Task Rest(string row, string statements) => Row(row, statements, "class Pair(Container c) { public void Deconstruct(out Container d, out bool x) { d = c; x = true; } public static Container operator +(Pair a, int b) => a.Get(); Container Get() => c; public static implicit operator Container(Pair a) => a.Get(); }");

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
            static class Box<T> { public static readonly bool Yes = Environment.Is64BitProcess; }
            class Holder { public readonly bool Yes = true; public Holder(bool yes) => Yes = yes; }

            class Program
            {
                const bool No = false;
                static Action<Action> Given = run => run();
                static event Action Later = () => { };
                static string Unseen() => Environment.MachineName;

                void Build(bool flag, bool other, string name, string[] names, App app)
                {
                    var c = new Container("c");
                    {{statements}}
                }
            }
            """,
            Privileged, RootUser, SysAdmin, LatestTag);
    }
}
