using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plimsoll.Analyzers.Reporting;
using Plimsoll.Analyzers.Tests.Soundness;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes.Trials;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>Members that are analysed one by one, without the compiler's driver, are told the same.</summary>
public sealed class MemberRunTests
{
    [Theory]
    [InlineData("Tricky")]
    [InlineData("")]
    public async Task Members_are_told_what_the_compiler_tells_them(string folder)
    {
        var texts = folder.Length > 0 ? TrickyPrograms.Files(folder).Select(File.ReadAllText) : Parts;
        var compilation = Verify.CompileReal(texts.Select((text, i) => CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Preview), $"{i}.cs")))
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true));
        var expected = await compilation.WithAnalyzers([new ConfigAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        var run = new MemberRun(new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp), compilation, RuleRunner.Default, default);
        var found = run.Of(compilation.SyntaxTrees.Select(tree => new Member(tree, tree.GetRoot().FullSpan)), default).Findings;

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(Line).Distinct().Order(StringComparer.Ordinal), found.Select(Line).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Line(Diagnostic finding) =>
        $"{finding.Location.SourceTree!.FilePath} {finding.Location.SourceSpan} {finding.Id} {finding.Severity} {finding.GetMessage(null)}";

    // Each kind of code that a member can have.
    private static IEnumerable<string> Parts =>
    [
        """
        using Plimsoll.Kubernetes;
        new Pod("top").WithHostNetwork();
        static void Local() => new Pod("local").WithHostNetwork();
        Local();
        class Base(string name) { public string Name = name; }
        class Derived() : Base(Send.Name(new Pod("primary").WithHostNetwork()));
        static class Send { public static string Name(Pod pod) { System.Console.WriteLine(pod); return ""; } public static Pod It(Pod pod) { System.Console.WriteLine(pod); return pod; } }
        class Members
        {
            static readonly string Field = Send.Name(new Pod("field").WithHostNetwork());
            string Property { get; } = Send.Name(new Pod("property").WithHostNetwork());
            Pod Body => Send.It(new Pod("body").WithHostNetwork());
            Pod Accessor { get { return Send.It(new Pod("get").WithHostNetwork()); } set => Send.It(new Pod("set").WithHostNetwork()); }
            Pod this[int i] => Send.It(new Pod("index").WithHostNetwork());
            Pod this[string i] { get => Send.It(new Pod("indexer").WithHostNetwork()); }
            event System.Action Event { add => Send.It(new Pod("add").WithHostNetwork()); remove { Send.It(new Pod("remove").WithHostNetwork()); } }
            Members(Pod pod) { }
            Members() : this(Send.It(new Pod("this").WithHostNetwork())) => Send.It(new Pod("new").WithHostNetwork());
            ~Members() => Send.It(new Pod("end").WithHostNetwork());
            public static Members operator +(Members a, Members b) { Send.It(new Pod("plus").WithHostNetwork()); return a; }
            public static implicit operator int(Members a) { Send.It(new Pod("cast").WithHostNetwork()); return 0; }
        }
        """,
    ];
}
