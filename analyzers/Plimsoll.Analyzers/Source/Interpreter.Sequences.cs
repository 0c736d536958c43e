using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // All items of a value, if it is a sequence that is made only now; other values are as they are.
    private Value Items(Value value)
    {
        if (value.Kind is not (ValueKind.Sequence or ValueKind.Choice) || _state.IsDead)
        {
            return value;
        }

        switch (value)
        {
            case SequenceValue { Body: null } query:
                return RunQuery(query);
            case SequenceValue iterator:
                return RunIterator(iterator);
            case ChoiceValue choice when HoldsFunction(choice):
                // Which side it is was settled before: only one of them runs.
                var otherwise = _state.Fork(_nextOwner);
                var left = Items(choice.Left);
                var afterLeft = _state;
                _state = otherwise;
                var right = Items(choice.Right);
                _state = Join(choice.Join, afterLeft, _state);
                return new ChoiceValue(choice.Join, left, right, choice.LeftSite, choice.RightSite);
            default:
                return value;
        }
    }

    private Value RunIterator(SequenceValue sequence)
    {
        if (IsTooDeep(isCall: true) || IsRunning(sequence.Method))
        {
            LoseSequence(sequence, Sharing.Aliased);
            HavocShared(Sharing.Aliased);
            return Value.Unknown;
        }

        var isLocal = sequence.Method.MethodKind == MethodKind.LocalFunction;
        var items = (NodeValue)NewNode(null, Site(sequence.Caller, WriteKind.Creation), isList: true, isPlain: true);
        var frame = new Frame(sequence.Method, isLocal ? Top.Caller : Top.Caller ?? sequence.Caller, isCall: true) { This = sequence.Receiver, Items = items };
        RunBody(sequence.Method, sequence.Body!, frame, sequence.Arguments);
        return _state.IsDead ? Value.Unknown : items;
    }

    // Code that is not seen may run it at any time: what it reaches may change, what it makes is not said.
    private void LoseSequence(SequenceValue sequence, Sharing sharing)
    {
        if (sequence.Method.MethodKind == MethodKind.LocalFunction)
        {
            HavocVariables();
        }

        sharing |= Sharing.Aliased | Sharing.Captured;
        Mark(sequence.Receiver, sharing);
        Havoc(sequence.Receiver);
        foreach (var argument in sequence.Arguments)
        {
            Mark(argument, sharing);
            if (sequence.Body is not null)
            {
                Havoc(argument);
            }
        }
    }

    // What nobody can change is as good as written out where it is used.
    private Value? ReadOnly(ISymbol member, SyntaxNode syntax)
    {
        if (_model.ReadOnlyData.Of(member, _cancellation) is not { } initializer)
        {
            return null;
        }

        Enter(new(null, Top.Caller ?? syntax, isCall: false));
        var list = Eval(initializer);
        Leave();
        return list;
    }

    // A function that leaves the body which declares it keeps variables that another run of that body would overwrite here.
    private static bool Outlives(Value value, IMethodSymbol method)
    {
        if (value.IsPlain || value.Kind == ValueKind.Node || value is FunctionValue { Seen: not null })
        {
            return false;
        }

        if (value is ChoiceValue choice)
        {
            return Outlives(choice.Left, method) || Outlives(choice.Right, method);
        }

        var declared = (value as FunctionValue)?.Method ?? (value as SequenceValue)?.Method;
        for (var at = declared?.ContainingSymbol; at is not null and not INamedTypeSymbol; at = at.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(at, method))
            {
                return true;
            }
        }

        return value is SequenceValue { Body: null } query
            && (Outlives(query.Receiver, method) || AnyOutlives(query.Arguments, method));
    }

    private static bool AnyOutlives(Value[] values, IMethodSymbol method)
    {
        foreach (var value in values)
        {
            if (Outlives(value, method))
            {
                return true;
            }
        }

        return false;
    }

    // A loop that does nothing with its items but to emit each of them.
    private bool IsOutputOf(IForEachLoopOperation loop)
    {
        var body = loop.Body is IBlockOperation { Operations: { Length: 1 } statements } ? statements[0] : loop.Body;
        if (loop.Locals.Length != 1 || body is not IExpressionStatementOperation { Operation: IInvocationOperation call })
        {
            return false;
        }

        var member = _names.Member(call.TargetMethod);
        var isOutput = false;
        foreach (var argument in call.Arguments)
        {
            if (Unconverted(argument.Value) is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, loop.Locals[0]))
            {
                isOutput = argument.Parameter is { } parameter && parameter.Ordinal < member.Parameters.Length && member.Parameters[parameter.Ordinal].IsOutput;
            }
            else if (argument.Value.ConstantValue is not { HasValue: true })
            {
                return false;
            }
        }

        return isOutput && call.Instance is ILocalReferenceOperation or IParameterReferenceOperation;
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
