using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// A static object that is set once and for all can be set again by code that does it by reflection, as what binds a configuration does.
/// Whoever wants that names the object where it is given to such code, which takes an object of any type.
/// </summary>
internal sealed class BoundData(Compilation compilation)
{
    private readonly HolderUses _uses = new(compilation);

    /// <summary>Whether what a static field or property holds is given to code that may set anything.</summary>
    public bool Is(ISymbol holder, CancellationToken cancellation) =>
        _uses.Of(holder, cancellation).Any(name => IsHandedOut(name, cancellation) && _uses.MayBe(name, holder, cancellation));

    private bool IsHandedOut(IdentifierNameSyntax name, CancellationToken cancellation)
    {
        ExpressionSyntax given = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        while (given.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            given = (ExpressionSyntax)given.Parent;
        }

        return given.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } argument => IsSetBy(Operation(argument, cancellation) as IArgumentOperation),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } called when called.Expression == given =>
                Operation(call, cancellation) is IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Parameters: { Length: > 0 } extended } method } && IsSet(method, extended[0]),
            _ => false,
        };
    }

    private IOperation? Operation(SyntaxNode syntax, CancellationToken cancellation) => CachedModel.Of(compilation, syntax.SyntaxTree).GetOperation(syntax, cancellation);

    // Of code that is being typed nothing is known.
    private static bool IsSetBy(IArgumentOperation? argument) => argument is not { Parameter: { } parameter } || argument.Parent switch
    {
        IInvocationOperation { TargetMethod: var method } => IsSet(method, parameter),
        IObjectCreationOperation { Constructor: { } constructor } => IsSet(constructor, parameter),
        _ => false,
    };

    private static bool IsSet(IMethodSymbol method, IParameterSymbol parameter) =>
        method.ContainingAssembly is ISourceAssemblySymbol ? Interpreter.TakesAnything(parameter.OriginalDefinition.Type) : Interpreter.MayRewrite(method, parameter);
}
