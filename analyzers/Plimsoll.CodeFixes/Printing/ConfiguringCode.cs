using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.CodeFixes.Printing;

/// <summary>The code that configures an object: that of a lambda, or of a function of the same file that is named in the place of one.</summary>
/// <param name="Parameter">Where the code says what it calls the object; null if it does not say.</param>
/// <param name="Body">A block or an expression.</param>
internal sealed record ConfiguringCode(ParameterSyntax? Parameter, SyntaxNode? Body)
{
    // What has no use for its parameter may leave it without a name.
    private bool IsUnnamed => Parameter?.Identifier.Text == "_" && !Body!.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text == "_");

    public static ConfiguringCode? Of(SemanticModel model, ExpressionSyntax argument) => argument switch
    {
        SimpleLambdaExpressionSyntax lambda => new(lambda.Parameter, lambda.Body),
        ParenthesizedLambdaExpressionSyntax lambda => new(Only(lambda.ParameterList), lambda.Body),
        AnonymousMethodExpressionSyntax method => new(Only(method.ParameterList), method.Body),
        _ => model.GetSymbolInfo(argument).Symbol?.DeclaringSyntaxReferences.FirstOrDefault() is { } named && named.SyntaxTree == model.SyntaxTree ? Declared(model, named.GetSyntax()) : null,
    };

    /// <summary>A statement behind all that the code does.</summary>
    public CodeChange? Add(SemanticModel model, INamedTypeSymbol type, Call? calls)
    {
        if (Parameter is null || calls is null)
        {
            return null;
        }

        var name = IsUnnamed ? LambdaNames.Of(model, Parameter.SpanStart, type) : Parameter.Identifier.Text;
        var added = Body is BlockSyntax block ? Layout.AddStatement(block, name, calls) : Layout.AddStatement((ExpressionSyntax)Body!, name, calls);
        return IsUnnamed && added is not null ? new(added.Changes.Insert(0, new(Parameter.Identifier.Span, name)), added.Usings) : added;
    }

    private static ConfiguringCode? Declared(SemanticModel model, SyntaxNode named) => named switch
    {
        LocalFunctionStatementSyntax local => new(Only(local.ParameterList), (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression),
        MethodDeclarationSyntax method => new(Only(method.ParameterList), (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression),
        VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax kept } => Of(model, kept),
        _ => null,
    };

    private static ParameterSyntax? Only(BaseParameterListSyntax? list) => list?.Parameters.Count == 1 ? list.Parameters[0] : null;
}
