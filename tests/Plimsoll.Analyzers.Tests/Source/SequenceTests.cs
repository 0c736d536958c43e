using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

/// <summary>Objects that methods of the program yield or return on their way to the output.</summary>
public sealed class SequenceTests
{
    private const string Risky = """static IEnumerable<Config> Objects() { yield return new Pod("p").[|HostNetwork()|]; }""";
    private const string Silent = """static IEnumerable<Config> Objects() { yield return new Pod("p").HostNetwork(); }""";

    [Theory]
    [InlineData("app.AddRange(Objects());")]
    [InlineData("foreach (var o in Objects()) app.Add(o);")]
    [InlineData("foreach (var o in Objects()) { app.Add(o); }")]
    [InlineData("var all = Objects(); app.AddRange(all);")]
    [InlineData("app.AddRange([.. Objects()]);")]
    [InlineData("app.AddRange([new Pod(\"q\"), .. Objects()]);")]
    [InlineData("app.AddRange(Objects().ToList());")]
    [InlineData("app.AddRange(Objects().Append(new Pod(\"q\")).ToArray());")]
    [InlineData("app.AddRange(Objects().Concat(new[] { new Pod(\"q\") }));")]
    [InlineData("app.AddRange(Objects().Where(o => o != null));")]
    [InlineData("var list = new List<Config>(); list.AddRange(Objects()); app.AddRange(list);")]
    [InlineData("App.Run(x => x.AddRange(Objects()));")]
    [InlineData("App.Run(x => { if (flag) x.AddRange(Objects()); });")]
    [InlineData("app.AddRange(flag ? Objects() : []);")]
    [InlineData("app.AddRange(Objects()); app.AddRange(Objects());")]
    public Task What_an_iterator_yields_into_the_output_is_judged(string statements) => InClass(Risky, statements);

    [Theory]
    [InlineData("foreach (Pod o in Objects()) o.HostNetwork(false);")]
    [InlineData("foreach (Pod o in Objects()) { o.HostNetwork(false); app.Add(o); }")]
    [InlineData("foreach (Pod o in Objects().ToList()) { o.HostNetwork(false); app.Add(o); }")]
    [InlineData("var list = Objects().ToList(); ((Pod)list[0]).HostNetwork(false); app.AddRange(list);")]
    [InlineData("app.AddRange(Objects().Select(o => ((Pod)o).HostNetwork(false)));")]
    [InlineData("app.AddRange(Objects().Where(o => { ((Pod)o).HostNetwork(false); return true; }));")]
    [InlineData("Kept = Objects();")]
    [InlineData("Kept = Objects().ToList();")]
    [InlineData("Unknown(Objects());")]
    [InlineData("Unknown(Objects().ToArray());")]
    [InlineData("Objects();")]
    [InlineData("var e = Objects().GetEnumerator(); while (e.MoveNext()) ((Pod)e.Current).HostNetwork(false);")]
    [InlineData("var list = Objects().Cast<Pod>().ToList(); foreach (var p in list) p.HostNetwork(false);")]
    public Task What_may_be_changed_after_it_was_yielded_is_not_said(string statements) => InClass(Silent, statements);

