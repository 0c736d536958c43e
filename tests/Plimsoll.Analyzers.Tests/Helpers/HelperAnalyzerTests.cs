using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Helpers;
using Plimsoll.Analyzers.Tests.Verification;

namespace Plimsoll.Analyzers.Tests.Helpers;

/// <summary>Attributes are held to bodies; where there are none, exact ones are offered, or nothing.</summary>
public sealed class HelperAnalyzerTests
{
    [Theory]
    [InlineData("""[ConfigSet("image", "a")] public static Container H(this Container c) => c.WithImage("a");""", "")]
    [InlineData("""[ConfigSet("image", "b")] public static Container H(this Container c) => c.WithImage("a");""", "PLM9001: 'H' writes image = \"a\", which its attributes do not say")]
    [InlineData("""[ConfigSet("image", "a"), ConfigSet("securityContext.privileged", true)] public static Container H(this Container c) => c.WithImage("a");""", "PLM9001: the attributes of 'H' say securityContext.privileged = true, which it does not write")]
    [InlineData("""[ConfigScope("securityContext"), ConfigSet("privileged", false)] public static void H(this Container c) => c.Privileged(false);""", "")]
    [InlineData("""public static Container H(this Container c, [ConfigPath("image")] string image) => c.WithImage(image);""", "")]
    [InlineData("""public static Container H(this Container c, [ConfigPath("name")] string image) => c.WithImage(image);""", "PLM9001: 'H' writes image = image, which its attributes do not say")]
    [InlineData("""[ConfigScope("securityContext")] public static Container H(this Container c, [ConfigPath("capabilities.add[]")] params string[] names) => c.AddCapabilities(names);""", "")]
    [InlineData("""[ConfigScope("spec.containers[]"), ConfigSet("image", "a")] public static Pod H(this Pod p, [ConfigPath("name")] string name) => p.AddContainer(name, c => c.WithImage("a"));""", "")]
    [InlineData("""[ConfigScope("spec.containers[]"), ConfigSet("image", "a")] public static Pod H(this Pod p, [ConfigPath("name")] string name) => p.AddContainer(name, c => c.WithImage("b"));""", "PLM9001: 'H' writes spec.containers[]#0.image = \"b\", which its attributes do not say")]
    [InlineData("""public static Pod H(this Pod p, [ConfigPath("spec.containers[]")] Container c) => p.AddContainer(c);""", "")]
    [InlineData("""[ConfigSet("apiVersion", "v1"), ConfigSet("kind", "Pod"), ConfigSet("spec.hostNetwork", true)] public static Pod H([ConfigPath("metadata.name")] string name) => new Pod(name).HostNetwork();""", "")]
    [InlineData("""[ConfigSet("x[", 1)] public static Container H(this Container c) => c;""", "PLM9001: an attribute of 'H' has a path that is not well formed, or names a parameter that is not there: the compiler knows nothing of its calls")]
    // What is not known is not said.
    [InlineData("""[ConfigSet("image", "b")] public static Container H(this Container c, bool x) => x ? c.WithImage("a") : c;""", "")]
    [InlineData("""[ConfigSet("image", "b")] public static Container H(this Container c) { foreach (var n in Names()) c.WithImage(n); return c; } static string[] Names() => Environment.GetCommandLineArgs();""", "")]
    [InlineData("""[ConfigComputed("image")] public static Container H(this Container c) => c.WithImage("a");""", "")]
    public async Task Attributes_are_held_to_the_body(string helper, string expected) =>
        Assert.Equal(expected, await Said(helper, "PLM9001"));

    [Theory]
    [InlineData("""extension(Container c) { [ConfigSet("image", "a")] public Container H() => c.WithImage("a"); }""", "")]
    [InlineData("""extension(Container c) { [ConfigSet("image", "b")] public Container H() => c.WithImage("a"); }""", "PLM9001: 'H' writes image = \"a\", which its attributes do not say")]
    [InlineData("""extension(Container c) { public void H([ConfigPath("image")] string image) => c.WithImage(image); }""", "")]
    public async Task Attributes_in_an_extension_block_are_held_to_the_body(string block, string expected) =>
        Assert.Equal(expected, await Said(block, "PLM9001"));

