using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitSwitch(ISwitchOperation operation, object? argument)
    {
        operation.Cases.SelectMany(static section => section.Clauses).ToList().ForEach(ForgetNames);
        var value = Scrutinee(
            operation.Value,
            operation.Cases.All(static section => section.Clauses.All(IsConstant)),
            operation.Cases.All(static section => section.Clauses.All(IsTypeTest)));
        if (Chosen(operation, value) is { } chosen)
        {
            return RunSections(operation, chosen is ISwitchCaseOperation section ? [section] : [], isWhole: true);
        }

        ForgetAll(value);
        _branches++;
        RunSections(operation, operation.Cases, operation.Cases.Any(static section => section.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default)));
        _branches--;
        return Value.Unknown;
    }

    private Value RunSections(ISwitchOperation operation, IReadOnlyList<ISwitchCaseOperation> sections, bool isWhole)
    {
        var start = _state;
        var ends = new List<State>();
        foreach (var section in sections)
        {
            _state = start.Fork(_nextOwner);
            foreach (var clause in section.Clauses)
            {
                Eval(clause);
            }

            foreach (var statement in section.Body)
            {
                Eval(statement);
            }

            AddAlive(ends, _state);
        }

        if (!isWhole || sections.Count == 0)
        {
            ends.Add(start);
        }

        TakeJumps(operation.ExitLabel, ends);
        _state = ends.Count == 0 ? State.Dead : JoinAll(ends);
        return Value.Unknown;
    }

    // The section that a known value leads to; the operation itself if it leads to none; null if that is not known.
    private IOperation? Chosen(ISwitchOperation operation, Value value)
    {
        IOperation otherwise = operation;
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                bool? matches = clause switch
                {
                    ISingleValueCaseClauseOperation single => IsKnown(BinaryOperatorKind.Equals, value, single.Value),
                    IPatternCaseClauseOperation { Guard: null } pattern => Matches(value, pattern.Pattern),
                    IDefaultCaseClauseOperation => false,
                    _ => null,
                };
                if (matches is null or true)
                {
                    return matches is null ? null : section;
                }

                otherwise = clause.CaseKind == CaseKind.Default ? section : otherwise;
            }
        }

        return otherwise;
    }

    public override Value VisitSwitchExpression(ISwitchExpressionOperation operation, object? argument)
    {
        foreach (var arm in operation.Arms)
        {
            ForgetNames(arm);
        }

        var value = Scrutinee(operation.Value, operation.Arms.All(static arm => IsConstant(arm.Pattern)), operation.Arms.All(static arm => arm.Guard is null && IsTypeTest(arm.Pattern)));
        foreach (var arm in operation.Arms)
        {
            var matches = arm.Guard is null || Matches(value, arm.Pattern) == false ? Matches(value, arm.Pattern) : null;
            if (matches == true)
            {
                return Eval(arm.Value);
            }

            if (matches is null)
            {
                break;
            }
        }

        ForgetAll(value);
        _branches++;
        var result = JoinArms(operation);
        _branches--;
        return result;
    }

    private Value JoinArms(ISwitchExpressionOperation operation)
    {
        var start = _state;
        State? end = null;
        Value result = Value.Unknown;
        WriteSite? site = null;
        foreach (var arm in operation.Arms)
        {
            _state = start.Fork(_nextOwner);
            Forget(Eval(arm.Guard));
            var value = Eval(arm.Value);
            if (_state.IsDead)
            {
                continue;
            }

            var join = _joins++;
            var armSite = ArmSite(value, arm.Value);
            result = end is null ? value : Value.Same(result, value) ? result : new ChoiceValue(join, result, value, site, armSite);
            site = end is null ? armSite : null;
            end = end is null ? _state : Join(join, end, _state);
        }

        _state = end ?? State.Dead;
        return Limit(result);
    }

    public override Value VisitIsPattern(IIsPatternOperation operation, object? argument)
    {
        if (MatchWhole(operation) is { } answer)
        {
            return answer;
        }

        ForgetNames(operation);
        var value = Scrutinee(operation.Value, IsConstant(operation.Pattern), IsTypeTest(operation.Pattern));
        return Matches(value, operation.Pattern) is { } known ? new ConstantValue(known) : Value.Unknown;
    }

    // A pattern that is no constant may give the object a second name, or run code of its own.
    private Value Scrutinee(IOperation operation, bool isCompared, bool isTypeTest)
    {
        var value = Eval(operation);
        if (!isCompared && !(isTypeTest && value is DataValue) && value is not DataValue { Kind: ValueKind.Data, Type.IsTupleType: true })
        {
            ForgetAll(value);
            RunUnseen();
            return value.Kind is ValueKind.Node or ValueKind.Holder ? Value.Unknown : value;
        }

        return value;
    }

    private static bool IsConstant(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation or IDefaultCaseClauseOperation => true,
        IPatternCaseClauseOperation pattern => IsConstant(pattern.Pattern),
        _ => false,
    };

    private static bool IsConstant(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation or IDiscardPatternOperation or IRelationalPatternOperation => true,
        INegatedPatternOperation negated => IsConstant(negated.Pattern),
        IBinaryPatternOperation binary => IsConstant(binary.LeftPattern) && IsConstant(binary.RightPattern),
        _ => false,
    };

    private bool? Matches(Value value, IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant => IsKnown(BinaryOperatorKind.Equals, value, constant.Value),
        IRelationalPatternOperation relation => IsKnown(relation.OperatorKind, value, relation.Value),
        INegatedPatternOperation negated => !Matches(value, negated.Pattern),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Either(Matches(value, or.LeftPattern), Matches(value, or.RightPattern)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and => Both(Matches(value, and.LeftPattern), Matches(value, and.RightPattern)),
        ITypePatternOperation type => IsOfType(value, type.MatchedType),
        IDeclarationPatternOperation { MatchesNull: false } declaration => MatchesType(value, declaration),
        IRecursivePatternOperation { DeclaredSymbol: null } parts when value is DataValue data => MatchesParts(data, parts),
        _ => null,
    };

    private static bool? Either(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private bool? IsKnown(BinaryOperatorKind kind, Value value, IOperation constant)
    {
        while (constant is IConversionOperation { ConstantValue.HasValue: false, OperatorMethod: null } conversion)
        {
            constant = conversion.Operand;
        }

        return constant.ConstantValue is { HasValue: true } known ? Fold(kind, value, Constant(constant, known.Value)) switch
        {
            ConstantValue { Constant: bool truth } => truth,
            _ => null,
        } : null;
    }
}
