using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// What is written only where there is nothing.
internal sealed partial class Interpreter
{
    public override Value VisitCoalesceAssignment(ICoalesceAssignmentOperation operation, object? argument)
    {
        if (operation.Target.Descendants().Any(DoesMore))
        {
            return ScrambleIfNull(operation);
        }

        var before = Eval(operation.Target);
        if (before is NodeValue or PatternValue or DataValue or FunctionValue or KeptFunctionValue or ConstantValue { Constant: not null })
        {
            return before;
        }

        if (before.IsNull && operation.Target is IPropertyReferenceOperation missing && IsSteady(missing.Instance))
        {
            return AssignProperty(missing, operation.Value);
        }

        if (before.IsNull && SettableAt(operation.Target) is { } holder)
        {
            var made = Eval(operation.Value);
            AssignTo(holder, operation.Target, made);
            return made;
        }

        var without = _state.Fork(_nextOwner);
        var value = Eval(operation.Value);
        var join = _joins++;
        _state = Join(join, without, _state);
        var result = before.IsNull ? value : Limit(new ChoiceValue(join, before, value));
        if (operation.Target is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            Assign(operation.Target, result);
            return result;
        }

        // It is where the target is, and whoever reads that may change it.
        ForgetAll(result);
        return Scramble(operation.Target, null);
    }

    // What is looked at once here does something, so that it must not be looked at again.
    private Value ScrambleIfNull(ICoalesceAssignmentOperation operation)
    {
        Scramble(operation.Target, null);
        var without = _state.Fork(_nextOwner);
        ForgetAll(Eval(operation.Value));
        _state = Join(_joins++, without, _state);
        return Value.Unknown;
    }

    private bool DoesMore(IOperation operation) => operation is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IObjectCreationOperation
        || (operation is IPropertyReferenceOperation { Property: var property } && RunsCode(property));
}
