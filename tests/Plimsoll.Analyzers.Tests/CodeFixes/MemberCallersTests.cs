using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plimsoll.Analyzers.Client;
using Plimsoll.Analyzers.Tests.Verification;
using Plimsoll.CodeFixes.Trials;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>In whose analysis the code of a member may count: <c>Made</c> is the member, and the others are named by what they are called.</summary>
public sealed class MemberCallersTests
{
    [Theory]
    [InlineData("static int Made() => 1; int A() => Made(); int B() => 2;", "Made A")]
    [InlineData("static int Made() => 1; int A() => Made(); int B() => A(); int C() => 0;", "Made A B")]
    [InlineData("static int Made => 1; int A() => Made; int B() => Other.Made;", "Made A")]
    [InlineData("static int Made = 1; int A() => Made; int B() => 2;", "Made A")]
    [InlineData("const int Made = 1; int A => Made; int B() => 2;", "Made A")]
    [InlineData("int Made() => 1; int A() => Made(); int B() => 2;", "Made A")]
    [InlineData("int Made() => 1; System.Func<int> A() => Made; int B() => 2;", "Made A")]
    [InlineData("int Made() => Made(); int B() => 2;", "Made")]
    [InlineData("static int Made() => 1; static int Add() => Made(); int B() => Add(); int C() => 0;", "Made Add B")]
    [InlineData("static int Made() => 1; event System.Action A { add => Made(); remove { } } int B() => 0;", "all")]
    [InlineData("static int Made() => 1; int Count => Made(); int B() => 0;", "all")]
    [InlineData("static int Made() => 1; public override string ToString() => Made().ToString(); int B() => 0;", "all")]
    [InlineData("static int Made() => 1; Program() => Made(); int B() => 0;", "all")]
    [InlineData("static int Made() => 1; int A = Made(); int B() => 0;", "all")]
    [InlineData("static int Made() => 1; int A { get; } = Made(); int B() => 0;", "all")]
    [InlineData("static int Made() => 1; static int A { get; } = Made(); int B() => A; int C() => 0;", "Made A B")]
    [InlineData("static int Made() => 1; int this[int i] => Made(); int B() => 0;", "all")]
    [InlineData("static int Made() => 1; class Sub() : Other(Made()); int B() => 0;", "all")]
    public void They_are_those_that_name_it_and_those_that_name_them(string members, string expected) => Assert.Equal(expected, Found($$"""
        class Program { {{members}} }
        class Other(int x = 0) { public static int Made => 2; public int X => x; }
        """));

    [Theory]
    [InlineData("class Base { protected virtual int Made() => 1; } class Program : Base { protected override int Made() => 2; int A() => 0; } class User : Base { int B() => Made(); }", "Made B")]
    [InlineData("interface IThing { int Made(); } class Program : IThing { public int Made() => 2; int A() => 0; } class User { int B(IThing made) => made.Made(); }", "Made B")]
    [InlineData("static class Extensions { public static int Made(this string x) => 1; public static int Add(this object bag, string x) => x.Made(); } class Program { int Made() => 2; int A() => Made(); }", "Made A")]
    [InlineData("static class Program { public static int Made(this string x) => 1; public static int A(this object bag, string x) => x.Made(); public static int B() => 0; }", "Made A")]
    [InlineData("static class Program { public static int Made(this string x) => 1; public static int Add(this object bag, string x) => x.Made(); public static int B() => 0; }", "all")]
    [InlineData("partial class Program { public partial int Made() => 2; } partial class Program { public partial int Made(); int A() => Made(); int B() => 0; }", "Made A")]
    [InlineData("class Program<T> { public static int Made() => 1; } class User { int A() => Program<string>.Made(); int B() => 0; }", "Made A")]
    public void Whatever_the_name_stands_for(string source, string expected) => Assert.Equal(expected, Found(source));

    [Fact]
    public void Nobody_calls_the_statements_of_a_program() => Assert.Equal("Program", Found("int Made() => 1; System.Console.WriteLine(Made()); class Other { int Made() => 2; int A() => Made(); }"));

    [Theory]
    [InlineData("void Made() { }", false)]
    [InlineData("void Made(int x, App app) { }", false)]
    [InlineData("int Made() => 1;", true)]
    [InlineData("void Made(ref int x, string y) { }", true)]
    [InlineData("void Made(Container c, int x) { }", true)]
    [InlineData("void Made(int x, System.Action<Container> f) { }", true)]
    [InlineData("void Made(string[] x, int y) { }", true)]
    [InlineData("int Made => 1;", true)]
    public void They_are_concerned_by_what_it_gives_back_or_changes(string member, bool expected)
    {
        var compilation = Verify.Compile($"using Mini; class Program {{ {member} }}");
        var tree = compilation.SyntaxTrees[0];
        var made = new Member(tree, tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Members[0].Span);
        Assert.Equal(expected, new MemberCallers(compilation).AreConcerned(made, new(new ClientModels(compilation)), default));
    }

    private static string Found(string source)
    {
        var compilation = Verify.Compile(source);
        var root = compilation.SyntaxTrees[0].GetRoot();
        var place = source.IndexOf("Made", source.IndexOf("class Program", StringComparison.Ordinal) is var start and > 0 ? start : 0, StringComparison.Ordinal);
        var callers = new MemberCallers(compilation).Of(Member.At(root, new(place, 4)), default);
        return callers.Any(caller => caller.Span == root.FullSpan)
            ? "all"
            : string.Join(' ', callers.Select(caller => Name(Member.Declaration(root, caller.Span))));
    }

    private static string Name(MemberDeclarationSyntax? member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        GlobalStatementSyntax => "Program",
        _ => "?",
    };
}
