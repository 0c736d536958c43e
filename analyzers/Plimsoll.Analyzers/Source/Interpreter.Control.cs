using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitMethodBodyOperation(IMethodBodyOperation operation, object? argument) =>
        Eval((IOperation?)operation.BlockBody ?? operation.ExpressionBody);

    public override Value VisitConstructorBodyOperation(IConstructorBodyOperation operation, object? argument)
    {
        Eval(operation.Initializer);
        return Eval((IOperation?)operation.BlockBody ?? operation.ExpressionBody);
    }

    public override Value VisitBlock(IBlockOperation operation, object? argument)
    {
        (int Returns, int Jumps, int Throws)? disposing = null;
        foreach (var statement in operation.Operations)
        {
            if (_state.IsDead)
            {
                break;
            }

            Eval(statement);
            if (disposing is null && statement is IUsingDeclarationOperation { DeclarationGroup: var group } && Disposes(group))
            {
                disposing = (Top.Returns.Count, Top.Jumps.Count, _throws.Count);
            }
        }

        if (disposing is { } since)
        {
            RunFinally(RunUnseen, since.Returns, since.Jumps, since.Throws);
            RunUnseen();
        }

        return Value.Unknown;
    }

    public override Value VisitExpressionStatement(IExpressionStatementOperation operation, object? argument) => Eval(operation.Operation);

    public override Value VisitEmpty(IEmptyOperation operation, object? argument) => Value.Unknown;

    public override Value VisitLocalFunction(ILocalFunctionOperation operation, object? argument) => Value.Unknown;

    public override Value VisitLabeled(ILabeledOperation operation, object? argument) => throw new AnalysisBoundException("labels");

    public override Value VisitReturn(IReturnOperation operation, object? argument)
    {
        var value = operation.ReturnedValue is null ? Value.Unknown : Eval(operation.ReturnedValue);
        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        switch (operation.Kind)
        {
            case OperationKind.YieldReturn when Top.Taken is { } taken:
                taken(value);
                return Value.Unknown;
            case OperationKind.YieldReturn when Top.Items is { } items:
                AppendItem(items.Id, null, value, Site((operation.ReturnedValue ?? operation).Syntax, WriteKind.Element));
                return Value.Unknown;
            case OperationKind.YieldReturn:
                // Whoever takes it goes on before this body does: what is written or read from here on is not known.
                Mark(value, Sharing.Aliased | Sharing.Returned | Sharing.Captured);
                return Value.Unknown;
            case OperationKind.Return:
                Top.Returns.Add((_state, value));
                _state = State.Dead;
                return Value.Unknown;
            default:
                Top.Returns.Add((_state, Value.Unknown));
                _state = State.Dead;
                return Value.Unknown;
        }
    }

    public override Value VisitThrow(IThrowOperation operation, object? argument)
    {
        ForgetAll(Eval(operation.Exception));
        if (_tries > 0)
        {
            _throws.Add(_state);
        }

        _state = State.Dead;
        return Value.Unknown;
    }

    public override Value VisitBranch(IBranchOperation operation, object? argument)
    {
        if (operation.BranchKind == BranchKind.GoTo)
        {
            throw new AnalysisBoundException("goto");
        }

        Top.Jumps.Add((operation.Target, _state));
        _state = State.Dead;
        return Value.Unknown;
    }

    public override Value VisitConditional(IConditionalOperation operation, object? argument)
    {
        var condition = Eval(operation.Condition);
        if (condition is ConstantValue { Constant: bool known })
        {
            return known ? Eval(operation.WhenTrue) : operation.WhenFalse is null ? Value.Unknown : Eval(operation.WhenFalse);
        }

        if (_state.IsDead)
        {
            return Value.Unknown;
        }

        var join = _joins++;
        _branches++;
        var otherwise = _state.Fork(_nextOwner);
        var left = Eval(operation.WhenTrue);
        var afterTrue = _state;
        _state = otherwise;
        var right = operation.WhenFalse is null ? Value.Unknown : Eval(operation.WhenFalse);
        var afterFalse = _state;
        _branches--;
        _state = Join(join, afterTrue, afterFalse);
        if (operation.Type is null || operation.WhenFalse is null)
        {
            return Value.Unknown;
        }

        return afterTrue.IsDead ? right : afterFalse.IsDead ? left : Meet(join, left, operation.WhenTrue, right, operation.WhenFalse);
    }

    private Value Meet(int join, Value left, IOperation leftSource, Value right, IOperation rightSource) => Value.Same(left, right)
        ? left
        : Limit(new ChoiceValue(join, left, right, ArmSite(left, leftSource), ArmSite(right, rightSource)));

    // Only what is written out in the arm itself has its place there.
    private WriteSite? ArmSite(Value value, IOperation source) =>
        value is ConstantValue { Constant: not null } && source is ILiteralOperation or IFieldReferenceOperation
            ? Site(source.Syntax, WriteKind.Expression)
            : null;

    public override Value VisitCoalesce(ICoalesceOperation operation, object? argument)
    {
        var value = Eval(operation.Value);
        if (value.IsNull)
        {
            return Eval(operation.WhenNull);
        }

        if (value is ConstantValue or PatternValue or DataValue or NodeValue or FunctionValue or SequenceValue)
        {
            return value;
        }

        var without = _state.Fork(_nextOwner);
        var other = Eval(operation.WhenNull);
        var join = _joins++;
        var isDead = _state.IsDead;
        _state = Join(join, without, _state);
        return isDead ? NotNull(value) : Limit(value is ChoiceValue choice ? OrElse(choice, other) : new ChoiceValue(join, value, other));
    }

    private static Value OrElse(Value value, Value other) => value switch
    {
        ConstantValue { Constant: null } => other,
        ChoiceValue choice => new ChoiceValue(choice.Join, OrElse(choice.Left, other), OrElse(choice.Right, other), choice.LeftSite, choice.RightSite),
        UnknownValue => Value.Unknown,
        _ => value,
    };

    public override Value VisitConditionalAccess(IConditionalAccessOperation operation, object? argument)
    {
        var receiver = Eval(operation.Operation);
        if (receiver.IsNull)
        {
            return Value.Null;
        }

        var outer = _conditionalReceiver;
        _conditionalReceiver = NotNull(receiver);
        Value result;
        if (receiver is NodeValue or DataValue or FunctionValue or KeptFunctionValue)
        {
            result = Eval(operation.WhenNotNull);
        }
        else
        {
            var join = _joins++;
            var without = _state.Fork(_nextOwner);
            var value = Eval(operation.WhenNotNull);
            _state = Join(join, without, _state);
            result = Limit(new ChoiceValue(join, Value.Null, value));
        }

        _conditionalReceiver = outer;
        return result;
    }

    public override Value VisitConditionalAccessInstance(IConditionalAccessInstanceOperation operation, object? argument) => _conditionalReceiver;

    private static void AddAlive(List<State> states, State state)
    {
        if (!state.IsDead)
        {
            states.Add(state);
        }
    }

    private void TakeJumps(ILabelSymbol label, List<State> states)
    {
        var jumps = Top.Jumps;
        for (var i = jumps.Count - 1; i >= 0; i--)
        {
            if (SymbolEqualityComparer.Default.Equals(jumps[i].Label, label))
            {
                AddAlive(states, jumps[i].State);
                jumps.RemoveAt(i);
            }
        }
    }
}
