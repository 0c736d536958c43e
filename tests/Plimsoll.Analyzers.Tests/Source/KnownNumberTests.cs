using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Whole numbers that are known, and how often loops and methods that call themselves run because of them.</summary>
public sealed class KnownNumberTests
{
    [Theory]
    [InlineData("sum", "var n = 2; if (n + 1 == 3) c.[|Privileged()|];")]
    [InlineData("difference and product", "var n = 2; c.RunAsUser({|ROOT:n * 2 - 4|});")]
    [InlineData("remainder", "var n = 5; if (n % 2 == 0) c.Privileged();")]
    [InlineData("quotient", "var n = 7; c.RunAsUser({|ROOT:n / 2 - 3|});")]
    [InlineData("division by zero", "var n = 0; c.Privileged(1 / n == 0);")]
    [InlineData("negation of a number", "var n = 1; c.RunAsUser({|ROOT:1 + -n|});")]
    [InlineData("overflow", "var n = int.MaxValue; c.Privileged(n + 1 < 0);")]
    [InlineData("overflow of a long", "var n = long.MinValue; c.Privileged(-n > 0);")]
    [InlineData("unsigned underflow", "var n = 0u; c.Privileged(n - 1 > 0);")]
    [InlineData("widened before it is added", "var n = int.MaxValue; long m = n; c.Privileged([|m + 1 == 2147483648|]);")]
    [InlineData("narrowed", "var n = 4294967296L; c.Privileged((int)n == 0);")]
    [InlineData("narrowed without loss", "var n = 3L; c.Privileged([|(int)n == 3|]);")]
    [InlineData("fraction", "var n = 1; var d = 0.5; c.Privileged((int)(n + d) == 1);")]
    [InlineData("increment", "var n = 0; n++; ++n; c.Privileged([|n == 2|]);")]
    [InlineData("value of an increment", "var n = 0; c.RunAsUser({|ROOT:n++|}); c.Privileged([|n-- == 1|]);")]
    [InlineData("compound assignment", "var n = 3; n -= 1; n *= 2; c.Privileged([|n == 4|]);")]
    [InlineData("compound assignment of a narrow number", "byte n = 255; n += 1; c.Privileged(n == 0);")]
    [InlineData("operand that changes the variable", "var n = 1; n += n = 5; c.Privileged([|n == 6|]);")]
    [InlineData("text that grows", "var image = \"app\"; image += \":\"; image += \"latest\"; c.Image = {|TAG:image|};")]
    [InlineData("end of a line", "c.Privileged(new System.Text.StringBuilder().AppendLine(\"x\").ToString() == \"x\\n\");")]
    [InlineData("number before text", "var n = 1; c.Image = {|TAG:n + \"/app:latest\"|};")]
    [InlineData("relational pattern", "var n = 2; c.Privileged([|n is > 1 and <= 2|]);")]
    [InlineData("switch over a sum", "var n = 2; switch (n + 1) { case 3: c.[|Privileged()|]; break; default: c.Privileged(false); break; }")]
    [InlineData("switch expression over a product", "var n = 2; c.Privileged([|(n * n) switch { < 3 => false, 4 => true, _ => false }|]);")]
    public Task Folding(string row, string statements) => Row(row, """var c = new Container("c"); """ + statements);

    [Theory]
    [InlineData("each round", "for (var i = 0; i < 3; i++) p.AddContainer(\"c\" + i, c => c.Privileged({|PRIV:i == 1|}));")]
    [InlineData("text with a number", "for (var i = 0; i < 2; i++) p.AddContainer(new Container(\"c\").WithImage({|TAG:$\"app{i}:latest\"|}));")]
    [InlineData("after the loop", "var n = 0; for (var i = 0; i < 5; i++) n += i; p.HostNetwork({|NET:n == 10|});")]
    [InlineData("downwards by two", "for (var i = 4; i >= 0; i -= 2) p.AddContainer(\"c\", c => c.RunAsUser({|ROOT:i|}));")]
    [InlineData("no round", "for (var i = 3; i < 3; i++) p.HostNetwork();")]
    [InlineData("break on a known condition", "for (var i = 0; i < 10; i++) { if (i == 2) break; p.HostNetwork({|NET:i == 1|}); }")]
    [InlineData("continue on a known condition", "for (var i = 0; i < 3; i++) { if (i != 1) continue; p.{|NET:HostNetwork()|}; }")]
    [InlineData("break on an unknown condition", "for (var i = 0; i < 2; i++) { if (flag) break; p.{|NET?:HostNetwork()|}; }")]
    [InlineData("while", "var i = 0; while (i < 2) { i++; p.HostNetwork({|NET:i == 2|}); }")]
    [InlineData("loop in a loop", "for (var i = 0; i < 2; i++) for (var j = 0; j < i; j++) p.AddContainer(\"c\", c => c.[|Privileged()|]);")]
    [InlineData("more rounds than are gone through", "var n = 0; for (var i = 0; i < 40; i++) n++; p.HostNetwork(n == 40);")]
    [InlineData("bound that changes on the way", "var end = 2; for (var i = 0; i < end; i++) { if (flag) end++; p.{|NET?:HostNetwork()|}; }")]
    [InlineData("loop that does not end by itself", "for (var i = 0; i < 2; i = 0) { p.{|NET?:HostNetwork()|}; if (flag) break; }")]
    [InlineData("function that outlives the round", "var all = new List<Action>(); for (var i = 0; i < 2; i++) all.Add(() => p.HostNetwork(i == 0)); foreach (var f in all) f();")]
    [InlineData("rounds that branch", "for (var i = 0; i < 9; i++) p.AddContainer(\"c\", c => { if (flag) c.{|PRIV?:Privileged()|}; });")]
    [InlineData("rounds that branch at last", "for (var i = 0; i < 3; i++) { p.AddContainer(\"c\", c => c.Privileged(i == 2 && flag ? {|PRIV?:true|} : false)); }")]
    [InlineData("list with a lambda that branches", "foreach (var image in new[] { \"a\", \"b\", \"c\", \"d\" }) p.AddContainer(image, c => { if (flag) c.{|PRIV?:Privileged()|}; });")]
    [InlineData("list with a lambda for each item", "foreach (var image in new[] { \"a:1\", \"b:latest\" }) p.AddContainer(image, c => c.WithImage({|TAG:image|}));")]
    public Task Loops(string row, string statements) => Row(row, """var p = new Pod("p"); """ + statements + " app.Add(p);");

