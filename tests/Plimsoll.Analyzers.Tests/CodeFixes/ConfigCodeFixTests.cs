using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

public sealed class ConfigCodeFixTests
{
    [Theory]
    [InlineData("""new Container("c").Privileged(true);""", """new Container("c").Privileged(false);""")]
    [InlineData("""new Container("c").Privileged();""", """new Container("c").Privileged(false);""")]
    [InlineData("""new Pod("p").AddContainer("c", c => c.WithImage("x").Privileged());""", """new Pod("p").AddContainer("c", c => c.WithImage("x").Privileged(false));""")]
    [InlineData("""var s = new SecurityContext { Privileged = true, RunAsUser = 1 };""", """var s = new SecurityContext { Privileged = false, RunAsUser = 1 };""")]
    [InlineData("""new Container("c").RunAsUser(/* root */ 0);""", """new Container("c").RunAsUser(/* root */ 10001);""")]
    public Task A_literal_is_replaced_and_a_default_is_said(string before, string after) => VerifyFix.One(before, after, Privileged, RootUser);

    [Theory]
    [InlineData("""new Container("c").AddCapabilities("CHOWN", "SYS_ADMIN");""", """new Container("c").AddCapabilities("CHOWN");""")]
    [InlineData("""new Container("c").AddCapabilities("SYS_ADMIN", "CHOWN");""", """new Container("c").AddCapabilities("CHOWN");""")]
    [InlineData("""new Container("c").AddCapabilities(["A", "SYS_ADMIN", "B"]);""", """new Container("c").AddCapabilities(["A", "B"]);""")]
    [InlineData("""new Container("c").AddCapabilities(new[] { "SYS_ADMIN", "B" });""", """new Container("c").AddCapabilities(new[] { "B" });""")]
    [InlineData("""var c = new Capabilities { Add = ["SYS_ADMIN"] };""", """var c = new Capabilities { Add = [] };""")]
    public Task An_item_is_removed_with_its_comma(string before, string after) => VerifyFix.One(before, after, SysAdmin);

    [Theory]
    [InlineData("""new Container("c").AddCapabilities("SYS_ADMIN").WithImage("x");""", """new Container("c").WithImage("x");""")]
    [InlineData("""new Container("c").AddCapabilities(["SYS_ADMIN"]);""", """new Container("c");""")]
    [InlineData("""new Container("c").AddCapabilities(new[] { "SYS_ADMIN" }).WithImage("x");""", """new Container("c").WithImage("x");""")]
    [InlineData("""var c = new Container("c"); c.AddCapabilities("SYS_ADMIN"); c.WithImage("x");""", """var c = new Container("c"); c.WithImage("x");""")]
    [InlineData("""new Pod("p").AddContainer("c", c => c.AddCapabilities("SYS_ADMIN"));""", """new Pod("p").AddContainer("c");""")]
    public Task The_call_of_an_only_item_goes(string before, string after) => VerifyFix.One(before, after, SysAdmin);

    [Theory]
    [InlineData("""new Pod("p").HostNetwork().AddLabel("a", "b");""", """new Pod("p").AddLabel("a", "b");""")]
    [InlineData("""new Deployment("d").HostNetwork(true);""", """new Deployment("d");""")]
    [InlineData("""var s = new PodSpec { HostNetwork = true };""", """var s = new PodSpec();""")]
    [InlineData("""new Pod("p").WithSpec(s => s.HostNetwork = true);""", """new Pod("p");""")]
    [InlineData("""new Pod("p").Set("spec.hostNetwork", true).AddLabel("a", "b");""", """new Pod("p").AddLabel("a", "b");""")]
    public Task What_wrote_a_value_goes_with_it(string before, string after) => VerifyFix.One(before, after, HostNetwork);

    [Theory]
    [InlineData("""new Pod("p").WithRestartPolicy(Policy.Always);""", """new Pod("p").WithRestartPolicy(Policy.Never);""")]
    [InlineData("""new Pod("p").WithRestartPolicy("Always");""", """new Pod("p").WithRestartPolicy(Policy.Never);""")]
    public Task A_word_of_a_type_is_replaced_by_another(string before, string after) => VerifyFix.One(before, after, Always);

