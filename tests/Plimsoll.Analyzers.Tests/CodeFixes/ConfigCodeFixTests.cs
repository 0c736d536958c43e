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

    [Fact]
    public Task All_are_fixed_at_once() => VerifyFix.All(
        """new Container("a").Privileged(); new Container("b").Privileged(true); new Container("c").AddCapabilities("X").Privileged();""",
        """new Container("a").Privileged(false); new Container("b").Privileged(false); new Container("c").AddCapabilities("X").Privileged(false);""",
        Privileged);

    [Theory]
    [InlineData("""var yes = true; new Container("c").Privileged(yes);""")]
    [InlineData("""if (flag) new Container("c").WithImage("x"); var c = new Container("d"); if (flag) c.Privileged();""")]
    public Task Nothing_is_offered_where_it_might_not_work(string statements) => VerifyFix.None(VerifyFix.Wrap(statements), Privileged);

    [Fact]
    public Task What_an_iterator_yields_is_fixed_in_the_iterator() => VerifyFix.One(Iterator("", "true"), Iterator("", "false"), Privileged);

    [Fact]
    public Task An_iterator_with_parameters_may_have_other_callers() => VerifyFix.None(Iterator("true", "true"), Privileged);

    private static string Iterator(string argument, string privileged) => $$"""
        using System.Collections.Generic;
        using Mini;
        class Program
        {
            static IEnumerable<Config> Objects({{(argument.Length > 0 ? "bool x" : "")}}) { yield return new Container("c").Privileged({{privileged}}); }
            void Build(App app) => app.AddRange(Objects({{argument}}));
        }
        """;

    [Fact]
    public Task Nothing_is_offered_in_a_helper_that_others_may_use() => VerifyFix.None(
        """
        using Mini;
        class Program
        {
            static Container Risky() => new Container("c").Privileged();
            Pod Build() => new Pod("p").AddContainer(Risky());
        }
        """,
        Privileged);
}