    [Theory]
    [InlineData("public override void H(string other) => Part = other;", "")]
    [InlineData("public override void H(string other) => Part = \"b\";", "PLM9001: 'H' writes part = \"b\", which the attributes of 'Base.H' do not say")]
    [InlineData("public sealed override void H(string other) { }", "PLM9001: the attributes of 'Base.H' say part = other, which 'H' does not write")]
    [InlineData("[ConfigSet(\"part\", \"b\")] public override void H(string other) => Part = \"b\";", "PLM9001: 'H' writes part = \"b\", which the attributes of 'Base.H' do not say")]
    [InlineData("public override void H(string other) { if (other.Length > 3) Part = other; }", "")]
    [InlineData("public override void H(string other) => Part = other; public void I() { }", "PLM9001: the attributes of 'IPart.I' say part = \"i\", which 'I' does not write")]
    [InlineData("public override void H(string other) => Part = other; void IPart.I() { }", "PLM9001: the attributes of 'IPart.I' say part = \"i\", which 'IPart.I' does not write")]
    [InlineData("public override void H(string other) => Part = other; public void I() => Part = \"i\";", "")]
    public async Task An_override_is_held_to_the_attributes_of_what_it_overrides(string members, string expected)
    {
        var source = $$"""
            }

            public interface IPart
            {
                [ConfigSet("part", "i")] void I() => throw new NotSupportedException();
            }

            [ConfigType("Mini.Part")]
            public abstract class Base
            {
                [ConfigPath("part")] public string? Part { get; set; }

                public abstract void H([ConfigPath("part")] string name);
            }

            [ConfigType("Mini.Part")]
            public class Derived : Base, IPart
            {
                {{members}}
            """;
        Assert.Equal(expected, await Said(source, "PLM9001"));
    }

    [Theory]
    [InlineData("""public static Container H(this Container c) => c.Privileged(false).WithImage("a");""", """ConfigSet("securityContext.privileged", false), ConfigSet("image", "a")""")]
    [InlineData("""public static Container H(this Container c, string tag, long uid) { c.WithImage(tag); return c.RunAsUser(uid); }""", """0:; 1:ConfigPath("image"); 2:ConfigPath("securityContext.runAsUser")""")]
    [InlineData("""public static Container H(this Container c) { ArgumentNullException.ThrowIfNull(c); c.Privileged(false); return c; }""", """ConfigSet("securityContext.privileged", false)""")]
    [InlineData("""public static Pod H(this Pod p, string name) => p.AddContainer(name, c => c.Hardened());""", """ConfigScope("spec.containers[]"), ConfigSet("securityContext.capabilities.drop[]", "ALL"), ConfigSet("securityContext.privileged", false); 1:ConfigPath("name")""")]
    [InlineData("""public static Container H(this Container c, params string[] names) => c.AddCapabilities(names);""", """0:; 1:ConfigPath("securityContext.capabilities.add[]")""")]
    [InlineData("""public static Pod H(this Pod p, Container c) => p.AddContainer(c);""", """0:; 1:ConfigPath("spec.containers[]")""")]
    [InlineData("""public static Pod H(this Pod p) => p.AddLabel("a.b/c", "d");""", """ConfigSet("metadata.labels[a.b/c]", "d")""")]
    [InlineData("""public static Container H(string name) => new Container(name).Privileged(false);""", """ConfigSet("securityContext.privileged", false); 0:ConfigPath("name")""")]
    [InlineData("""public static Container H(this Container c) { if (c is null) throw new ArgumentNullException(nameof(c)); return c.Privileged(false); }""", """ConfigSet("securityContext.privileged", false)""")]
    [InlineData("""public static int H(this Container c) { c.Privileged(); return 1; }""", """ConfigSet("securityContext.privileged", true)""")]
    [InlineData("""public static Container H(this Container c, string image = "a") => c.WithImage(image);""", """0:; 1:ConfigPath("image")""")]
    [InlineData("""public static Container H(this Container c, string? image = null) => c.WithImage(image);""", """0:; 1:ConfigPath("image")""")]
    [InlineData("""public static Container H(this Container c, ref string image) { image = "b"; return c.WithImage("a"); }""", """ConfigSet("image", "a")""")]
    [InlineData("""public static Container H(this Container? c) { c?.Privileged(); return c!; }""", """ConfigSet("securityContext.privileged", true)""")]
    [InlineData("""public static Container H(this Container c, List<string> names) { if (names.Contains("x")) { throw new ArgumentException("x"); } return c.Drop(names); }""", """0:; 1:ConfigPath("securityContext.capabilities.drop[]")""")]
    [InlineData("""public static Container H(this Container c) { void More() => c.WithImage("a"); More(); return c.Privileged(); }""", """ConfigSet("image", "a"), ConfigSet("securityContext.privileged", true)""")]
    [InlineData("""public static Container H(this Container c) => c.WithImage("a").WithImage("b");""", """ConfigSet("image", "b")""")]
    [InlineData("""public static Container H(this Container c, int count) => count < 0 ? throw new ArgumentOutOfRangeException(nameof(count)) : c.Privileged();""", """ConfigSet("securityContext.privileged", true)""")]
    [InlineData("""public static Container H(this Container c) => c.Then(); private static Container Then(this Container c) => c.Privileged(); public static Container H(this Container c, int x) { if (x > 0) c.Privileged(); return c; }""", """ConfigSet("securityContext.privileged", true)""")]
    [InlineData("""public static Pod H(this Pod p, string tag) => p.WithContainer("a", tag, c => c.Privileged(false));""", """ConfigScope("spec.containers[]"), ConfigSet("name", "a"), ConfigSet("securityContext.privileged", false); 1:ConfigPath("image")""")]
    public async Task Exact_attributes_are_offered(string helper, string expected) =>
        Assert.Equal(expected, await Offered(helper));

