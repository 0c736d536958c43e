using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, object? argument)
    {
        if (Pairs(operation.Target, operation.Value) is { } pairs)
        {
            var values = new Value[pairs.Count];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Taken(pairs[i].Target, pairs[i].Source);
            }

            for (var i = 0; i < values.Length; i++)
            {
                Assign(pairs[i].Target, values[i]);
            }

            return Value.Unknown;
        }

        // Where it is written is evaluated first, and written last.
        var targets = new List<IOperation>();
        Collect(operation.Target, targets);
        var holders = targets.ConvertAll(Holder);
        var whole = Eval(operation.Value);
        if (TakeApart(operation.Target, whole))
        {
            return Value.Unknown;
        }

        ForgetAll(whole);
        RunUnseen();
        holders.ForEach(ForgetAll);
        targets.ForEach(Invalidate);
        return Value.Unknown;
    }

    // Variables and parts of this object, and what is assigned to each of them; null if anything else is among them.
    private List<(IOperation Target, IOperation Source)>? Pairs(IOperation target, IOperation source)
    {
        var pairs = new List<(IOperation, IOperation)>();
        return Pair(target, source, pairs) ? pairs : null;
    }

    private bool Pair(IOperation target, IOperation source, List<(IOperation Target, IOperation Source)> pairs)
    {
        target = Declared(target);
        if (target is not ITupleOperation targets)
        {
            pairs.Add((target, source));
            return target is ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation { Parameter.RefKind: RefKind.None } or IDiscardOperation
                || (target is IMemberReferenceOperation { Instance.Kind: OperationKind.InstanceReference } && SettableAt(target) is not null);
        }

        if (Unconverted(source) is not ITupleOperation sources || sources.Elements.Length != targets.Elements.Length)
        {
            return false;
        }

        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (!Pair(targets.Elements[i], sources.Elements[i], pairs))
            {
                return false;
            }
        }

        return true;
    }

    // A tuple may convert its elements without saying so.
    private Value Taken(IOperation target, IOperation source)
    {
        var value = Eval(source);
        if (target is IDiscardOperation || target.Type is not { } wanted || SymbolEqualityComparer.Default.Equals(wanted, source.Type)
            || (wanted.IsReferenceType && source.Type is null or { IsReferenceType: true }))
        {
            return value;
        }

        return Arithmetic.Number(value) is null ? Lose(value) : Arithmetic.As(value, wanted);
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private static void Collect(IOperation target, List<IOperation> targets)
    {
        target = Declared(target);
        if (target is not ITupleOperation tuple)
        {
            targets.Add(target);
            return;
        }

        foreach (var element in tuple.Elements)
        {
            Collect(element, targets);
        }
    }

    // The object of which a part is written.
    private Value Holder(IOperation target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation property:
                foreach (var index in property.Arguments)
                {
                    ForgetAll(Eval(index.Value));
                }

                return Eval(property.Instance);
            case ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation:
                return Value.Unknown;
            default:
                return Eval(target);
        }
    }
}
