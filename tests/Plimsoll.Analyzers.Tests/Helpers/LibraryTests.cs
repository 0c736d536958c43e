using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plimsoll.Analyzers.Tests.Verification;
using static Plimsoll.Analyzers.Tests.Verification.TestRules;

namespace Plimsoll.Analyzers.Tests.Helpers;

/// <summary>What the attributes of a library's own helpers say is known in projects that call them.</summary>
public sealed class LibraryTests
{
    private const string Source = """
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
            public static Container Tag(this Container container, [ConfigPath("image")] string? image = "a:latest") => container;
            public static Container Named(this Container container, [ConfigPath("image")] string? image = null) => container;
            [ConfigScope("securityContext")] public static Container With(this Container container, [ConfigPath("capabilities.add[]")] params string[] names) => container;
            public static Container Switch(this Container container, ref bool on) => container;
            [ConfigSet("image", "a")] public static Container Turn(this Container container, ref bool on) => container;
            public static Pod Each(this Pod pod, [ConfigPath("spec.containers[]")] System.Collections.Generic.IEnumerable<Container> containers) => pod;
            [ConfigSet("securityContext.privileged", true)] public static T Raise<T>(this T container) where T : Config => container;
            [ConfigSet("securityContext.privileged", true)] public static void Over(Container container, int x) { }
            public static void Over(Container container, string x) { }
        }
        """;

    private static readonly MetadataReference Corp = Verify.Library("Corp", [Verify.Api], Parsed);

    private static readonly MetadataReference ReferenceAssembly = MetadataReference.CreateFromImage(Verify.ReferenceImage("Corp", [Verify.Api], Parsed));

    private static SyntaxTree Parsed => CSharpSyntaxTree.ParseText(Source, new(LanguageVersion.Preview));

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
    [InlineData("""new Container("c").{|TAG:Tag()|};""")]
    [InlineData("""new Container("c").Tag("a:1");""")]
    [InlineData("""new Container("c").Tag(null);""")]
    [InlineData("""new Container("c").WithImage({|TAG:"a:latest"|}).Named();""")]
    [InlineData("""new Container("c").WithImage("a:latest").Named("a:1");""")]
    [InlineData("""new Container("c").With("X", {|ADMIN:"SYS_ADMIN"|});""")]
    [InlineData("""new Container("c").With();""")]
    [InlineData("""new Container("c").With([{|ADMIN:"SYS_ADMIN"|}]);""")]
    [InlineData("""var on = true; new Container("c").Turn(ref on).Privileged(on);""")]
    [InlineData("""var on = true; new Container("c").Privileged().Switch(ref on);""")]
    [InlineData("""new Pod("p").Each([new Container("c").[|Privileged()|]]);""")]
    [InlineData("""new Container("c").[|Raise()|];""")]
    [InlineData("""var c = new Container("c"); Corp.[|Over(c, 1)|];""")]
    [InlineData("""var c = new Container("c").Privileged(); Corp.Over(c, "x");""")]
    public async Task Attributes_of_a_library_are_honoured(string statements)
    {
        await Honoured(Corp, statements);
        await Honoured(ReferenceAssembly, statements);
    }

    private static Task Honoured(MetadataReference library, string statements) => Verify.With(
        $$"""
        using Mini;
        class Program { void Build() { {{statements}} } }
        """,
        [library],
        Privileged,
        RootUser,
        HostNetwork,
        LatestTag,
        SysAdmin);
}
