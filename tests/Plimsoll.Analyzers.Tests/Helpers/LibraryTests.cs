using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Helpers;

/// <summary>What the attributes of a library's own helpers say is known in projects that call them.</summary>
public sealed class LibraryTests
{
    private static readonly MetadataReference Corp = Verify.Library("Corp", [Verify.Api], CSharpSyntaxTree.ParseText(
        """
        using Mini;
        using Plimsoll.Annotations;

        public static class Corp
        {
            [ConfigScope("securityContext"), ConfigSet("privileged", true)] public static Container Risky(this Container container) => container;
            [ConfigSet("securityContext.privileged", false)] public static Container Tame(this Container container) => container;
            [ConfigScope("securityContext")] public static Container As(this Container container, [ConfigPath("runAsUser")] long uid) => container;
            [ConfigSet("spec.hostNetwork", true)] public static void Open(Pod pod) { }
            public static Pod WithAgent(this Pod pod, [ConfigPath("spec.containers[]")] Container agent) => pod;
            [ConfigSet("securityContext.privileged", true)] public static Container Agent([ConfigPath("name")] string name) => null!;
            [ConfigSet("securityContext..privileged[", true)] public static Container Broken(this Container container) => container;
            public static Container Unsaid(this Container container) => container;
        }
        """,
        new(LanguageVersion.Preview)));

    [Theory]
    [InlineData("""new Container("c").[|Risky()|];""")]
    [InlineData("""new Container("c").Risky().Tame();""")]
    [InlineData("""new Container("c").Privileged().Tame();""")]
    [InlineData("""new Pod("p").WithAgent(new Container("c").[|Privileged()|]);""")]
    [InlineData("""new Pod("p").WithAgent(Corp.[|Agent("c")|]);""")]
    [InlineData("""new Pod("p").WithAgent(Corp.Agent("c").Tame());""")]
    [InlineData("""new Container("c").[|Privileged()|].As(1000);""")]
    [InlineData("""new Container("c").As({|ROOT:0|});""")]
    [InlineData("""var p = new Pod("p"); Corp.{|NET:Open(p)|};""")]
    [InlineData("""new Container("c").Privileged().Broken();""")]
    [InlineData("""new Container("c").Privileged().Unsaid();""")]
    public Task Attributes_of_a_library_are_honoured(string statements) => Verify.With(
        $$"""
        using Mini;
        class Program { void Build() { {{statements}} } }
        """,
        [Corp],
        Privileged,
        RootUser,
        HostNetwork);
}
