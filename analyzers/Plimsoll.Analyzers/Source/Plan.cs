using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// How the value of an expression comes about, with all that the compiler has to be asked of it. Each answer takes long: of a helper it is
/// asked once, and not at every call. A plan holds nothing that a run leaves behind, so that several runs share it.
/// What is always the same is the plan of itself.
/// </summary>
internal abstract class Plan
{
    /// <summary>Stands for what an extension method is called on, which is never asked for: the calls before it say it.</summary>
    public static Plan CalledOn => Value.Unknown;

    public abstract Value Run(Interpreter interpreter);

    /// <summary>Whether it may ask what a parameter is.</summary>
    public virtual bool AsksFor(IParameterSymbol parameter) => false;
}

/// <summary>It is that of a parameter.</summary>
internal sealed class ParameterPlan(IParameterSymbol parameter) : Plan
{
    public IParameterSymbol Parameter { get; } = parameter;

    public override Value Run(Interpreter interpreter) => interpreter.Variable(Parameter);

    // Two that have one name are compared by what they mean, which takes longer.
    public override bool AsksFor(IParameterSymbol parameter) => Parameter.Name == parameter.Name && SymbolEqualityComparer.Default.Equals(Parameter, parameter);
}

/// <summary>It is what a scalar type makes of another value.</summary>
internal sealed class ScalarPlan(Plan operand, ITypeSymbol type) : Plan
{
    public override Value Run(Interpreter interpreter) => interpreter.Scalar(interpreter.Run(operand), type);

    public override bool AsksFor(IParameterSymbol parameter) => operand.AsksFor(parameter);
}

/// <summary>It is what a chain of calls returns.</summary>
internal sealed class ChainPlan(Plan? start, PlannedCall[] calls) : Plan
{
    /// <summary>What the first call is made on; null for a static method.</summary>
    public Plan? Start { get; } = start;

    public PlannedCall[] Calls { get; } = calls;

    public override Value Run(Interpreter interpreter) => interpreter.Run(this, Start is null ? Value.Unknown : interpreter.Run(Start));

    public override bool AsksFor(IParameterSymbol parameter) => Start?.AsksFor(parameter) == true || ArgumentsAskFor(parameter);

    /// <summary>Whether anything but the start may ask what a parameter is.</summary>
    public bool ArgumentsAskFor(IParameterSymbol parameter)
    {
        foreach (var call in Calls)
        {
            if (call.Annotated?.AsksFor(parameter) ?? !call.GivesOnlyLiterals)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>It is a lambda of one expression.</summary>
internal sealed class LambdaPlan(IMethodSymbol method, IOperation body, Plan expression, bool returns, IParameterSymbol? start) : Plan
{
    public IMethodSymbol Method { get; } = method;

    public Plan Expression { get; } = expression;

    /// <summary>Whether it returns what the expression is.</summary>
    public bool Returns { get; } = returns;

    /// <summary>Its parameter, if a chain starts with it and nothing else asks for it; null if its parameters have to be set.</summary>
    public IParameterSymbol? Start { get; } = start;

    public override Value Run(Interpreter interpreter) => interpreter.Function(this, body);

    public override bool AsksFor(IParameterSymbol parameter) => Expression.AsksFor(parameter);
}

/// <summary>Anything else, which is evaluated as it stands.</summary>
internal sealed class OperationPlan(IOperation operation) : Plan
{
    public override Value Run(Interpreter interpreter) => interpreter.Eval(operation);

    public override bool AsksFor(IParameterSymbol parameter) => true;
}

/// <summary>One call of a chain: of a method with attributes, or of any other.</summary>
internal readonly struct PlannedCall(IInvocationOperation operation, IMethodSymbol method, AnnotatedCall? annotated)
{
    public IInvocationOperation Operation { get; } = operation;

    public IMethodSymbol Method { get; } = method;

    public AnnotatedCall? Annotated { get; } = annotated;

    /// <summary>Whether it can be called on null: an extension may be there for just that.</summary>
    public bool TakesNull { get; } = annotated is null && (method.IsStatic || ExtensionBlock.Holds(method));

    /// <summary>Whether nothing but literals is given to it, besides what it is called on.</summary>
    public bool GivesOnlyLiterals
    {
        get
        {
            foreach (var argument in Operation.Arguments)
            {
                if (argument.Value.Kind != OperationKind.Literal && !(Operation.Instance is null && argument.Parameter?.Ordinal == 0))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
