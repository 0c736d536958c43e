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
        IfStatementSyntax { Else: null } check => IsQuestion(check.Condition) && Throws(check.Statement, model),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList: var given } call } =>
            given.Arguments.All(static argument => argument.Expression is IdentifierNameSyntax or LiteralExpressionSyntax)
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol method && Interpreter.IsArgumentCheck(method),
        _ => false,
    };

    /// <summary>A value without the throw that stands in for it where it is missing.</summary>
    public static ExpressionSyntax Checked(ExpressionSyntax value, SemanticModel model) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: IdentifierNameSyntax given, Right: ThrowExpressionSyntax { Expression: var thrown } } && IsQuiet(thrown, model) ? given : value;

    private static bool Throws(StatementSyntax statement, SemanticModel model) => statement switch
    {
        ThrowStatementSyntax { Expression: var thrown } => IsQuiet(thrown, model),
        BlockSyntax { Statements: { Count: 1 } only } => Throws(only[0], model),
        _ => false,
    };

    // Whoever catches the exception would see what making it has done.
    private static bool IsQuiet(ExpressionSyntax? thrown, SemanticModel model) => thrown is BaseObjectCreationExpressionSyntax { Initializer: null } made
        && model.GetTypeInfo(made).Type is { ContainingAssembly: not ISourceAssemblySymbol }
        && (made.ArgumentList?.Arguments.All(argument => IsMessage(argument.Expression, model)) ?? true);

    private static bool IsMessage(ExpressionSyntax text, SemanticModel model) => model.GetConstantValue(text).HasValue || text switch
    {
        IdentifierNameSyntax => model.GetSymbolInfo(text).Symbol is IParameterSymbol { Type: var type } && DataInitializers.IsSimple(type),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsMessage(sum.Left, model) && IsMessage(sum.Right, model),
        InterpolatedStringExpressionSyntax holes => holes.Contents.All(part => part is not InterpolationSyntax { Expression: var hole } || IsMessage(hole, model)),
        _ => false,
    };

    // Null tests of a name run no code of the program, whatever operators a type may have.
    private static bool IsQuestion(ExpressionSyntax condition) => condition switch
    {
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax, Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax, Name.Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, ArgumentList.Arguments: { Count: 1 } given } => given[0].Expression is IdentifierNameSyntax,
        _ => false,
    };
}