    [Theory]
    [InlineData("""new Container("c").WithImage("x");""", """new Container("c").WithImage("x").WithSecurityContext(s => s.WithAllowPrivilegeEscalation(false));""")]
    [InlineData("""new Pod("p").AddContainer("c", c => c.WithImage("x").RunAsUser(1));""", """new Pod("p").AddContainer("c", c => c.WithImage("x").RunAsUser(1).WithSecurityContext(s => s.WithAllowPrivilegeEscalation(false)));""")]
    [InlineData("""new Pod("p").WithContainer("c", "x");""", """new Pod("p").WithContainer("c", "x", c => c.WithSecurityContext(s => s.WithAllowPrivilegeEscalation(false)));""")]
    [InlineData("""var c = new Container("c") { Image = "x" };""", """var c = new Container("c") { Image = "x", SecurityContext = new() { AllowPrivilegeEscalation = false } };""")]
    [InlineData("""var c = new Container("c") { Image = "x", SecurityContext = new() { RunAsUser = 1 } };""", """var c = new Container("c") { Image = "x", SecurityContext = new() { RunAsUser = 1, AllowPrivilegeEscalation = false } };""")]
    [InlineData("""new Pod("p").AddContainer("c", c => { c.WithImage("x"); });""", """new Pod("p").AddContainer("c", c => { c.WithImage("x"); c.WithSecurityContext(s => s.WithAllowPrivilegeEscalation(false)); });""")]
    public Task What_is_missing_is_set(string before, string after) => VerifyFix.One(before, after, Escalates);

    [Theory]
    [InlineData("""new Container("c").WithImage("x");""", """new Container("c").WithImage("x").RunAsNonRoot();""")]
    [InlineData("""new Pod("p").WithContainer("c", "x");""", """new Pod("p").WithContainer("c", "x", c => c.RunAsNonRoot());""")]
    [InlineData("""new Pod("p").WithContainer(image: "x", name: "c");""", """new Pod("p").WithContainer(image: "x", name: "c", configure: c => c.RunAsNonRoot());""")]
    [InlineData("""var c = new Container("c"); c.WithImage("x");""", """var c = new Container("c").RunAsNonRoot(); c.WithImage("x");""")]
    [InlineData("""var c = new Container("c") { Image = "x" }.RunAsUser(1);""", """var c = new Container("c") { Image = "x" }.RunAsUser(1).RunAsNonRoot();""")]
    [InlineData("""Container c = new("c"); c.WithImage("x");""", """Container c = new("c") { SecurityContext = new() { RunAsNonRoot = true } }; c.WithImage("x");""")]
    public Task A_verb_is_found_by_what_it_says(string before, string after) => VerifyFix.One(before, after, MayBeRoot);

    [Theory]
    [InlineData("""new Pod("p").AddContainer("c", delegate (Container c) { c.WithImage("x"); });""", """new Pod("p").AddContainer("c", delegate (Container c) { c.WithImage("x"); c.RunAsNonRoot(); });""")]
    [InlineData("""new Pod("p").AddContainer("c", c => c.Image = "x");""", """new Pod("p").AddContainer("c", c => { c.Image = "x"; c.RunAsNonRoot(); });""")]
    [InlineData("""new Pod("p").WithContainer("c", "x", _ => { });""", """new Pod("p").WithContainer("c", "x", c => { c.RunAsNonRoot(); });""")]
    [InlineData("""new Pod("p").AddContainer("c", Named); static void Named(Container c) => c.WithImage("x");""", """new Pod("p").AddContainer("c", Named); static void Named(Container c) => c.WithImage("x").RunAsNonRoot();""")]
    [InlineData("""Action<Container> kept = c => c.WithImage("x"); new Pod("p").AddContainer("c", kept);""", """Action<Container> kept = c => c.WithImage("x").RunAsNonRoot(); new Pod("p").AddContainer("c", kept);""")]
    public Task What_code_does_to_an_object_goes_on(string before, string after) => VerifyFix.One(before, after, MayBeRoot);

    [Theory]
    [InlineData("""new Container("c").WithImage("x").Drop(["NET_RAW"]);""", """new Container("c").WithImage("x").Drop(["NET_RAW", "ALL"]);""")]
    [InlineData("""var c = new Container("c") { Image = "x", SecurityContext = new() { Capabilities = new() { Drop = [] } } };""", """var c = new Container("c") { Image = "x", SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } } };""")]
    [InlineData("""new Container("c").WithImage("x");""", """new Container("c").WithImage("x").Drop(["ALL"]);""")]
    [InlineData("""var c = new Container("c") { Image = "x" };""", """var c = new Container("c") { Image = "x", SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } } };""")]
    public Task An_item_is_added(string before, string after) => VerifyFix.One(before, after, KeepsCapabilities);