    [Theory]
    [InlineData("""public static Container H(this Container c, bool x) { if (x) c.Privileged(false); return c; }""")]
    [InlineData("""public static Container H(this Container c) { Unseen.It(c); return c.Privileged(false); }""")]
    [InlineData("""public static Container H(this Container c) => new Container("x").Privileged(false);""")]
    [InlineData("""public static Container H(this Container c, string tag) => c.WithImage($"a:{tag}");""")]
    [InlineData("""public static Container H(this Container c, Pod p) { p.HostNetwork(); return c.Privileged(false); }""")]
    [InlineData("""public static Container H(this Container c) { c.SecurityContext = new SecurityContext { Privileged = false }; return c; }""")]
    [InlineData("""public static Container H(this Container c, string? image) { c.Image = image; return c; }""")]
    [InlineData("""public static Container H(this Container c) { c.Image = null; return c; }""")]
    [InlineData("""public static Container H(this Container c, string[] names) { foreach (var n in names) c.AddCapabilities(n); return c; }""")]
    [InlineData("""public static Pod H(this Pod p) { foreach (var c in p.Spec!.Containers) c.Privileged(false); return p; }""")]
    [InlineData("""public static Pod H(this Pod p) => p.AddContainer("a", c => c.Privileged(false)).AddContainer("b", c => c.Privileged(false));""")]
    [InlineData("""public static Pod H(this Pod p) => p.AddContainer("a").AddLabel("b", "c");""")]
    [InlineData("""public static Container H(this Container c, string key) => c.Limit(key, "1");""")]
    [InlineData("""public static Container H(this Container c, Action<Container> more) { c.Privileged(false); more(c); return c; }""")]
    [InlineData("""static readonly List<Container> All = []; public static Container H(this Container c) { All.Add(c); return c.Privileged(false); }""")]
    [InlineData("""public static Container H(this Container c) => c;""")]
    [InlineData("""internal static Container H(this Container c) => c.Privileged(false);""")]
    [InlineData("""public static Container H(this Container c, string image) { image = "b"; return c.WithImage(image + "c").WithImage(Later()); } static string Later() => DateTime.Now.ToString();""")]
    // The caller may get the object back, and go on with it.
    [InlineData("""public static object H(this Container c) { c.Privileged(); return c; }""")]
    [InlineData("""public static System.Threading.Tasks.Task<Container> H(this Container c) { c.Privileged(); return System.Threading.Tasks.Task.FromResult(c); }""")]
    [InlineData("""public static (Container, int) H(this Container c) { c.Privileged(); return (c, 1); }""")]
    [InlineData("""public static Lazy<Container> H(this Container c) { c.Privileged(); return new(() => c); }""")]
    [InlineData("""public static Func<Container> H(this Container c) { c.Privileged(); return () => c; }""")]
    [InlineData("""public static object H() => new Container("a").Privileged();""")]
    [InlineData("""public static async System.Threading.Tasks.Task H(this Container c) { await System.Threading.Tasks.Task.Yield(); c.Privileged(); }""")]
    // No attribute of the fix says that something goes, or what another place gets.
    [InlineData("""public static Container H(this Container c) => c.Unprivileged().WithImage("a");""")]
    [InlineData("""public static Container H(this Container c) => c.Privileged().Unprivileged();""")]
    [InlineData("""public static Container H(this Container c, out string image) { image = "a"; return c.WithImage(image); }""")]
    [InlineData("""public static T H<T>(this T p) where T : Config => p.HostNetwork();""")]
    [InlineData("""public static Container H(this Container c, string[] names) { names[0] = "X"; return c.AddCapabilities(names); }""")]
    [InlineData("""public static Container H(this Container c, List<string> names) { Fill(names); return c.Drop(names); } static void Fill(IList<string> all) => all[0] = "X";""")]
    [InlineData("""public static Container H(ref Container c) { c.WithImage("a"); c = new("b"); return c; }""")]
    [InlineData("""public static void H(ref Container c) { c.WithImage("a"); c = new("b"); }""")]
    [InlineData("""static int s; public static Container H(this Container c) { s++; return s > 1 ? c : c.Privileged(); }""")]
    [InlineData("""public static Container H(this Container c, string a, string b) => c.WithImage(a ?? b);""")]
    [InlineData("""public static Container H(this Container c) { c.Image ??= "a"; return c; }""")]
    [InlineData("""public static Container H(this Container c) { try { c.Privileged(); } catch (Exception) { } return c; }""")]
    [InlineData("""public static Container H(this Container c, params string[] names) => c.AddCapabilities(names[0]);""")]
    [InlineData("""public static Container H(this Container c, List<string> names) { names.Add("X"); return c.Drop(names); }""")]
    [InlineData("""public static Pod H(this Pod p, Container c) { c.Privileged(); return p.AddContainer(c); }""")]
    [InlineData("""public static Pod H(this Pod p, Container c) => p.AddContainer(c).AddContainer(c);""")]
    [InlineData("""public static Pod H(this Pod p, IEnumerable<Container> cs) { foreach (var c in cs) p.AddContainer(c); return p; }""")]
    [InlineData("""public static Container H(this Container c) { c.Args.Add("a"); c.Args.Clear(); return c; }""")]
    [InlineData("""public static Container H(this Container c) { c.Args = ["a"]; return c; }""")]
    [InlineData("""public static Container H(this Container c, bool on) => c.Privileged(!on);""")]
    [InlineData("""public static Container H(this Container c, int uid) => c.RunAsUser(uid + 1);""")]
    [InlineData("""public static Container H(this Container c, string path) => c.Set(path, true);""")]
    [InlineData("""public static Container H(string name) { var c = new Container(name); Kept = c; return c; } static Container? Kept;""")]
    [InlineData("""public static IEnumerable<Container> H(this Container c) { yield return c.Privileged(); }""")]
    [InlineData("""public static Container H(this Container c) { Action later = () => c.Privileged(false); AppDomain.CurrentDomain.ProcessExit += (_, _) => later(); return c.Privileged(); }""")]
    public async Task What_attributes_cannot_say_exactly_is_not_offered(string helper) => Assert.Equal("", await Offered(helper));

