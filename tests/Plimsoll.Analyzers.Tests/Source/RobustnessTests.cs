using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Source that is broken in any way never makes the analyzer throw.</summary>
public sealed class RobustnessTests
{
    private const string Sample = """
        using System; using System.Linq; using System.Collections.Generic; using Mini;
        class Program : Missing
        {
            readonly bool _yes = true; Pod Field = new("f"); Pod Get => Field ?? new("g");
            Pod Build(bool flag, string[] names, App app)
            {
                var pod = new Pod("a") { Spec = new() { HostNetwork = true, Containers = { new("x") { Image = $"a{names[0]}" } } } };
                foreach (var (n, i) in names.Select((n, i) => (n, i))) pod.AddContainer(n, c => { if (i > 0) return; c.Privileged(_yes); });
                switch (flag) { case true when names.Length is > 0 and var l: pod.HostNetwork(); break; default: throw new(); }
                try { goto end; } catch (Exception e) when (e is { Message: "x" }) { pod = null!; } finally { app.Add(pod); }
                end: var list = new List<Container> { Made("c", flag ? 1 : 0), new("d") }; list.ForEach(c => c.Drop([.. names, "ALL"]));
                Container Made(string name, int depth) => depth > 0 ? Made(name, depth - 1) : new Container(name).RunAsUser(uid: 0);
                for (var j = 0; j < 3; j++) { if (flag) continue; else break; }
                do { pod?.AddLabel("a", "b"); } while (!flag);
                ref var r = ref pod; using var s = new System.IO.MemoryStream(); lock (s) { (pod, list) = (r, null!); }
                return pod switch { { Spec: not null } p => p.WithSpec(x => x.HostNetwork ??= flag), _ => Build(flag, names, app) } ?? Get;
            }
            async System.Threading.Tasks.Task<Pod> Later() { await System.Threading.Tasks.Task.Yield(); return Get.Set("spec.containers[0].x", true); }
            IEnumerable<Pod> Many() { while (true) { yield return Get; yield break; } }
        }
        """;

    private static readonly string[] Noise = [";", "{", "}", "(", ")", "=>", "new", "var", "with { }", "[..]", "ref", "await", "yield return", "\"", "?.", "= default!", "\0", "goto x;"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Mutated_source_never_throws(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            await Analyze(Mutated(random));
        }
    }

    [Fact]
    public async Task Truncated_source_never_throws()
    {
        for (var length = 0; length < Sample.Length; length += 19)
        {
            await Analyze(Sample[..length]);
        }
    }

    [Fact]
    public async Task A_chain_of_thousands_of_calls_ends()
    {
        var chain = string.Concat(Enumerable.Repeat(".WithImage(\"x\")", 2_000));
        await Analyze($"class C {{ object M() => new Mini.Container(\"c\"){chain}; }}");
    }

    [Fact]
    public async Task A_text_of_a_megabyte_and_initialisers_of_thousands_of_items_end()
    {
        var text = new string('x', 1 << 20);
        var items = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"\"{i}\""));
        var containers = string.Join(", ", Enumerable.Range(0, 3_000).Select(i => $"new(\"c{i}\") {{ Image = \"i\" }}"));
        await Analyze($"class C {{ object M() => new Mini.Container(\"c\").WithImage(\"{text}\"); }}");
        await Analyze($"class C {{ object M() => new Mini.Container(\"c\").Drop([{items}]); }}");
        await Analyze($"class C {{ object M() => new Mini.Pod(\"p\") {{ Spec = new() {{ Containers = {{ {containers} }} }} }}; }}");
    }

    [Fact]
    public async Task An_iterator_within_a_method_that_is_lost_sight_of_ends() => await Analyze(
        "using System.Collections.Generic; using Mini; class C { static object M(object o) { var p = new Pod(\"p\"); var all = All(); o.Equals(all); o = all; return new object[] { all, p }; IEnumerable<Pod> All() { yield return p; } } }");

    [Fact]
    public async Task A_tuple_that_becomes_one_of_another_size_ends() => await Analyze(
        "using Mini; class C { static (int, string, long) M() => (1, \"x\"); static ((int, long), int) N() => ((1, 2, 3), 4); static object O() { (int, int, int) t = (1, 2); return new Pod(\"p\").Set(\"x\", t.Item3); } }");

    [Fact]
    public async Task A_delegate_that_holds_itself_ends() => await Analyze(
        "using System; using Mini; class C { static object M(object o) { var p = new Pod(\"p\"); Action f = null!; Action g = () => f(); f = () => { p.HostNetwork(); g(); }; o.Equals(f); return f; } }");

    [Fact]
    public async Task A_class_that_inherits_itself_ends() => await Analyze(
        "class A : B { } class B : A { static object M() => new A(); } [Plimsoll.Annotations.ConfigType(\"x\")] class C : C { C() : this() { new C(); } }");

    [Fact]
    public async Task Attributes_that_make_no_sense_say_nothing() => await Analyze(
        """
        using Plimsoll.Annotations;
        [ConfigType(null!)] class C
        {
            [ConfigScope("a..b")] public C A([ConfigPath("[")] string x, [ConfigPath("{y}")] string y, [ConfigPath("x[{no}]")] string z, [ConfigPath("@no.x", From = "[")] C c) => this;
            [ConfigSet("", null), ConfigSet("[].[]", typeof(int)), ConfigScope(null!)] public C B([ConfigPath] string x, [ConfigPath("a[]", From = ".")] C c) => this;
            object M() => new C().A("a", "b..c", "d", new C()).B("x", new C()).A(null!, null!, null!, null!);
        }
        """);

    private static string Mutated(Random random)
    {
        var text = Sample;
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(0, 12), text.Length - at);
            text = text.Remove(at, length).Insert(at, random.Next(2) == 0 ? Noise[random.Next(Noise.Length)] : "");
        }

        return text;
    }

    private static async Task Analyze(string source)
    {
        var diagnostics = await Verify.Diagnostics(Verify.Compile(source), Runner(Privileged, RootUser, KeepsCapabilities, SysAdmin, HostNetwork));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }
}
