using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>Fixes leave comments at the code that they speak of, and lines as they end; <c>¶</c> is a line break of the code.</summary>
public sealed class FixLayoutTests
{
    [Theory]
    [InlineData("new Container(\"c\")¶    .WithImage(\"x\") // pinned¶    ;", "new Container(\"c\")¶    .WithImage(\"x\") // pinned¶    .RunAsNonRoot()¶    ;")]
    [InlineData("new Pod(\"p\").AddContainer(\"c\", c =>¶{¶    c.WithImage(\"x\"); // pinned¶});", "new Pod(\"p\").AddContainer(\"c\", c =>¶{¶    c.WithImage(\"x\"); // pinned¶    c.RunAsNonRoot();¶});")]
    [InlineData("var c = new Container(\"c\")¶{¶    Image = \"x\" // pinned¶};", "var c = new Container(\"c\")¶{¶    Image = \"x\", // pinned¶    SecurityContext = new() { RunAsNonRoot = true }¶};")]
    [InlineData("Container c = new(\"c\")¶{¶\tImage = \"x\",¶};", "Container c = new(\"c\")¶{¶\tImage = \"x\",¶\tSecurityContext = new() { RunAsNonRoot = true },¶};")]
    public Task What_is_added_stands_behind_the_comment_of_what_is_there(string before, string after) => Fixes(before, after, MayBeRoot);

    [Theory]
    [InlineData("var c = new Container(\"c\")¶{¶#if true¶    Image = \"x\",¶#endif¶};", "var c = new Container(\"c\")¶{¶    SecurityContext = new() { RunAsNonRoot = true },¶#if true¶    Image = \"x\",¶#endif¶};")]
    [InlineData("new Container(\"c\")¶    .WithImage(\"x\")¶#if true¶    .Privileged()¶#endif¶    ;", "new Container(\"c\")¶    .WithImage(\"x\")¶    .RunAsNonRoot()¶#if true¶    .Privileged()¶#endif¶    ;")]
    [InlineData("new Pod(\"p\").AddContainer(\"c\", c => c¶    .WithImage(\"x\")¶#if true¶    .Privileged()¶#endif¶    );", "new Pod(\"p\").AddContainer(\"c\", c => c¶    .WithImage(\"x\")¶    .RunAsNonRoot()¶#if true¶    .Privileged()¶#endif¶    );")]
    [InlineData("new Pod(\"p\").AddContainer(\"c\", c =>¶{¶    c.WithImage(\"x\");¶#if true¶    c.Privileged();¶#endif¶});", "new Pod(\"p\").AddContainer(\"c\", c =>¶{¶    c.WithImage(\"x\");¶    c.RunAsNonRoot();¶#if true¶    c.Privileged();¶#endif¶});")]
    [InlineData("new Pod(\"p\").AddContainer(\"c\", c =>¶{ // c¶#if true¶    c.WithImage(\"x\");¶#endif¶});", "new Pod(\"p\").AddContainer(\"c\", c =>¶{ // c¶    c.RunAsNonRoot();¶#if true¶    c.WithImage(\"x\");¶#endif¶});")]
    [InlineData("new Pod(\"p\")¶#if true¶    .WithContainer(\"c\", \"x\")¶#endif¶    ;", "new Pod(\"p\")¶#if true¶    .WithContainer(\"c\", \"x\", c => c.RunAsNonRoot())¶#endif¶    ;")]
    public Task What_is_added_is_compiled_whenever_its_object_is(string before, string after) => Fixes(before, after, MayBeRoot);