    [Theory]
    [InlineData("expression", "Add(new Pod(\"p\"), 3); static Pod Add(Pod p, int n) => n == 0 ? p : Add(p.AddContainer(\"c\" + n, c => c.Privileged({|PRIV:n == 2|})), n - 1);")]
    [InlineData("own variables come back", "var p = new Pod(\"p\"); Down(p, 2); static void Down(Pod p, int n) { var mine = n * 10; if (n > 0) Down(p, n - 1); p.HostNetwork({|NET:mine == 20|}); }")]
    [InlineData("captured variable stays changed", "var p = new Pod(\"p\"); var sum = 0; Down(3); p.HostNetwork({|NET:sum == 6|}); void Down(int n) { if (n == 0) return; sum += n; Down(n - 1); }")]
    [InlineData("two that call each other", "var p = new Pod(\"p\"); Even(p, 3); static void Even(Pod p, int n) { if (n == 0) p.HostNetwork(); else Odd(p, n - 1); } static void Odd(Pod p, int n) { if (n == 0) p.{|NET:HostNetwork()|}; else Even(p, n - 1); }")]
    [InlineData("calls from within a lambda", "var p = new Pod(\"p\"); Nest(p, 2); static void Nest(Pod p, int n) { if (n > 0) p.WithSpec(s => { Nest(p, 0); s.HostNetwork = {|NET:n == 2|}; }); }")]
    [InlineData("depth that is not known", "var p = new Pod(\"p\").HostNetwork(); Down(p, names.Length); static void Down(Pod p, int n) { if (n == 0) p.HostNetwork(false); else Down(p, n - 1); }")]
    [InlineData("deeper than is followed", "var p = new Pod(\"p\").HostNetwork(); Down(p, 100); static void Down(Pod p, int n) { if (n == 0) p.HostNetwork(false); else Down(p, n - 1); }")]
    [InlineData("more calls than are followed", "var p = new Pod(\"p\").HostNetwork(); Down(p, 12); var q = new Pod(\"q\").{|NET:HostNetwork()|}; static void Down(Pod p, int n) { if (n == 0) p.HostNetwork(false); else { Down(p, n - 1); Down(p, n - 1); } }")]
    [InlineData("end that is thrown", "var p = new Pod(\"p\"); var x = true; try { Down(p, 2); } catch { x = false; } p.HostNetwork(x); static void Down(Pod p, int n) { var mine = n; try { if (n == 0) throw new Exception(); Down(p, n - 1); } catch { p.HostNetwork(mine == 0); throw; } }")]
    [InlineData("variable at the end that is thrown", "var p = new Pod(\"p\"); Down(p, null); static void Down(Pod p, string? last) { string? mine = null; try { mine = \"x\"; if (last is null) Down(p, mine); throw new Exception(); } catch { p.HostNetwork(mine is null); } }")]
    [InlineData("function of an outer run", "var p = new Pod(\"p\"); Down(p, 2, () => false); static void Down(Pod p, int n, Func<bool> f) { if (n == 0) p.HostNetwork(f()); else Down(p, n - 1, () => n == 1); }")]
    public Task Recursion(string row, string statements) => Row(row, statements);

    private static Task Row(string row, string statements)
    {
        Assert.NotEmpty(row);
        return Verify.Body(statements, Privileged, RootUser, HostNetwork, LatestTag);
    }
}
