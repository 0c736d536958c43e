using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>What a constructor does first of all: it refuses what it is given, or goes on as if nothing had been.</summary>
internal static class ArgumentCheck
{
    /// <summary>Whether a statement throws if an argument is missing, and does nothing else.</summary>
    public static bool Is(StatementSyntax statement, SemanticModel model) => statement switch
    {
        IfStatementSyntax { Else: null } check => IsQuestion(check.Condition) && Throws(check.Statement),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList: var given } call } =>
            given.Arguments.All(static argument => argument.Expression is IdentifierNameSyntax or LiteralExpressionSyntax)
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol method && Interpreter.IsArgumentCheck(method),
        _ => false,
    };

    /// <summary>A value without the throw that stands in for it where it is missing.</summary>
    public static ExpressionSyntax Checked(ExpressionSyntax value) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: IdentifierNameSyntax given, Right: ThrowExpressionSyntax } ? given : value;

    private static bool Throws(StatementSyntax statement) => statement is ThrowStatementSyntax || (statement is BlockSyntax { Statements: { Count: 1 } only } && only[0] is ThrowStatementSyntax);

    // Null tests of a name run no code of the program, whatever operators a type may have.
    private static bool IsQuestion(ExpressionSyntax condition) => condition switch
    {
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax, Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax, Name.Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, ArgumentList.Arguments: { Count: 1 } given } => given[0].Expression is IdentifierNameSyntax,
        _ => false,
    };
}