    [Fact]
    public Task A_call_stands_on_a_line_of_its_own_like_those_before_it() => VerifyFix.One(
        """
        new Container("c")
                    .WithImage("x")
                    .RunAsUser(1);
        """,
        """
        new Container("c")
                    .WithImage("x")
                    .RunAsUser(1)
                    .RunAsNonRoot();
        """,
        MayBeRoot);

    [Fact]
    public Task A_member_stands_on_a_line_of_its_own_like_those_before_it() => VerifyFix.One(
        """
        var c = new Container("c")
                {
                    Image = "x", // pinned
                };
        """,
        """
        var c = new Container("c")
                {
                    Image = "x", // pinned
                    SecurityContext = new() { AllowPrivilegeEscalation = false },
                };
        """,
        Escalates);

    [Fact]
    public Task All_that_is_missing_is_set_at_once() => VerifyFix.All(
        """new Pod("p").WithContainer("a", "x").WithContainer("b", "y"); var c = new Container("c") { Image = "x" };""",
        """new Pod("p").WithContainer("a", "x", container => container.RunAsNonRoot()).WithContainer("b", "y", container => container.RunAsNonRoot()); var c = new Container("c") { Image = "x", SecurityContext = new() { RunAsNonRoot = true } };""",
        MayBeRoot);

    [Fact]
    public Task All_are_fixed_at_once() => VerifyFix.All(
        """new Container("a").Privileged(); new Container("b").Privileged(true); new Container("c").AddCapabilities("X").Privileged();""",
        """new Container("a").Privileged(false); new Container("b").Privileged(false); new Container("c").AddCapabilities("X").Privileged(false);""",
        Privileged);

    [Theory]
    [InlineData("""var yes = true; new Container("c").Privileged(yes);""")]
    [InlineData("""if (flag) new Container("c").WithImage("x"); var c = new Container("d"); if (flag) c.Privileged();""")]
    public Task Nothing_is_offered_where_it_might_not_work(string statements) => VerifyFix.None(VerifyFix.Wrap(statements), Privileged);

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    public Task What_an_iterator_yields_is_fixed_in_the_iterator(string argument) => VerifyFix.One(Iterator(argument, "true"), Iterator(argument, "false"), Privileged);

    [Fact]
    public Task What_a_caller_decides_is_not_fixed_in_the_helper() => VerifyFix.None(
        Helper("static Container Made(bool isBig) => new Container(\"c\").Privileged(isBig);", "Made(true)", "Made(false)"), Privileged);

    private static string Iterator(string argument, string privileged) => $$"""
        using System.Collections.Generic;
        using Mini;
        class Program
        {
            static IEnumerable<Config> Objects({{(argument.Length > 0 ? "bool x" : "")}}) { yield return new Container("c").Privileged({{privileged}}); }
            void Build(App app) => app.AddRange(Objects({{argument}}));
        }
        """;

    [Theory]
    [InlineData("static Container Made() => new Container(\"c\").Privileged();", "Made()", "Made()")]
    [InlineData("static Container Made() => new Container(\"c\").Privileged();", "Made()", "Made().Privileged(false)")]
    [InlineData("static Container Made => new Container(\"c\").Privileged();", "Made", "Made.WithImage(\"x\")")]
    [InlineData("static Container Made() { var c = new Container(\"c\"); c.Privileged(); return c; }", "Made()", "Made()")]
    [InlineData("static Container Made(string name) => new Container(name).Privileged();", "Made(\"c\")", "Made(\"d\")")]
    [InlineData("static Container Made(Container c) => c.Privileged();", "Made(new(\"c\"))", "Made(new Container(\"d\").WithImage(\"x\"))")]
    [InlineData("static Container Made(bool isBig) { var c = new Container(\"c\"); if (isBig) c.Privileged(); return c; }", "Made(true)", "Made(false)")]
    public Task What_a_helper_makes_is_fixed_there_for_all_who_call_it(string member, string call, string other) => VerifyFix.One(
        Helper(member, call, other), Helper(member.Replace("Privileged()", "Privileged(false)"), call, other), Privileged);

    private static string Helper(string member, string call, string other) => $$"""
        using Mini;
        class Program
        {
            {{member}}
            Pod Build() => new Pod("p").AddContainer({{call}});
            Pod Other() => new Pod("q").AddContainer({{other}});
        }
        """;
}