    [Theory]
    [InlineData("""IEnumerable<Config> Objects(bool prod) { var p = new Pod("p"); if (prod) p.{|NET?:HostNetwork()|}; yield return p; }""", "app.AddRange(Objects(flag));")]
    [InlineData("""IEnumerable<Config> Objects(bool prod) { var p = new Pod("p"); if (prod) p.[|HostNetwork()|]; yield return p; }""", "app.AddRange(Objects(true));")]
    [InlineData("""IEnumerable<Config> Objects(bool prod) { var p = new Pod("p"); if (prod) p.HostNetwork(); yield return p; }""", "app.AddRange(Objects(false));")]
    [InlineData("""IEnumerable<Config> Objects(bool prod) { yield return new Pod("p").HostNetwork(prod); }""", "app.AddRange(Objects(flag));")]
    [InlineData("""IEnumerable<Config> Objects(bool prod) { if (!prod) yield break; yield return new Pod("p").[|HostNetwork()|]; }""", "app.AddRange(Objects(flag));")]
    [InlineData("""IEnumerable<Config> Objects(string[] all) { foreach (var n in all) yield return new Pod(n).[|HostNetwork()|]; }""", "app.AddRange(Objects(names));")]
    [InlineData("""IEnumerable<Config> Objects(Pod p) { yield return p.[|HostNetwork()|]; }""", "app.AddRange(Objects(new Pod(\"p\")));")]
    [InlineData("""IEnumerable<Config> Objects(Pod p) { yield return p.HostNetwork(); }""", "var p = new Pod(\"p\"); app.AddRange(Objects(p)); p.HostNetwork(false);")]
    [InlineData("""IEnumerable<Config> Objects(Pod p) { yield return p.HostNetwork(); }""", "var p = new Pod(\"p\"); Objects(p);")]
    [InlineData("""IEnumerable<Config> Objects(Pod p) { yield return p.HostNetwork(false); }""", "var p = new Pod(\"p\").HostNetwork(); var all = Objects(p); app.AddRange(all);")]
    [InlineData("""IEnumerable<Config> Objects() { var p = new Pod("p").HostNetwork(); yield return p; p.HostNetwork(false); }""", "app.AddRange(Objects());")]
    [InlineData("""IEnumerable<Config> Objects() { yield return new Pod("p").[|HostNetwork()|]; } IEnumerable<Config> More() { foreach (var o in Objects()) yield return o; foreach (var p in More()) yield return p; }""", "app.AddRange(Objects()); app.AddRange(More());")]
    [InlineData("""IEnumerable<Config> All() { try { yield return new Pod("p").[|HostNetwork()|]; } finally { Console.WriteLine(); } }""", "app.AddRange(All());")]
    [InlineData("""IEnumerable<Config> All => Objects(); IEnumerable<Config> Objects() { yield return new Pod("p").[|HostNetwork()|]; }""", "app.AddRange(All);")]
    [InlineData("""IEnumerable<Config> All { get { yield return new Pod("p").[|HostNetwork()|]; } }""", "app.AddRange(All);")]
    [InlineData("""Config One() => new Pod("p").[|HostNetwork()|];""", "app.Add(One());")]
    [InlineData("""Config[] Many() => [new Pod("p").[|HostNetwork()|]];""", "app.AddRange(Many());")]
    [InlineData("""List<Config> Many() { var all = new List<Config>(); all.Add(new Pod("p").[|HostNetwork()|]); return all; }""", "app.AddRange(Many());")]
    [InlineData("""IReadOnlyList<Config> Many => [new Pod("p").[|HostNetwork()|]];""", "app.AddRange(Many);")]
    public Task The_body_is_run_with_what_its_caller_gives(string member, string statements) => InClass("static " + member.Replace("} IEnumerable", "} static IEnumerable", StringComparison.Ordinal).Replace("; IEnumerable", "; static IEnumerable", StringComparison.Ordinal), statements);

    [Theory]
    [InlineData("""var prod = true; IEnumerable<Config> All() { yield return new Pod("p").HostNetwork(prod); } var all = All(); prod = false; app.AddRange(all);""")]
    [InlineData("""var prod = false; IEnumerable<Config> All() { yield return new Pod("p").HostNetwork([|prod|]); } var all = All(); prod = true; app.AddRange(all);""")]
    [InlineData("""var all = names.Select(n => new Pod(n).HostNetwork()); Unknown(all);""")]
    [InlineData("""app.AddRange(names.Select(n => new Pod(n).[|HostNetwork()|]));""")]
    [InlineData("""app.AddRange(names.Where(n => n != "").Select(n => { var p = new Pod(n); if (flag) p.{|NET?:HostNetwork()|}; return p; }).ToList());""")]
    [InlineData("""app.AddRange(names.Select(n => new Pod(n).HostNetwork(flag)));""")]
    [InlineData("""var yes = true; app.AddRange(names.Select(n => { var p = new Pod(n).HostNetwork(yes); yes = false; return p; }));""")]
    [InlineData("""var p = new Pod("p").{|NET?:HostNetwork()|}; app.AddRange(names.Select(n => p.HostNetwork(false)));""")]
    public Task A_sequence_is_made_when_it_is_taken(string statements) => InClass("", statements);

