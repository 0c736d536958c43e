using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>What programs carry in data of their own before they write it: records, tuples, anonymous objects, enumerations, and lists of them.</summary>
public sealed class DataTests
{
    [Theory]
    [InlineData("record", """c.Privileged([|new Spec("c", true).Risky|]);""")]
    [InlineData("default value of a parameter", """c.RunAsUser({|ROOT:new Spec("c", true).User|});""")]
    [InlineData("with", """var s = new Spec("c", false) with { Risky = true }; c.Privileged([|s.Risky|]);""")]
    [InlineData("with on one path", """var s = new Spec("c", false); if (flag) s = s with { Risky = true }; c.Privileged({|PRIV?:s.Risky|});""")]
    [InlineData("record of what is not known", """var s = new Spec(name, flag); c.Privileged(s.Risky);""")]
    [InlineData("record that may be missing", """Spec? s = flag ? new Spec("c", true) : null; c.Privileged({|PRIV?:s?.Risky ?? false|});""")]
    [InlineData("computed property", """c.Image = {|TAG:new Spec("latest", true).Image|};""")]
    [InlineData("property that another property sets", """c.Privileged(new Odd { Other = true }.Risky);""")]
    [InlineData("class that changes its head", """new Changing(true).Build();""")]
    [InlineData("constructor that copies", """c.Privileged(new Copied { Risky = false }.Again().Risky);""")]
    [InlineData("class that starts in two places", """c.Privileged(new Split("x").Risky);""")]
    [InlineData("pattern", """c.Privileged([|new Spec("c", true) is { Risky: true, Name: "c" }|]);""")]
    [InlineData("positions", """c.Privileged([|new Spec("c", true) is ("c", true, _)|]);""")]
    [InlineData("structure without values", """c.Privileged(default(Point).Risky).RunAsUser({|ROOT:new Point().User|});""")]
    public Task Objects(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("tuple", """var t = (Risky: true, User: 0); c.Privileged([|t.Risky|]).RunAsUser({|ROOT:t.User|});""")]
    [InlineData("field that is set", """var t = (Risky: true, User: 0); t.Risky = false; c.Privileged(t.Risky);""")]
    [InlineData("field that is set later", """var t = (Risky: true, User: 0); Action set = () => t.Risky = false; set(); c.Privileged(t.Risky);""")]
    [InlineData("field by reference", """var t = (Risky: true, User: 0); Set(ref t.Risky); c.Privileged(t.Risky);""")]
    [InlineData("copy that is changed", """var t = (Risky: true, User: 0); var u = t; u.Risky = false; c.Privileged([|t.Risky|]);""")]
    [InlineData("with", """var t = (Risky: true, User: 0) with { Risky = false }; c.Privileged(t.Risky).RunAsUser({|ROOT:t.User|});""")]
    [InlineData("taken apart", """var (risky, (user, _)) = (true, (0, "x")); c.Privileged([|risky|]).RunAsUser({|ROOT:user|});""")]
    [InlineData("other numbers", """(bool, long) t = (true, 0); c.RunAsUser({|ROOT:t.Item2|});""")]
    [InlineData("helper", """var t = Told(); c.Privileged([|t.Risky|]); static (bool Risky, string Name) Told() => (true, "x");""")]
    [InlineData("switch", """c.Privileged([|(Stage, Tier.Prod) switch { ("prod", Tier.Prod) => true, _ => false }|]);""")]
    [InlineData("anonymous object", """var a = new { Risky = true, Name = "x" }; c.Privileged([|a.Risky|]);""")]
    public Task Tuples(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("known", """var tier = Tier.Prod; c.Privileged([|tier == Tier.Prod|]);""")]
    [InlineData("in a helper", """c.Privileged([|IsProd(Tier.Prod)|]); new Container("d").Privileged(IsProd(Tier.Dev)); static bool IsProd(Tier tier) => tier is Tier.Prod;""")]
    [InlineData("order", """var tier = Tier.Prod; c.Privileged(tier > Tier.Dev);""")]
    [InlineData("text", """var tier = Tier.Prod; c.Image = $"app:{tier}";""")]
    [InlineData("number", """var tier = Tier.Dev; c.RunAsUser((int)tier);""")]
    public Task Enumerations(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("array", """foreach (var s in new[] { new Spec("a", true), new Spec("b", true) }) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("item that is replaced", """var all = new[] { new Spec("a", true) }; all[0] = new("a", false); foreach (var s in all) new Container(s.Name).Privileged(s.Risky);""")]
    [InlineData("list that grows", """var all = new List<Spec>(); all.Add(new("a", true)); foreach (var s in all) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("taken apart", """foreach (var (n, risky) in new[] { ("a", true) }) new Container(n).Privileged([|risky|]);""")]
    [InlineData("entries", """foreach (var (n, risky) in new Dictionary<string, bool> { ["a"] = true }) new Container(n).Privileged([|risky|]);""")]
    [InlineData("entries of a dictionary that others see", """Seen = new() { ["a"] = true }; foreach (var (n, risky) in Seen) new Container(n).Privileged(risky);""")]
    [InlineData("array of the type alone", """foreach (var s in Own) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("array of which an item is set", """foreach (var s in Replaced) new Container(s.Name).Privileged(s.Risky);""")]
    [InlineData("array that everybody sees", """foreach (var s in Library.Shared) new Container(s.Name).Privileged(s.Risky);""")]
    [InlineData("array that the project sees", """foreach (var s in Shared) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("list of the project", """foreach (var s in Listed) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("list that begins with another", """foreach (var s in Longer) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("copy of another", """c.Privileged([|Copy.Risky|]);""")]
    [InlineData("tuples of the type alone", """foreach (var (n, on) in Pairs) new Container(n).Privileged([|on|]);""")]
    [InlineData("lists of records that hold lists", """foreach (var g in Groups) foreach (var s in g.Specs) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("lists of records that hold arrays", """foreach (var g in Loosened) foreach (var s in g.Specs) new Container(s.Name).Privileged(s.Risky);""")]
    [InlineData("chosen", """foreach (var s in Own.Where(s => s.Risky)) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("none chosen", """foreach (var s in Own.Where(s => !s.Risky)) new Container(s.Name).Privileged();""")]
    [InlineData("chosen into a list", """foreach (var s in Own.Where(s => s.Risky).ToList()) new Container(s.Name).Privileged([|s.Risky|]);""")]
    [InlineData("none chosen into a list", """foreach (var s in Own.Where(s => !s.Risky).ToList()) new Container(s.Name).Privileged();""")]
    [InlineData("made of", """Own.Select(s => new Container(s.Name).Privileged([|s.Risky|])).ToList();""")]
    [InlineData("handed on", """new[] { "a", "b" }.Aggregate(c, (made, n) => made.[|Privileged()|]);""")]
    public Task Lists(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("set by an initializer", """var o = new Options { Risky = true, User = 0 }; c.Privileged([|o.Risky|]).RunAsUser({|ROOT:o.User|});""")]
    [InlineData("default", """var o = new Options(); c.RunAsUser({|ROOT:o.User|});""")]
    [InlineData("in a helper", """Use(c, new Options { Risky = true }); static void Use(Container c, Options o) => c.Privileged([|o.Risky|]);""")]
    [InlineData("in a list", """foreach (var o in new List<Options> { new() { Risky = true }, new() { Risky = true } }) new Container(o.Name).Privileged([|o.Risky|]);""")]
    [InlineData("computed property", """c.Image = {|TAG:new Options { Name = "latest" }.Image|};""")]
    [InlineData("set later", """var o = new Options(); o.Risky = true; o.User -= 0; c.Privileged([|o.Risky|]).RunAsUser({|ROOT:o.User|});""")]
    [InlineData("set again", """var o = new Options { Risky = true }; o.Risky = false; c.Privileged(o.Risky);""")]
    [InlineData("set on one path", """var o = new Options { Risky = true }; if (flag) o.Risky = false; c.Privileged({|PRIV?:o.Risky|});""")]
    [InlineData("set by a helper", """var o = new Options(); Set(o); c.Privileged([|o.Risky|]); static void Set(Options o) => o.Risky = true;""")]
    [InlineData("set under another name", """var o = new Options { Risky = true }; var p = o; p.Risky = false; c.Privileged(o.Risky);""")]
    [InlineData("set in a list", """var all = new List<Options> { new(), new() }; foreach (var o in all) o.Risky = true; foreach (var o in all) new Container("d").Privileged([|o.Risky|]);""")]
    [InlineData("one of two is set", """var o = new Options { Risky = true }; var p = new Options { Risky = true }; (flag ? o : p).Risky = false; c.Privileged(o.Risky);""")]
    [InlineData("set by a function that runs later", """var o = new Options { Risky = true }; Later.Add(() => o.Risky = false); c.Privileged(o.Risky);""")]
    [InlineData("set where it is missing", """var o = new Options { Name = null! }; o.Name ??= "latest"; c.Image = {|TAG:o.Image|};""")]
    [InlineData("set in a copy", """var o = new Loosely("c") { Risky = true }; var p = o with { Name = "d" }; p.Risky = false; c.Privileged([|o.Risky|]); new Container("d").Privileged(p.Risky);""")]
    [InlineData("builder", """var b = new Builder("c").Risk().As(1).As(0).Set("a"); c.Privileged([|b.Risky|]).RunAsUser({|ROOT:b.User|}); foreach (var item in b.Items) new Container(item).[|Privileged()|];""")]
    [InlineData("builder that is left alone", """var b = new Builder("c").As(5); c.Privileged(b.Risky).RunAsUser(b.User); foreach (var item in b.Items) new Container(item).Privileged();""")]
    [InlineData("constructor", """c.Privileged([|new Kept(true).Risky|]);""")]
    [InlineData("record", """var o = new Loosely("c") with { Risky = true }; c.Privileged([|o.Risky|]);""")]
    [InlineData("structure", """c.Privileged([|new Slack(true, 5).Risky|]); var s = new Slack(true, 5) with { Risky = false }; new Container("d").Privileged(s.Risky);""")]
    [InlineData("read, then handed on", """var o = new Options { Risky = true }; c.Privileged([|o.Risky|]); Console.WriteLine(o);""")]
    [InlineData("handed on, then read", """var o = new Options { Risky = true }; Console.WriteLine(o); c.Privileged(o.Risky);""")]
    [InlineData("handed on in a list", """var all = new List<Options> { new() { Risky = true } }; Console.WriteLine(all); foreach (var o in all) c.Privileged(o.Risky);""")]
    [InlineData("checked", """var o = new Options { Risky = true }; ArgumentNullException.ThrowIfNull(o); c.Privileged([|o.Risky|]);""")]
    [InlineData("kept", """var o = new Options { Risky = true }; Last = o; c.Privileged(o.Risky);""")]
    [InlineData("handed on in one branch", """var o = new Options { Risky = true }; if (flag) Console.WriteLine(o); c.Privileged(o.Risky);""")]
    [InlineData("handed on by a function", """var o = new Options { Risky = true }; Action show = () => Console.WriteLine(o); c.Privileged([|o.Risky|]); show(); new Container("d").Privileged(o.Risky);""")]
    [InlineData("another is handed on", """var o = new Options { Risky = true }; Console.WriteLine(new Options()); c.Privileged([|o.Risky|]);""")]
    public Task Settable(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("record", """var w = new Web("c", 80); c.Privileged([|w.Risky|]);""")]
    [InlineData("through the base", """Spec2 w = new Web("c", 80); c.Privileged([|w.Risky|]);""")]
    [InlineData("class", """c.RunAsUser({|ROOT:new Root("c").User|});""")]
    [InlineData("constructor that checks", """c.Privileged([|new Checked("c", true).Risky|]);""")]
    [InlineData("constructor that checks with code, which is run", """c.Privileged([|!new Watched(c, false).Risky|]);""")]
    [InlineData("interface", """IShape s = new Round(true); c.Privileged([|s.Risky|]); IShape q = new Square(); new Container("d").Privileged(q.Risky);""")]
    [InlineData("method of an interface", """foreach (IAsked s in new IAsked[] { new Hidden() }) c.Privileged(s.[|Asked()|]);""")]
    [InlineData("interface with code of its own", """IAsked s = new Silent(); c.Privileged(s.Asked());""")]
    [InlineData("method of an interface that is handed on", """IAsked s = new Silent(), h = new Hidden(); Func<bool> ask = s.Asked, hidden = h.Asked; c.Privileged(ask()); new Container("d").Privileged([|hidden()|]);""")]
    [InlineData("base with code", """c.Privileged(new Coded(true).Risky);""")]
    public Task Bases(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("made of entries", """new Dictionary<string, bool> { ["a"] = true }.Select(e => new Container(e.Key).Privileged([|e.Value|])).ToList();""")]
    [InlineData("chosen entries", """foreach (var e in new Dictionary<string, bool> { ["a"] = true, ["b"] = false }.Where(e => !e.Value)) new Container(e.Key).Privileged(e.Value);""")]
    [InlineData("values", """foreach (var v in new Dictionary<string, bool> { ["a"] = true }.Values) c.Privileged([|v|]);""")]
    [InlineData("keys", """foreach (var k in new Dictionary<string, bool> { ["latest"] = true }.Keys) c.Image = {|TAG:"app:" + k|};""")]
    [InlineData("of the type alone", """c.Privileged([|ByName["a"]|]); new Container("d").Privileged(ByName["b"]);""")]
    [InlineData("by a constant of an enumeration", """c.Privileged([|ByTier[Tier.Prod]|]); new Container("d").Privileged(ByTier[Tier.Dev]);""")]
    [InlineData("keys that are no texts", """foreach (var (tier, on) in new Dictionary<Tier, bool> { [Tier.Prod] = true }) { c.Image = $"a:{tier}"; new Container("d").Privileged([|on|]); }""")]
    [InlineData("that can be replaced", """c.Privileged(Mutable["a"]);""")]
    [InlineData("that is only read", """c.Privileged([|OnlyRead["a"]|]);""")]
    [InlineData("two lists", """foreach (var (n, on) in new[] { "a" }.Zip(new[] { true })) new Container(n).Privileged([|on|]);""")]
    [InlineData("entries that change", """var map = new Dictionary<string, bool> { ["a"] = true }; var all = map.Select(e => e.Value); map["a"] = flag; foreach (var on in all) c.Privileged(on);""")]
    public Task Entries(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("is", """IShape s = new Round(true); c.Privileged([|s is Round|]).RunAsUser(s is Square ? 0 : 5);""")]
    [InlineData("is not", """IShape s = new Round(true); if (s is not Square) c.[|Privileged()|];""")]
    [InlineData("is what it is above", """object s = new Round(true); c.Privileged([|s is IShape|]);""")]
    [InlineData("second name", """IShape s = new Round(true); if (s is Round r) c.Privileged([|r.Risky|]);""")]
    [InlineData("second name of another", """foreach (var s in new IShape[] { new Round(true), new Square() }) if (s is Square q) new Container("d").Privileged(q.Risky); else new Container("e").[|Privileged()|];""")]
    [InlineData("switch", """IShape s = new Square(); switch (s) { case Round: c.Privileged(); break; case Square q: c.Privileged(q.Risky); break; }""")]
    [InlineData("switch expression", """IShape s = new Round(true); c.Privileged([|s switch { Square => false, Round r => r.Risky, _ => false }|]);""")]
    [InlineData("not known", """IShape s = flag ? new Round(true) : new Square(); if (s is Round r) c.Privileged(r.Risky);""")]
    [InlineData("name of an earlier round", """_ = Ask(new Round(true)); c.Privileged(Ask(Shape)); static bool Ask(IShape s) { if (s is not Round r) throw new Exception(); return r.Risky; }""")]
    public Task Types(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("expression", """c.Image = {|TAG:Image("app")|};""")]
    [InlineData("statements", """c.Privileged([|IsRisky("agent")|]); new Container("d").Privileged(IsRisky("web"));""")]
    [InlineData("property", """c.Privileged([|Always|]);""")]
    [InlineData("extension", """c.Image = "app".{|TAG:Latest()|};""")]
    [InlineData("loop", """c.Privileged(Counted(3));""")]
    [InlineData("of what is not known", """c.Privileged({|PRIV?:IsRisky(name)|});""")]
    public Task Short_helpers(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("Join", """c.Image = string.{|TAG:Join(":", "app", "latest")|};""")]
    [InlineData("Join of a list", """var parts = new List<string> { "app", "latest" }; c.Image = string.{|TAG:Join(":", parts)|};""")]
    [InlineData("Join of a list that grows", """var parts = new List<string> { "app", "latest" }; parts.Add("x"); c.Image = string.Join(":", parts);""")]
    [InlineData("Join of a query", """c.Image = string.{|TAG:Join(":", new[] { "app ", "latest" }.Select(part => part.Trim()))|};""")]
    [InlineData("Concat", """c.Image = string.{|TAG:Concat("app", ":", "latest")|};""")]
    [InlineData("Format", """c.Image = string.{|TAG:Format("{1}:{0}", "latest", "app")|};""")]
    [InlineData("Format that aligns", """c.Image = string.Format("app:{0,8}", "latest");""")]
    [InlineData("Format with braces", """c.Image = string.Format("{{0}}:{0}", "latest");""")]
    [InlineData("Replace", """c.Image = "app:1".{|TAG:Replace("1", "latest")|};""")]
    [InlineData("case", """c.Image = "APP:LATEST".{|TAG:ToLowerInvariant()|};""")]
    [InlineData("case of a culture", """c.Image = "APP:LATEST".ToLower();""")]
    [InlineData("ends", """c.Privileged("a-root".[|EndsWith("root", StringComparison.Ordinal)|]);""")]
    [InlineData("ends in a culture", """c.Privileged("a-root".EndsWith("root"));""")]
    [InlineData("holds", """c.Privileged("a-root".[|Contains("root")|]); new Container("d").Privileged("a".Contains("b"));""")]
    [InlineData("empty", """c.Privileged(string.[|IsNullOrEmpty("")|]); new Container("d").Privileged(string.IsNullOrWhiteSpace("a"));""")]
    [InlineData("part that is not known", """c.Image = string.{|TAG:Concat(name, ":latest")|};""")]
    [InlineData("code that becomes text", """c.Privileged(true); string.Concat(new Shown(c));""")]
    public Task Texts(string row, string statements) => Row(row, statements);

    [Theory]
    [InlineData("called if there is one", """With(c => c.[|Privileged()|]); static void With(Action<Container>? a = null) => a?.Invoke(new("d"));""")]
    [InlineData("asked for first", """With(c => c.[|Privileged()|]); static void With(Action<Container>? a = null) { if (a != null) a(new("d")); }""")]
    [InlineData("kept by the type", """c.Privileged([|Risking()|]);""")]
    [InlineData("kept by the type, in a lambda", """Use(d => d.Privileged([|Risking()|])); static void Use(Action<Container> use) => use(new("d"));""")]
    [InlineData("that can be replaced", """c.Privileged(Replaceable());""")]
    [InlineData("given where there may be none", """With(c => c.[|Privileged()|]); static void With(Action<Container>? a = null) { a ??= c => c.Privileged(false); a(new("d")); }""")]
    [InlineData("method that is overridden", """c.Privileged(new Riskier().[|Asked()|]);""")]
    [InlineData("method that is not overridden", """c.Privileged(new Milder().Asked());""")]
    [InlineData("none", """With(); static void With(Action<Container>? a = null) { var d = new Container("d").Privileged(a != null); a?.Invoke(d); }""")]
    [InlineData("returned", """Risk(true)(c); Risk(false)(new("d")); static Action<Container> Risk(bool on) => c => c.Privileged([|on|]);""")]
    [InlineData("kept in a list", """var all = new List<Action<Container>> { d => d.[|Privileged()|] }; foreach (var use in all) use(c);""")]
    [InlineData("given one after the other", """Use(c, d => d.Privileged(false), d => d.[|Privileged()|]); static void Use(Container c, params Action<Container>[] all) { foreach (var use in all) use(c); }""")]
    [InlineData("kept in a record", """foreach (var p in new[] { new Part("a", d => d.[|Privileged()|]), new Part("b", null) }) { var d = new Container(p.Name); p.Use?.Invoke(d); }""")]
    [InlineData("kept in a record, for a configuration", """new Pod("p").AddContainer("d", new Part("a", d => d.[|Privileged()|]).Use);""")]
    [InlineData("given in a loop", """foreach (var s in Own) Use(d => d.Privileged([|s.Risky|])); static void Use(Action<Container> use) => use(new("d"));""")]
    [InlineData("asked in a loop", """foreach (var s in Own) new Container("d").Privileged(Own.[|Any(t => t.Name == s.Name)|]);""")]
    [InlineData("of a variable that changes", """var on = true; var all = new List<Action<Container>> { d => d.Privileged(on) }; on = false; all[0](c);""")]
    public Task Functions(string row, string statements) => Row(row, statements);

    private static Task Row(string row, string statements)
    {
        Assert.NotEmpty(row);
        return Verify.Source(
            $$"""
            #nullable enable
            using System;
            using System.Linq;
            using System.Collections.Generic;
            using Mini;

            enum Tier { Dev, Prod }
            sealed record Spec(string Name, bool Risky, long User = 0) { public string Image => $"app:{Name}"; }
            readonly record struct Point(bool Risky, long User);
            sealed record Part(string Name, Action<Container>? Use);
            sealed record Group(IReadOnlyList<Spec> Specs);
            sealed record Loose(Spec[] Specs);
            sealed record Copied { public bool Risky { get; init; } = true; public Copied Again() => new Copied(this); }
            sealed class Builder(string name)
            {
                private readonly List<string> _set = [];
                private bool _risky;
                private long _user = 1000;
                public Builder Risk() { _risky = true; return this; }
                public Builder As(long user) { _user = user; return this; }
                public Builder Set(string item) { _set.Add(item); return this; }
                public bool Risky => _risky;
                public long User => _user;
                public string Image => $"{name}:{_set[0]}";
                public List<string> Items => _set;
            }
            sealed class Options { public string Name { get; set; } = "x"; public bool Risky { get; set; } public long User { get; set; } public string Image => $"app:{Name}"; }
            sealed class Checked
            {
                public string Name { get; }
                public bool Risky { get; }
                public Checked(string name, bool risky) { ArgumentNullException.ThrowIfNull(name); if (string.IsNullOrEmpty(name)) throw new ArgumentException(name); Name = name ?? throw new ArgumentNullException(name); Risky = risky; }
            }
            sealed class Watched { public bool Risky { get; } public Watched(Container c, bool risky) { if (c.Privileged(risky) is null) throw new InvalidOperationException(); Risky = risky; } }
            sealed partial class Split { private readonly List<string> _set = []; public Split(string name) => _set.Add(name); }
            sealed partial class Split { public bool Risky { get; } = true; }
            interface IAsked { bool Asked() => true; }
            sealed class Hidden : IAsked { bool IAsked.Asked() => true; public bool Asked() => false; }
            sealed class Silent : IAsked;
            interface IShape { bool Risky { get; } }
            sealed record Round(bool Risky) : IShape;
            sealed record Square : IShape { public bool Risky => false; }
            sealed class Shown(Container c) { public override string ToString() { c.Privileged(false); return ""; } }
            abstract class Applied { protected virtual bool Risky() => false; public bool Asked() { Func<bool> ask = Risky; return ask(); } }
            sealed class Riskier : Applied { protected override bool Risky() => !base.Risky(); }
            sealed class Milder : Applied;
            static class Texts { public static string Latest(this string name) => name + ":latest"; }
            sealed class Kept { public bool Risky { get; private set; } public Kept(bool risky) { Risky = risky; } }
            sealed record Loosely(string Name) { public bool Risky { get; set; } }
            record struct Slack(bool Risky, long User);
            abstract record Spec2(string Name, bool Risky);
            sealed record Web(string Name, int Port) : Spec2(Name, true);
            class Member { public long User { get; } public Member(long user) { User = user; } }
            sealed class Root : Member { public string Name { get; } public Root(string name) : base(0) { Name = name; } }
            class Coding { public bool Risky { get; } public Coding(bool risky) { Risky = risky; Console.WriteLine(this); } }
            sealed class Coded(bool risky) : Coding(risky);
            sealed class Odd { public bool Risky { get; init; } = true; public bool Other { get => Risky; init => Risky = !value; } }
            sealed class Maker(string name, bool risky) { public Container Build() => new Container(name).Privileged([|risky|]); }
            sealed class Changing(bool risky) { public Container Build() { risky = false; return new Container("c").Privileged(risky); } }

            public static class Library { public sealed record Told(string Name, bool Risky); public static readonly Told[] Shared = [new("a", true)]; }

            class Program
            {
                public static readonly Spec[] Shared = [new("a", true)];
                private static readonly Spec[] Own = [new("a", true)];
                private static readonly Spec[] Replaced = [new("a", true)];
                private static readonly Group[] Groups = [new([new("a", true)])];
                private static readonly Loose[] Loosened = [new([new("a", true)])];
                private static readonly List<Action> Later = [];
                private static readonly Func<bool> Risking = () => true;
                private static Func<bool> Replaceable = () => true;
                private static IShape Shape = new Round(false);
                private static bool Always => true;
                private static readonly IReadOnlyDictionary<string, bool> ByName = new Dictionary<string, bool> { ["a"] = true, ["b"] = false };
                private static readonly IReadOnlyDictionary<Tier, bool> ByTier = new Dictionary<Tier, bool> { { Tier.Dev, false }, { Tier.Prod, true } };
                private static readonly Dictionary<string, bool> Mutable = new() { ["a"] = true };
                private static string Image(string name, string tag = "latest") => $"{name}:{tag}";
                private static bool IsRisky(string name) { if (name == "agent") { return true; } return false; }
                private static bool Counted(int to) { for (var i = 0; i < to; i++) { } return true; }
                private static Dictionary<string, bool> Seen = new();
                static readonly string Stage = "prod";
                static void Set(ref bool value) => value = false;
                static object? Last;
                private static readonly Dictionary<string, bool> OnlyRead = new() { ["a"] = true };
                private static readonly (string Name, bool Risky)[] Pairs = [("a", true)];
                static readonly List<Spec> Listed = new() { new("a", true) };
                static Spec First { get; } = new("a", true);
                static readonly Spec Copy = First with { Name = "b" };
                static readonly IReadOnlyList<Spec> Longer = [.. Listed, Copy];
                static void Replace() { Replaced[0] = new("a", false); Mutable["a"] = false; }
                void UseMaker() => new Maker("c", true).Build();

                void Build(bool flag, string name)
                {
                    var c = new Container("c");
                    {{statements}}
                }
            }
            """,
            Privileged, RootUser, LatestTag);
    }
}