    [Theory]
    [InlineData("new Pod(\"p\") // the pod¶    // for its node¶    .HostNetwork() // why¶    .AddLabel(\"a\", \"b\");", "new Pod(\"p\") // the pod¶    .AddLabel(\"a\", \"b\");")]
    [InlineData("var s = new PodSpec¶{¶    Containers = [], // all¶    HostNetwork = true, // why¶};", "var s = new PodSpec¶{¶    Containers = [], // all¶};")]
    [InlineData("var s = new PodSpec¶{¶    Containers = [], // all¶    HostNetwork = true // why¶};", "var s = new PodSpec¶{¶    Containers = [] // all¶};")]
    [InlineData("var s = new PodSpec¶{¶    // why¶    HostNetwork = true // so¶    // all¶};", "var s = new PodSpec¶{¶    // all¶};")]
    [InlineData("var s = new PodSpec¶{¶    // why¶    HostNetwork = true,¶    // all¶    Containers = [],¶};", "var s = new PodSpec¶{¶    // all¶    Containers = [],¶};")]
    [InlineData("new Pod(\"p\").WithSpec(s =>¶{¶    // why¶    s.HostNetwork = true; // so¶    // all¶    s.Containers = [];¶});", "new Pod(\"p\").WithSpec(s =>¶{¶    // all¶    s.Containers = [];¶});")]
    [InlineData("var s = new PodSpec¶{¶    HostNetwork = true, Containers = [],¶};", "var s = new PodSpec¶{¶    Containers = [],¶};")]
    [InlineData("new Pod(\"p\").WithSpec(s =>¶{¶    var x = @\"¶// b\";¶    s.HostNetwork = true;¶    s.Containers = [new(x)];¶});", "new Pod(\"p\").WithSpec(s =>¶{¶    var x = @\"¶// b\";¶    s.Containers = [new(x)];¶});")]
    [InlineData("Console.WriteLine(new Pod(\"p\")¶    .AddLabel(\"a\", \"b\") // a¶    // why¶    .HostNetwork()); // so", "Console.WriteLine(new Pod(\"p\")¶    .AddLabel(\"a\", \"b\")); // a")]
    [InlineData("Console.WriteLine(new Pod(\"p\")¶    .AddLabel(\"a\", \"b\") /* a */¶    .HostNetwork()); // so", "Console.WriteLine(new Pod(\"p\")¶    .AddLabel(\"a\", \"b\") /* a */); // so")]
    public Task What_is_removed_takes_its_own_comments_along(string before, string after) => Fixes(before, after, HostNetwork);

    [Theory]
    [InlineData("var s = new PodSpec¶{¶    HostNetwork = true,¶};", "var s = new PodSpec();")]
    [InlineData("PodSpec s = new()¶{¶    // why¶    HostNetwork = true // so¶};", "PodSpec s = new();")]
    [InlineData("PodSpec s = new() // a¶{¶    HostNetwork = true¶};", "PodSpec s = new() // a¶{¶};")]
    [InlineData("PodSpec s = new()¶{ // a¶    HostNetwork = true¶};", "PodSpec s = new()¶{ // a¶};")]
    [InlineData("PodSpec s = new()¶{¶    // a¶¶    HostNetwork = true¶};", "PodSpec s = new()¶{¶    // a¶¶};")]
    public Task What_is_left_empty_is_short(string before, string after) => Fixes(before, after, HostNetwork);

    [Theory]
    [InlineData("var c = new Capabilities¶{¶    Add = [¶        // bad¶        \"SYS_ADMIN\",¶    ],¶};", "var c = new Capabilities¶{¶    Add = [],¶};")]
    [InlineData("var c = new Capabilities¶{¶    Add = [¶        \"SYS_ADMIN\"¶        // a¶    ],¶};", "var c = new Capabilities¶{¶    Add = [¶        // a¶    ],¶};")]
    public Task A_list_that_is_left_empty_is_short(string before, string after) => Fixes(before, after, SysAdmin);

    [Theory]
    [InlineData("new Container(\"c\").AddCapabilities(¶    \"A\", // a¶    \"SYS_ADMIN\" // bad¶    );", "new Container(\"c\").AddCapabilities(¶    \"A\" // a¶    );")]
    [InlineData("new Container(\"c\").AddCapabilities(¶    \"A\", // a¶    \"SYS_ADMIN\");", "new Container(\"c\").AddCapabilities(¶    \"A\" // a¶    );")]
    [InlineData("new Container(\"c\").AddCapabilities([¶    // bad¶    \"SYS_ADMIN\",¶    // b¶    \"B\",¶]);", "new Container(\"c\").AddCapabilities([¶    // b¶    \"B\",¶]);")]
    [InlineData("string[] more = [\"A\"]; new Container(\"c\").AddCapabilities([..more, \"SYS_ADMIN\"]);", "string[] more = [\"A\"]; new Container(\"c\").AddCapabilities([..more]);")]
    [InlineData("var caps = new[] { \"A\", \"SYS_ADMIN\" }; new Container(\"c\").AddCapabilities(caps);", "var caps = new[] { \"A\" }; new Container(\"c\").AddCapabilities(caps);")]
    public Task So_does_an_item(string before, string after) => Fixes(before, after, SysAdmin);