    [Theory]
    [InlineData("""static Action<Pod> Net(bool on) => p => p.HostNetwork(on);""", """var no = Net(false); var yes = Net(true); new Pod("p").HostNetwork(false).AddContainer("c"); no(new Pod("q"));""")]
    [InlineData("""static IEnumerable<Config> Net(bool on) { return All(); IEnumerable<Config> All() { yield return new Pod("p").HostNetwork(on); } }""", """var no = Net(false); var yes = Net(true); app.AddRange(no);""")]
    [InlineData("""static IEnumerable<Pod> Made(string[] names) => names.Select(n => new Pod(n).HostNetwork());""", """foreach (var p in Made(names)) p.HostNetwork(false);""")]
    public Task What_leaves_its_body_keeps_variables_of_its_own(string member, string statements) => InClass(member, statements);

    [Fact]
    public Task What_an_iterator_yields_to_other_programs_is_judged() => Verify.Source(
        """
        using System.Collections.Generic;
        using Mini;
        public static class Library
        {
            public static IEnumerable<Config> Objects() { yield return new Pod("p").[|HostNetwork()|]; }
            public static IEnumerable<Config> All() => Inner();
            private static IEnumerable<Config> Inner() { yield return new Pod("p").[|HostNetwork()|]; }
        }
        """,
        HostNetwork);

    [Fact]
    public Task A_finding_in_an_iterator_is_suppressed_where_it_is_shown() => InClass(
        """
        static IEnumerable<Config> Objects()
        {
        #pragma warning disable NET
            yield return new Pod("p").HostNetwork();
        #pragma warning restore NET
            yield return new Pod("q").[|HostNetwork()|];
        }
        """,
        "app.AddRange(Objects());");

    [Fact]
    public Task A_helper_of_two_members_is_reported_once() => InClass(
        Risky + """
        void First(App app) => app.AddRange(Objects());
        void Second(App app) => app.AddRange(Objects());
        """,
        "");

    [Fact]
    public Task What_an_iterator_does_after_it_yielded_is_not_known() => Verify.Source(
        """
        using System.Collections.Generic;
        using Mini;
        public static class Library
        {
            public static IEnumerable<Config> Later() { var p = new Pod("p"); yield return p; p.HostNetwork(); }
            public static IEnumerable<Config> Mended() { var p = new Pod("p").HostNetwork(); yield return p; p.HostNetwork(false); }
            public static IEnumerable<Config> Read()
            {
                var p = new Pod("p") { Spec = new() { HostNetwork = [|true|] } };
                yield return p;
                yield return new Pod("q") { Spec = new() { HostNetwork = p.Spec.HostNetwork } };
            }
        }
        """,
        HostNetwork);

    [Theory]
    [InlineData("IReadOnlyList<string> Names = [\"A\", {|ADMIN:\"SYS_ADMIN\"|}]")]
    [InlineData("IEnumerable<string> Names = new[] { {|ADMIN:\"SYS_ADMIN\"|} }")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string> Names = [{|ADMIN:\"SYS_ADMIN\"|}]")]
    [InlineData("string[] Names = [{|ADMIN:\"SYS_ADMIN\"|}]")]
    [InlineData("List<string> Names = [{|ADMIN:\"SYS_ADMIN\"|}]")]
    [InlineData("string[] Names = [\"SYS_ADMIN\"]", "static void Change() => Names[0] = \"\";")]
    [InlineData("List<string> Names = [\"SYS_ADMIN\"]", "static void Change(List<string> other) => other.AddRange(Names);")]
    [InlineData("IReadOnlyList<string> Names = [\"SYS_ADMIN\"]", "static Lists() { Names = []; }")]
    public Task A_list_that_nobody_can_change_is_known(string field, string more = "") => Verify.Source(
        $$"""
        using System.Collections.Generic;
        using Mini;
        class Lists { public static readonly {{field}}; {{more}} }
        class Program { void Build(App app) => app.Add(new Pod("p").AddContainer("c", c => c.AddCapabilities([.. Lists.Names]))); }
        """,
        SysAdmin);

    private static Task InClass(string members, string statements) => Verify.Source(
        $$"""
        using System;
        using System.Linq;
        using System.Collections.Generic;
        using Mini;

        class Program
        {
            {{members}}
            static IEnumerable<Config>? Kept;
            [System.Runtime.InteropServices.DllImport("x")] static extern void Unknown(object value);

            void Build(bool flag, string[] names, App app)
            {
                {{statements}}
            }
        }
        """,
        HostNetwork);
}
