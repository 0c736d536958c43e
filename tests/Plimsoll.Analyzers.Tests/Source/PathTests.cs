using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

public sealed class PathTests
{
    [Theory]
    [InlineData("if (flag) c.{|PRIV?:Privileged()|};")]
    [InlineData("if (flag) { c.{|PRIV?:Privileged()|}; } else { c.Privileged(false); }")]
    [InlineData("if (flag) { if (other) c.{|PRIV?:Privileged()|}; }")]
    [InlineData("c.Privileged(flag ? {|PRIV?:true|} : false);")]
    [InlineData("c.Privileged([|flag ? true : true|]);")]
    [InlineData("if (flag) c.{|PRIV:Privileged()|}; else c.Privileged();")]
    [InlineData("if (flag) c.Privileged(other); else c.{|PRIV?:Privileged()|};")]
    [InlineData("c.{|PRIV?:Privileged()|}; if (flag) return c; c.Privileged(false);")]
    [InlineData("c.[|Privileged()|]; if (flag) throw new Exception(); if (other) return c;")]
    [InlineData("c.Privileged(); if (flag) throw new Exception(); c.Privileged(false);")]
    [InlineData("switch (name) { case \"a\": c.{|PRIV?:Privileged()|}; break; default: c.Privileged(false); break; }")]
    [InlineData("c.Privileged(name switch { \"a\" => {|PRIV?:true|}, _ => false });")]
    [InlineData("c.Privileged([|name switch { \"a\" => true, _ => throw new Exception() }|]);")]
    [InlineData("bool? x = null; c.Privileged([|x ?? true|]);")]
    [InlineData("const bool debug = false; if (debug) c.Privileged();")]
    [InlineData("try { c.Privileged(); Console.WriteLine(); c.Privileged(false); } catch { }")]
    [InlineData("try { c.{|PRIV?:Privileged()|}; } catch { }")]
    [InlineData("try { c.Privileged(); } finally { c.Privileged(false); }")]
    [InlineData("try { if (flag) return c; } finally { c.[|Privileged()|]; }")]
    [InlineData("using (new System.IO.MemoryStream()) { c.[|Privileged()|]; }")]
    public Task A_write_under_a_condition_may_hold(string statements) =>
        Verify.Body("""var c = new Container("c");""" + statements, Privileged);

    [Theory]
    [InlineData("""foreach (var n in names) p.AddContainer(n, c => c.[|Privileged()|]);""")]
    [InlineData("""foreach (var n in names) { var c = new Container(n); c.[|Privileged()|]; p.AddContainer(c); }""")]
    [InlineData("""foreach (var n in names) p.AddContainer(n, c => { if (flag) c.{|PRIV?:Privileged()|}; });""")]
    [InlineData("""if (flag) p.AddContainer("c", c => c.[|Privileged()|]);""")]
    [InlineData("""var c = new Container("c"); p.AddContainer(c); foreach (var n in names) c.{|PRIV?:Privileged()|};""")]
    [InlineData("""var c = new Container("c"); p.AddContainer(c); c.{|PRIV?:Privileged()|}; foreach (var n in names) c.Privileged(false);""")]
    [InlineData("""var c = new Container("c"); p.AddContainer(c); do { c.[|Privileged()|]; } while (flag);""")]
    [InlineData("""var c = new Container("c"); p.AddContainer(c); var x = true; foreach (var n in names) { c.Privileged(x); x = false; }""")]
    [InlineData("""var c = new Container("c"); p.AddContainer(c); while (true) { c.[|Privileged()|]; if (flag) break; }""")]
    [InlineData("""var c = new Container("c"); p.AddContainer(c); for (var i = 0; i < 3; i++) { if (flag) continue; c.{|PRIV?:Privileged()|}; }""")]
    [InlineData("""foreach (var n in names) { var c = new Container(n); c.{|PRIV?:Privileged()|}; p.AddContainer(c); if (flag) c.Privileged(false); }""")]
    public Task What_a_loop_makes_is_judged_by_itself(string statements) =>
        Verify.Body("""var p = new Pod("p");""" + statements, Privileged);

    [Fact]
    public Task A_list_that_a_loop_fills_may_hold_more() => Verify.Body(
        """
        var c = {|CAPS?:new Container("c")|} { Image = "x" };
        foreach (var n in names) c.AddCapabilities(n);
        var d = {|CAPS?:new Container("d")|} { Image = "x" };
        foreach (var n in names) d.Drop([n]);
        """,
        KeepsCapabilities);

    [Theory]
    [InlineData("""if (flag) p.AddContainer("a", c => { }); if (!flag) p.AddContainer("a", c => { });""")]
    [InlineData("""if (flag) p.AddContainer("a", c => { }); if (other) p.AddContainer("a", c => { });""")]
    [InlineData("""var seen = new HashSet<string>(); foreach (var n in new[] { "a", "a" }) if (seen.Add(n)) p.AddContainer(n, c => { });""")]
    [InlineData("""if (flag) p.AddContainer("a", c => { }); p.{|TWICE?:AddContainer|}("a", c => { });""")]
    [InlineData("""p.AddContainer("a", c => { }); if (flag) p.{|TWICE:AddContainer|}("a", c => { });""")]
    public Task What_two_conditions_bring_together_is_not_said(string statements) =>
        Verify.Body("""var p = new Pod("p");""" + statements, NamedOnce);

    [Fact]
    public Task Two_independent_conditions_are_not_put_together() => Verify.Body(
        """
        var c = new Container("c");
        if (flag) c.WithImage("x");
        if (other) c.Drop(["ALL"]);
        """,
        KeepsCapabilities);

    [Fact]
    public Task One_condition_for_two_fields_keeps_them_together() => Verify.Body(
        """
        var c = {|CAPS?:new Container("c")|};
        if (flag) c.WithImage("x"); else c.WithImage("y").Drop(["ALL"]);
        """,
        KeepsCapabilities);

    [Fact]
    public Task A_chosen_node_is_written_on_its_own_path_only() => Verify.Body(
        """
        var a = new Container("a");
        var b = new Container("b");
        var c = flag ? a : b;
        c.{|PRIV?:Privileged()|};
        """,
        Privileged);

    [Fact]
    public Task Too_many_ways_leave_what_depends_on_none_or_on_one() => Verify.Body(
        """
        var c = new Container("c");
        c.RunAsUser([|0|]);
        if (flag) c.WithImage("1"); if (flag) c.Limit("a", "1"); if (flag) c.Limit("b", "1"); if (flag) c.Limit("d", "1");
        if (flag) c.{|PRIV?:Privileged()|};
        """,
        RootUser, Privileged);
}
