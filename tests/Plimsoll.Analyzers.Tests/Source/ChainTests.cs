using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Source;

public sealed class ChainTests
{
    [Theory]
    [InlineData("""new Pod("a").AddContainer(new Container("c").Privileged([|true|]));""")]
    [InlineData("""new Pod("a").AddContainer(new Container("c").[|Privileged()|]);""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.[|Privileged()|]);""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.Privileged(false).[|Privileged()|]);""")]
    [InlineData("""new Pod("a").AddContainer("c", c => { c.[|Privileged()|]; c.WithImage("x"); });""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.WithSecurityContext(s => s.WithPrivileged([|true|])));""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.WithSecurityContext(new SecurityContext { Privileged = [|true|] }));""")]
    [InlineData("""new Pod("a").WithContainer("c", "image", c => c.[|Privileged()|]);""")]
    [InlineData("""new Deployment("a").WithContainer("c", "image", c => c.[|Privileged()|]);""")]
    [InlineData("""new Pod("a").Set("spec.securityContext.privileged", [|true|]);""")]
    [InlineData("""const bool Yes = true; new Pod("a").AddContainer("c", c => c.Privileged([|Yes|]));""")]
    [InlineData("""var yes = true; new Pod("a").AddContainer("c", c => c.Privileged([|yes|]));""")]
    [InlineData("""var c = new Container("c"); var p = new Pod("a").AddContainer(c); c.[|Privileged()|];""")]
    [InlineData("""var c = new Container("c"); c.SecurityContext = new() { Privileged = [|true|] };""")]
    public Task A_privileged_container_is_seen(string statements) => Verify.Body(statements, Privileged);

    [Theory]
    [InlineData("""new Pod("a").AddContainer(new Container("c").Privileged(false));""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.Privileged().Privileged(false));""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.Privileged(flag));""")]
    [InlineData("""var c = new Container("c").Privileged(); c.SecurityContext!.Privileged = false;""")]
    [InlineData("""var c = new Container("c").Privileged(); c.SecurityContext!.Privileged = null;""")]
    [InlineData("""var c = new Container("c").Privileged(); var p = new Pod("a").AddContainer(c); c.Privileged(false);""")]
    [InlineData("""var s = new SecurityContext { Privileged = flag };""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.Privileged().Hardened());""")]
    [InlineData("""new Pod("a").Set(name, true);""")]
    public Task A_container_that_ends_up_unprivileged_or_unknown_is_silent(string statements) => Verify.Body(statements, Privileged);

    [Fact]
    public Task A_second_attachment_is_a_copy() => Verify.Body(
        """
        var c = new Container("c").Privileged([|true|]);
        var first = new Pod("a").AddContainer(c);
        var second = new Pod("b").AddContainer(c);
        c.Privileged(false);
        """,
        Privileged);

    [Theory]
    [InlineData("""new Pod("a").AddContainer("c", c => c.RunAsUser([|0|]));""")]
    [InlineData("""new Container("c").WithSecurityContext(new SecurityContext { RunAsUser = [|0|] });""")]
    public Task Literals_keep_their_value_through_lifting_and_widening(string statements) => Verify.Body(statements, RootUser);

    [Theory]
    [InlineData("""new Pod("a").[|AddContainer|]("c", c => c.WithImage("x"));""")]
    [InlineData("""[|new Container("c")|] { Image = "x" };""")]
    [InlineData("""new Pod("a").AddContainer("c", c => c.WithImage("x").Hardened());""")]
    [InlineData("""new Container("c") { Image = "x" }.Drop(["ALL"]);""")]
    [InlineData("""new Container("c") { Image = "x" }.Drop(names);""")]
    [InlineData("""new Container("c") { Image = "x" }.Drop(["X", ..names]);""")]
    [InlineData("""[|new Container("c")|] { Image = "x" }.Drop(["X"]);""")]
    [InlineData("""new Container("c") { Image = "x" }.Drop(new[] { name });""")]
    [InlineData("""new Container("c") { Image = "x" }.Drop(new List<string> { "ALL" });""")]
    [InlineData("""new Container("c") { Image = "x", SecurityContext = new() { Capabilities = new() { Drop = { "ALL" } } } };""")]
    [InlineData("""[|new Container("c")|] { Image = "x", SecurityContext = new() { Capabilities = new() { Drop = { "X" } } } };""")]
    [InlineData("""new Container("c") { Image = "x", SecurityContext = new() { Capabilities = new() { Drop = ["ALL"] } } };""")]
    public Task Absence_is_known_only_on_what_is_wholly_seen(string statements) => Verify.Body("object _ = " + statements, KeepsCapabilities);

    [Theory]
    [InlineData("""new Container("c").AddCapabilities("CHOWN", [|"SYS_ADMIN"|]);""")]
    [InlineData("""new Container("c").AddCapabilities(new[] { "CHOWN", [|"SYS_ADMIN"|] });""")]
    [InlineData("""new Container("c").AddCapabilities(["CHOWN", [|"SYS_ADMIN"|]]);""")]
    [InlineData("""new Container("c") { SecurityContext = new() { Capabilities = new() { Add = [[|"SYS_ADMIN"|]] } } };""")]
    public Task Items_of_lists_have_their_own_place(string statements) => Verify.Body("object _ = " + statements, SysAdmin);

    [Theory]
    [InlineData("""new Pod("a").[|HostNetwork()|];""")]
    [InlineData("""new Deployment("a").HostNetwork().HostNetwork(false).[|HostNetwork()|];""")]
    [InlineData("""new Pod("a") { Spec = new() { HostNetwork = [|true|] } };""")]
    [InlineData("""new Pod("a").WithSpec(s => s.HostNetwork = [|true|]);""")]
    public Task A_verb_finds_its_place_by_the_type_of_its_receiver(string statements) => Verify.Body("object _ = " + statements, HostNetwork);
}