    [Theory]
    [InlineData("new Container(\"c\")¶#if true¶    .WithImage(\"x\")¶#endif¶    .Privileged();", "new Container(\"c\")¶#if true¶    .WithImage(\"x\")¶#endif¶    .Privileged(false);")]
    [InlineData("new Container(\"c\").Privileged(value: true);", "new Container(\"c\").Privileged(value: false);")]
    [InlineData("var c = new Container(\"c\"); c?.Privileged();", "var c = new Container(\"c\"); c?.Privileged(false);")]
    [InlineData("Action<Container> f = c => c.Privileged(); new Pod(\"p\").AddContainer(\"c\", f);", "Action<Container> f = c => c.Privileged(false); new Pod(\"p\").AddContainer(\"c\", f);")]
    [InlineData("new Pod(\"p\").AddContainer(\"c\", delegate(Container c) { c.Privileged(); });", "new Pod(\"p\").AddContainer(\"c\", delegate(Container c) { c.Privileged(false); });")]
    public Task A_value_is_replaced_wherever_it_stands(string before, string after) => Fixes(before, after, Privileged);

    [Theory]
    [InlineData("new Pod(\"p\")¶#region net¶    .HostNetwork()¶#endregion¶    .AddLabel(\"a\", \"b\");")]
    [InlineData("new Pod(\"p\")¶#if true¶    .HostNetwork()¶#endif¶    .AddLabel(\"a\", \"b\");")]
    [InlineData("var s = new PodSpec¶{¶#if true¶    Containers = [],¶#endif¶    HostNetwork = true¶};")]
    public Task Nothing_is_removed_that_would_tear_something_apart(string statements) => VerifyFix.None(VerifyFix.Wrap(statements.Replace('¶', '\n')), HostNetwork);

    [Theory]
    [InlineData("const bool Yes = true; new Container(\"c\").Privileged(Yes);")]
    [InlineData("new Container(\"c\").Privileged(flag ? true : true);")]
    [InlineData("new Pod(\"p\").AddContainer(\"c\", c => { if (flag) { } c.Privileged(new Random() is not null); c.Privileged((bool)true); });")]
    public Task A_value_that_is_not_written_there_is_left(string statements) => VerifyFix.None(VerifyFix.Wrap(statements), Privileged);

    [Fact]
    public Task A_namespace_is_imported_for_a_verb() => VerifyFix.One(
        "using M = Mini;\n\nclass Program { void Build() { new M.Pod(\"p\"); } }",
        "using Mini;\nusing M = Mini;\n\nclass Program { void Build() { new M.Pod(\"p\").HostNetwork(false); } }",
        SharesNetwork);

    [Fact]
    public Task All_of_a_list_is_written_at_once() => VerifyFix.One(
        "new Container(\"c\").WithImage(\"x\");", "new Container(\"c\").WithImage(\"x\").Drop([\"KILL\", \"CHOWN\"]);", DropsNothing);

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "new string[] { \"KILL\", \"CHOWN\" }")]
    [InlineData(LanguageVersion.CSharp12, "[\"KILL\", \"CHOWN\"]")]
    public Task A_list_is_written_as_the_language_has_it(LanguageVersion version, string list) => VerifyFix.One(
        "new Container(\"c\").WithImage(\"x\");", $"new Container(\"c\").WithImage(\"x\").Drop({list});", version, DropsNothing);

    [Fact]
    public Task What_is_named_is_left() => VerifyFix.None("using Mini; class Program { static readonly bool Yes = true; void Build() { new Container(\"c\").Privileged(Yes); } }", Privileged);

    [Fact]
    public Task Items_beside_each_other_go_one_after_the_other() => VerifyFix.All(
        "new Container(\"c\").AddCapabilities(\"A\", \"SYS_ADMIN\", \"SYS_ADMIN\");", "new Container(\"c\").AddCapabilities(\"A\");", SysAdmin);

    [Fact]
    public Task All_are_fixed_where_removals_touch() => VerifyFix.All(
        "new Pod(\"p\").WithSpec(s =>\n{\n    s.HostNetwork = true; // a\n});\nvar s = new PodSpec\n{\n    HostNetwork = true, // b\n    Containers = [], // c\n};",
        "new Pod(\"p\").WithSpec(s =>\n{\n});\nvar s = new PodSpec\n{\n    Containers = [], // c\n};",
        HostNetwork);

    // Both as the file ends its lines and as files of Windows do.
    private static async Task Fixes(string before, string after, Findings.RuleInfo rule)
    {
        await VerifyFix.One(before.Replace('¶', '\n'), after.Replace('¶', '\n'), rule);
        var (prefix, end) = ("using Mini; using System; using System.Collections.Generic;\r\nclass Program\r\n{\r\n    void Build(bool flag)\r\n    {\r\n", "\r\n    }\r\n}\r\n");
        await VerifyFix.One(prefix + before.Replace("¶", "\r\n", StringComparison.Ordinal) + end, prefix + after.Replace("¶", "\r\n", StringComparison.Ordinal) + end, rule);
    }
}
