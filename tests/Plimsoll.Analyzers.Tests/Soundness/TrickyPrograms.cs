using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>
/// Programs that were written to mislead, in <c>Tricky</c>: each public method of <c>Programs</c> is one, <c>§</c> stands for its name.
/// They are analysed together, and run on all their inputs.
/// </summary>
internal sealed class TrickyPrograms
{
    private static readonly (bool A, bool B, int N)[] Inputs =
        [.. from a in new[] { false, true } from b in new[] { false, true } from n in new[] { 0, 1, 2 } select (a, b, n)];

    private readonly Dictionary<string, TrickyOutcome> _outcomes = new(StringComparer.Ordinal);

    private TrickyPrograms()
    {
    }

    /// <summary>The files that hold the programs.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Find(), "tests", "Plimsoll.Analyzers.Tests", "Soundness", folder), "*.cs").Order(StringComparer.Ordinal);

    /// <summary>The names of the programs of a file.</summary>
    public static IEnumerable<string> Names(string file) => Methods(CSharpSyntaxTree.ParseText(Text(file)).GetRoot()).Select(method => method.Identifier.Text);

    /// <summary>What is said of each program, and what it does.</summary>
    /// <param name="compilation">Makes a compilation of the texts.</param>
    /// <param name="files">The files with the programs.</param>
    /// <param name="libraries">Libraries that the programs need when they run.</param>
    public static async Task<TrickyPrograms> Run(Func<IEnumerable<SyntaxTree>, CSharpCompilation> compilation, IEnumerable<string> files, params byte[][] libraries)
    {
        var compiled = compilation(files.Select(file => CSharpSyntaxTree.ParseText(Named(Text(file)), new(LanguageVersion.Preview), file)));
        var said = await StaticVerdicts.Of(compiled);
        var errors = await FormErrors.Of(compiled);
        var context = new AssemblyLoadContext("tricky", isCollectible: true);
        foreach (var library in libraries)
        {
            context.LoadFromStream(new MemoryStream(library));
        }

        var result = new TrickyPrograms();
        foreach (var program in Load(context, compiled).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            var made = Inputs.SelectMany(input => Made(program, input.A, input.B, input.N)).ToList();
            var outcome = TrickyOutcome.Of(program, said, made);
            result._outcomes.Add(program.Name, outcome with { Wrong = [.. outcome.Wrong, .. errors.Unfounded(program.Name, made)] });
        }

        context.Unload();
        return result;
    }

    /// <summary>How much is ruled out of all programs.</summary>
    public int RuledOut => _outcomes.Values.Sum(static outcome => outcome.RuledOut);

    public TrickyOutcome this[string program] => _outcomes[program];

    private static Type Load(AssemblyLoadContext context, CSharpCompilation compilation)
    {
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        return context.LoadFromStream(stream).GetType("Programs")!;
    }

    // As they are at the end of the run; a run that throws makes nothing, nor does one whose objects another thread still writes while they are read.
    private static IEnumerable<MappingNode> Made(MethodInfo program, bool a, bool b, int n)
    {
        try
        {
            return program.GetParameters() is [{ ParameterType: var type }, _, _, _] ? Emitted(program, Activator.CreateInstance(type)!, a, b, n) : [Returned(program, a, b, n)];
        }
        catch (Exception exception) when (exception is TargetInvocationException or NullReferenceException or InvalidOperationException)
        {
            return [];
        }
    }

    private static List<MappingNode> Emitted(MethodInfo program, object output, bool a, bool b, int n)
    {
        (program.Invoke(null, [output, a, b, n]) as Task)?.GetAwaiter().GetResult();
        return [.. (IEnumerable<MappingNode>)output.GetType().GetMethod("Trees")!.Invoke(output, [])!];
    }

    private static MappingNode Returned(MethodInfo program, bool a, bool b, int n)
    {
        var made = program.Invoke(null, [a, b, n]);
        return (MappingNode)program.DeclaringType!.Assembly.GetType("Sent")!.GetMethod("Tree")!.Invoke(null, [made])!;
    }

    // What is marked runs once more on a type that has no code: a type that has some forgets what is put into it, and would hide a mistake.
    private static string Text(string file)
    {
        var text = File.ReadAllText(file);
        var copies = Methods(CSharpSyntaxTree.ParseText(text).GetRoot()).Select(static method => method.ToFullString()).Where(static method => method.Contains("[AlsoPlain]", StringComparison.Ordinal)).ToList();
        return copies.Count == 0 ? text : $"{text}public static partial class Programs {{ {string.Concat(copies.Select(Plain))} }}";
    }

    private static string Plain(string method) =>
        Regex.Replace(method.Replace("[AlsoPlain]", "", StringComparison.Ordinal).Replace("Sight_", "Plain_", StringComparison.Ordinal), @"\bSight\b", "Plain");

    private static string Named(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        return root.ReplaceNodes(Methods(root), (method, _) => SyntaxFactory.ParseMemberDeclaration(method.ToFullString().Replace("§", method.Identifier.Text, StringComparison.Ordinal))!).ToFullString();
    }

    private static IEnumerable<MethodDeclarationSyntax> Methods(SyntaxNode root) =>
        root.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(type => type.Identifier.Text == "Programs")
            .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>()).Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword));
}
