using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Functions that are returned or kept, and what they see of the variables around them.
internal sealed partial class Interpreter
{
    // The loops of which one round is run after the other.
    private readonly List<SyntaxNode> _unrolled = [];

    // How many functions were made in them of which it is not known what they see: the next round would change that.
    private int _unclosed;

    // What the variables hold that a lambda sees, or null if any of them may change, or holds what may.
    private List<KeyValuePair<ISymbol, Value>>? Seen(IAnonymousFunctionOperation lambda)
    {
        LookThrough(lambda.Body);
        var seen = new List<KeyValuePair<ISymbol, Value>>();
        foreach (var operation in lambda.Body.Descendants())
        {
            var symbol = operation switch
            {
                ILocalReferenceOperation { Local.IsConst: false } local => local.Local,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            };
            if ((operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } && !Top.This.IsPlain) || RunsLocalFunction(operation)
                || (symbol is not null && !IsInside(symbol, lambda.Syntax) && !TrySee(symbol, seen)))
            {
                _unclosed += _unrolled.Exists(loop => loop.SyntaxTree == lambda.Syntax.SyntaxTree && loop.Span.Contains(lambda.Syntax.Span)) ? 1 : 0;
                return null;
            }
        }

        return seen;
    }

    // Whether a function speaks of the object around it, itself or through one of the functions beside it.
    private static bool MeansThis(IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } || RunsLocalFunction(operation)
                || (operation is IParameterReferenceOperation { Parameter: var parameter } && (ExtensionBlock.IsReceiver(parameter) || parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor })))
            {
                return true;
            }
        }

        return false;
    }

    private static bool RunsLocalFunction(IOperation operation) =>
        ((operation as IInvocationOperation)?.TargetMethod ?? (operation as IMethodReferenceOperation)?.Method) is { MethodKind: MethodKind.LocalFunction, IsStatic: false };

    private static bool IsInside(ISymbol symbol, SyntaxNode code) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].SyntaxTree == code.SyntaxTree && code.Span.Contains(declarations[0].Span);

    private bool TrySee(ISymbol symbol, List<KeyValuePair<ISymbol, Value>> seen)
    {
        if (Reassigned.Contains(symbol) || symbol is ILocalSymbol { IsRef: true })
        {
            return false;
        }

        if (!_state.TryGetVariable(symbol, out var value))
        {
            // Nothing is known of what the analysed member is given.
            value = Value.Unknown;
            if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.AnonymousFunction } } || ExtensionBlock.IsReceiver(symbol))
            {
                return false;
            }
        }

        if (!IsFixed(value))
        {
            return false;
        }

        seen.Add(new(symbol, value));
        return true;
    }

    // Whether a value is the same at any time.
    private static bool IsFixed(Value value) => value.IsPlain || (value is ChoiceValue choice && IsFixed(choice.Left) && IsFixed(choice.Right));

    // A function that something holds may be run by whoever sees that; and whoever gets it out knows what it does.
    private Value Kept(Value value)
    {
        ForgetAll(value);
        return value is FunctionValue { Seen: not null } function ? new KeptFunctionValue(function) : Value.Unknown;
    }

    private static FunctionValue? FunctionOf(Value value) => value.Kind switch
    {
        ValueKind.Function => (FunctionValue)value,
        ValueKind.Kept => ((KeptFunctionValue)value).Function,
        _ => null,
    };

    // Gives the variables what a function saw of them, and returns what they hold meanwhile for others.
    private List<KeyValuePair<ISymbol, Value?>> Show(IReadOnlyList<KeyValuePair<ISymbol, Value>> seen)
    {
        var around = new List<KeyValuePair<ISymbol, Value?>>();
        foreach (var variable in seen)
        {
            around.Add(new(variable.Key, _state.TryGetVariable(variable.Key, out var value) ? value : null));
            _state.SetVariable(variable.Key, variable.Value);
        }

        return around;
    }

    private void Restore(List<KeyValuePair<ISymbol, Value?>> around)
    {
        foreach (var variable in around)
        {
            if (variable.Value is { } value)
            {
                _state.SetVariable(variable.Key, value);
            }
            else
            {
                _state.Variables.Remove(variable.Key);
            }
        }
    }
}
