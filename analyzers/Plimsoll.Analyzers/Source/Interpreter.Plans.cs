using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Chains of calls, and the bodies of helpers, are planned before they are run.
internal sealed partial class Interpreter
{
    // The calls that are being planned, the last of each chain first.
    private readonly List<IInvocationOperation> _chain = [];

    private BodyPlan PlanOf(IMethodSymbol method, IOperation body)
    {
        if (body is not IBlockOperation { Locals.IsEmpty: true, Operations: var statements })
        {
            return BodyPlan.None;
        }

        var plans = new List<Plan>();
        var returns = false;
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case IExpressionStatementOperation { Operation: var expression } when !returns:
                    plans.Add(PlanOf(expression));
                    break;
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } expression } when !returns:
                    // A function that is returned takes with it what it sees.
                    plans.Add(expression.Kind == OperationKind.DelegateCreation ? new OperationPlan(expression) : PlanOf(expression));
                    returns = true;
                    break;
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: null, IsImplicit: true }:
                    break;
                default:
                    return BodyPlan.None;
            }
        }

        return new(method.Parameters, [.. plans], returns);
    }

    /// <summary>The plan of an expression. It is made where the program gets to, but runs nothing.</summary>
    public Plan PlanOf(IOperation expression)
    {
        switch (expression.Kind)
        {
            case OperationKind.Literal:
                return Literal(expression);
            case OperationKind.Invocation:
                return ConditionalCalls.IsLeftOut((IInvocationOperation)expression) ? Value.Unknown : PlanOf((IInvocationOperation)expression);
            case OperationKind.ParameterReference:
                return new ParameterPlan(((IParameterReferenceOperation)expression).Parameter);
            case OperationKind.DelegateCreation when ((IDelegateCreationOperation)expression).Target is { Kind: OperationKind.AnonymousFunction } target:
                return PlanOf((IAnonymousFunctionOperation)target) as Plan ?? new OperationPlan(expression);
            case OperationKind.Conversion:
                return PlanOf((IConversionOperation)expression);
            default:
                return Known(expression) as Plan ?? new OperationPlan(expression);
        }
    }

    // What is the same whenever it is asked for, and does nothing: a read-only property of this object, and a text with nothing else in its holes.
    private Value? Known(IOperation expression) => expression.Kind switch
    {
        OperationKind.Literal => Literal(expression),
        OperationKind.PropertyReference => Known((IPropertyReferenceOperation)expression),
        OperationKind.InterpolatedString when expression.Type?.SpecialType == SpecialType.System_String => Known((IInterpolatedStringOperation)expression),
        _ => null,
    };

    private Value? Known(IPropertyReferenceOperation reference) =>
        reference is { Property: { IsStatic: false } property, Instance.Kind: OperationKind.InstanceReference, Arguments.IsEmpty: true } && !_names.Member(property).IsAnnotated
            ? Always(property)
            : null;

    private Value? Known(IInterpolatedStringOperation interpolated)
    {
        var text = "";
        foreach (var part in interpolated.Parts)
        {
            var value = part switch
            {
                IInterpolatedStringTextOperation literal => Known(literal.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => Known(hole.Expression),
                _ => null,
            };
            if (value is not ConstantValue { Constant: null or string })
            {
                return null;
            }

            text = Joined(text, Part(value));
        }

        return Text(text);
    }

    private Plan PlanOf(IConversionOperation conversion)
    {
        if (Fixed(conversion) is { } kept)
        {
            return kept;
        }

        if (IsFixed(conversion))
        {
            return Eval(conversion);
        }

        return IsLifted(conversion) ? PlanOf(conversion.Operand)
            : conversion is { OperatorMethod.MethodKind: MethodKind.Conversion, Type: { } type } && _names.IsScalar(type) ? new ScalarPlan(PlanOf(conversion.Operand), type)
            : new OperationPlan(conversion);
    }

    // What a literal is converted to, if its type says it already: the compiler makes the conversion anew for each question about it.
    private Value? Fixed(IConversionOperation conversion) => conversion.Operand switch
    {
        { Kind: OperationKind.Literal } literal => conversion.Type is { } type && Literal(literal) is ConstantValue { IsNull: false } constant ? _names.Kept(constant, type) : null,
        IConversionOperation inner when IsLifted(conversion) => Fixed(inner),
        _ => null,
    };

    // From a scalar type to the same that may be missing, or back, which makes nothing else of a value.
    private bool IsLifted(IConversionOperation conversion) =>
        conversion is { OperatorMethod: null, Type: { } type, Operand: { Kind: OperationKind.Conversion, Type: { } from } } && _names.AreOneScalar(from, type);

    // A constant, whatever it is converted to.
    private static bool IsFixed(IOperation expression) => expression.Kind switch
    {
        OperationKind.Literal => true,
        OperationKind.Conversion => IsFixed(((IConversionOperation)expression).Operand),
        _ => expression.ConstantValue.HasValue,
    };

    private LambdaPlan? PlanOf(IAnonymousFunctionOperation lambda)
    {
        // The symbol would look for the same word, in a longer way.
        if (OnlyExpression(lambda.Body) is not { } expression || (lambda.Syntax is AnonymousFunctionExpressionSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.AsyncKeyword)))
        {
            return null;
        }

        var method = lambda.Symbol;

        var plan = PlanOf(expression);
        var start = plan is ChainPlan { Start: ParameterPlan { Parameter: { Ordinal: 0 } parameter } } chain
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) && !chain.ArgumentsAskFor(parameter) ? parameter : null;
        return new(method, lambda.Body, plan, expression.Parent?.Kind == OperationKind.Return, start);
    }

    private ChainPlan PlanOf(IInvocationOperation last)
    {
        // Calls may stand in the arguments of calls, however deep.
        EnsureStack();
        var bottom = _chain.Count;
        IOperation? start = last;
        while (start?.Kind == OperationKind.Invocation)
        {
            var call = (IInvocationOperation)start;
            _chain.Add(call);
            start = ReceiverOf(call, call.TargetMethod);
        }

        var calls = new PlannedCall[_chain.Count - bottom];
        for (var i = 0; i < calls.Length; i++)
        {
            var call = _chain[_chain.Count - 1];
            var method = call.TargetMethod;
            _chain.RemoveAt(_chain.Count - 1);
            calls[i] = new(call, method, _names.Member(method) is { IsAnnotated: true } member ? new(call, method, member, this) : null);
        }

        return new(start is null ? null : PlanOf(start), calls);
    }

    private Value Run(FollowedMethod method, BodyPlan plan, Frame frame, Value[] arguments)
    {
        for (var i = 0; i < plan.Parameters.Length; i++)
        {
            _state.SetVariable(plan.Parameters[i], i < arguments.Length ? arguments[i] : Value.Unknown);
        }

        frame.Body = method.Body;
        Enter(frame);
        var value = Value.Unknown;
        foreach (var statement in plan.Statements)
        {
            value = Run(statement);
        }

        var result = _state.IsDead || !plan.Returns ? Value.Unknown : Limit(value);
        Leave();
        return Outlives(result, method.Target) ? Lose(result) : result;
    }

    public Value Run(Plan plan)
    {
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        Count();
        return plan.Run(this);
    }

    public Value Run(ChainPlan chain, Value value)
    {
        value = chain.Calls[0].TakesNull ? value : NotNull(value);
        foreach (var call in chain.Calls)
        {
            Count();
            value = call.Annotated is { } annotated ? Invoke(annotated, value) : InvokeOther(call.Operation, call.Method, value);
        }

        return value;
    }

    /// <summary>A lambda for the call to which it is given.</summary>
    public FunctionValue Function(LambdaPlan plan, IOperation body) => new(plan.Method, body, Top.This, plan);

    // A lambda that configures an object runs in the frame around it, which is all that its one expression needs.
    private Value Run(LambdaPlan lambda, Value argument)
    {
        EnsureStack();
        Value returned;
        if (lambda.Start is not null)
        {
            returned = Run((ChainPlan)lambda.Expression, argument);
        }
        else
        {
            Bind(lambda.Method, [argument]);
            returned = Run(lambda.Expression);
        }

        returned = Limit(returned);
        return !lambda.Returns ? Value.Unknown : Outlives(returned, lambda.Method) ? Lose(returned) : returned;
    }
}
