using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Plimsoll.CodeFixes.Trials;

namespace Plimsoll.Analyzers.Tests.CodeFixes;

/// <summary>A member is found again where changes of its file have moved it.</summary>
public sealed class MemberTests
{
    private const string Source = "using System; int a = 1; a++;";

    [Theory]
    [InlineData(0, 0, "using X; ", "int a = 1; a++;")]
    [InlineData(0, 14, "", "int a = 1; a++;")]
    [InlineData(14, 0, "using X; ", "int a = 1; a++;")]
    [InlineData(14, 3, "var", "var a = 1; a++;")]
    [InlineData(22, 1, "10", "int a = 10; a++;")]
    [InlineData(29, 0, " a++;", "int a = 1; a++; a++;")]
    public void It_is_the_same_code(int start, int length, string text, string expected)
    {
        var tree = CSharpSyntaxTree.ParseText(Source);
        var change = new TextChange(new(start, length), text);
        var changed = CSharpSyntaxTree.ParseText(SourceText.From(Source).WithChanges(change));

        var member = Member.At(tree.GetRoot(), new(14, 1))!.In(changed, [change]);

        Assert.Equal(expected, changed.GetText().ToString(member.Span));
    }
}
