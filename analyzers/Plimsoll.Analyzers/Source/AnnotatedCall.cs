using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>A call of a method with attributes.</summary>
internal sealed class AnnotatedCall(IInvocationOperation operation, IMethodSymbol method, WireMember member, Interpreter planner)
{
    public IInvocationOperation Operation { get; } = operation;

    public SyntaxNode Syntax { get; } = operation.Syntax;

    public IMethodSymbol Method { get; } = method;

    public WireMember Member { get; } = member;

    public GivenArgument[] Arguments { get; } = GivenArgument.Of(operation.Arguments, member, planner);

    /// <summary>Whether an argument may ask what a parameter is.</summary>
    public bool AsksFor(IParameterSymbol parameter)
    {
        foreach (var given in Arguments)
        {
            if (given.Plan.AsksFor(parameter))
            {
                return true;
            }
        }

        return false;
    }
}
