using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plimsoll.Analyzers.Source;

/// <summary>How a value came to be written.</summary>
internal enum WriteKind
{
    /// <summary>An expression in the source: an argument, or the value of an assignment.</summary>
    Expression,

    /// <summary>An element of a collection expression, an array or a <c>params</c> list.</summary>
    Element,

    /// <summary>The default of a parameter for which the call gives no argument.</summary>
    DefaultArgument,

    /// <summary>A constant that the called method stands for.</summary>
    Constant,

    /// <summary>The creation of a node.</summary>
    Creation,
}

/// <summary>The place in the source that wrote a value.</summary>
internal sealed class WriteSite(int index, SyntaxNode syntax, WriteKind kind, ISymbol? target, SyntaxNode? caller)
{
    /// <summary>The position in the order of writes, counted from 1.</summary>
    public int Index { get; } = index;

    /// <summary>The expression that gives the value, or the call.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    public WriteKind Kind { get; } = kind;

    /// <summary>The parameter or property that took the value.</summary>
    public ISymbol? Target { get; } = target;

    /// <summary>The call in the analysed member through which a helper was entered, if the write is in a helper.</summary>
    public SyntaxNode? Caller { get; } = caller;

    /// <summary>The place to show: of a call in a chain only the last link.</summary>
    public Location Location => Location.Create(Syntax.SyntaxTree, SpanOf(Syntax, Kind));

    /// <summary>The place in the analysed member through which a helper was entered.</summary>
    public Location? CallerLocation =>
        Caller is null ? null : Location.Create(Caller.SyntaxTree, SpanOf(Caller, WriteKind.Constant));

    private static TextSpan SpanOf(SyntaxNode syntax, WriteKind kind) => syntax switch
    {
        InvocationExpressionSyntax call => TextSpan.FromBounds(
            NameOf(call.Expression).SpanStart,
            kind == WriteKind.Creation ? NameOf(call.Expression).Span.End : call.Span.End),
        ObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation =>
            TextSpan.FromBounds(creation.SpanStart, arguments.Span.End),
        ObjectCreationExpressionSyntax creation => TextSpan.FromBounds(creation.SpanStart, creation.Type.Span.End),
        ImplicitObjectCreationExpressionSyntax creation =>
            TextSpan.FromBounds(creation.SpanStart, creation.ArgumentList.Span.End),
        _ => syntax.Span,
    };

    private static SyntaxNode NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => expression,
    };
}