    internal static string Source(string helper) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using Mini;
        using Plimsoll.Annotations;

        public static class Helpers
        {
            {{helper}}
        }

        public static class Unseen
        {
            [System.Runtime.InteropServices.DllImport("x")] public static extern void It(object value);
        }
        """;

    internal static async Task<IReadOnlyList<Diagnostic>> Run(Compilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Exception? thrown = null;
        var diagnostics = await compilation.WithAnalyzers(
            [new HelperAnalyzer(exception => thrown ??= exception), new HiddenEffectAnalyzer(exception => thrown ??= exception)]).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown is null, thrown?.ToString());
        return diagnostics;
    }

    private static async Task<string> Said(string helper, string id)
    {
        var diagnostics = await Run(Verify.Compile(Source(helper)));
        return string.Join("\n", diagnostics.Where(diagnostic => diagnostic.Id == id)
            .Select(diagnostic => $"{id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    private static async Task<string> Offered(string helper)
    {
        var diagnostics = await Run(Verify.Compile(Source(helper)));
        return diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "PLM9002") is not { } offer ? "" : string.Join("; ", offer.Properties
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => (property.Key == HelperCheck.MethodProperty ? property.Value!.Length == 0 ? "0:" : "" : property.Key[HelperCheck.ParameterProperty.Length..] + ":") + property.Value));
    }
}
