using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitSimpleAssignment(ISimpleAssignmentOperation operation, object? argument)
    {
        if (operation.IsRef)
        {
            throw new AnalysisBoundException("ref assignments");
        }

        if (operation.Target is IPropertyReferenceOperation property)
        {
            return AssignProperty(property, operation.Value);
        }

        if (operation.Target is IArrayElementReferenceOperation element)
        {
            return AssignElement(element, operation.Value);
        }

        if (operation.Target is IFieldReferenceOperation { Instance: { } instance } field)
        {
            return AssignField(field, instance, operation.Value);
        }

        var value = Eval(operation.Value);
        Assign(operation.Target, value);
        return value;
    }

    // The object is looked at once, and before the value is.
    private Value AssignField(IFieldReferenceOperation target, IOperation instance, IOperation source)
    {
        var holder = Eval(instance);
        var value = Eval(source);
        if (Settable(NotNull(holder), target.Field) is { } data)
        {
            Set(data, target.Field.Name, value);
            return value;
        }

        Store(value);
        Forget(holder);
        Invalidate(target);
        return value;
    }

    private void Assign(IOperation target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local.IsRef: false } local:
                SetVariable(local.Local, value);
                break;
            case IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter:
                SetVariable(parameter.Parameter, value);
                break;
            case IDiscardOperation:
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation when TrySet(target, value):
                break;
            default:
                Store(value);
                Eval(target);
                Invalidate(target);
                if (target is IArrayElementReferenceOperation element)
                {
                    Touch(Eval(element.ArrayReference));
                }

                break;
        }
    }

    private void SetVariable(ISymbol symbol, Value value)
    {
        RefuseReceiver(symbol);
        if (_volatile?.Contains(symbol) == true)
        {
            Forget(value);
        }

        if (_tries > 0)
        {
            (_written ??= []).Add((symbol, -1, "", value));
        }

        _state.SetVariable(symbol, value);
    }

    private Value AssignProperty(IPropertyReferenceOperation property, IOperation source)
    {
        var receiver = property.Instance is null ? Value.Unknown : Receiver(property.Instance);
        var keys = new Value[property.Arguments.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Eval(property.Arguments[i].Value);
        }

        var value = Eval(source);
        if (_names.Member(property.Property) is { IsAnnotated: true, IsBroken: false, Property: { } target }
            && Explain(target.Path, receiver, property.Instance?.Type, keys) is { } path)
        {
            var written = target.From is null ? value : Read(value, target.From);
            Write(receiver, path, written is UnsetValue ? Value.Null : written, Site(source.Syntax, WriteKind.Expression, property.Property), keys, nullRemoves: true);
            return value;
        }

        if (keys.Length == 0 && Settable(receiver, property.Property) is { } data)
        {
            Set(data, property.Property.Name, value);
            return value;
        }

        if (keys.Length == 1 && receiver is NodeValue node && _state.Find(node.Id) is { IsList: false } found && (found.IsPlain || found.Type is null))
        {
            SetKey(node.Id, keys[0], value, ElementSite(source));
            RunUnseen(property.Arguments[0].Value, keys[0]);
            return value;
        }

        if (keys.Length == 1 && property.Property.ContainingType is { Name: "List" or "IList", ContainingAssembly: not ISourceAssemblySymbol } && TrySetItem(receiver, keys[0], value, source))
        {
            return value;
        }

        Touch(receiver);
        Extended(property.Instance, property.Property, receiver);

        // A property without attributes: whatever it does, it can do to its object and to what it is given.
        ForgetAll(receiver);
        Store(value);
        if (_names.KnowsConfigTypes(property.Property.ContainingAssembly) && !AutoProperty.Is(property.Property))
        {
            Havoc(value);
            HavocShared(Sharing.Aliased);
        }

        return value;
    }

    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, object? argument)
    {
        var holder = SettableAt(operation.Target);
        if ((holder is null && !IsVariable(operation.Target)) || operation is not { OperatorMethod: null, InConversion.IsIdentity: true, OutConversion.IsIdentity: true })
        {
            RunUnseen(operation.OperatorMethod);
            return Scramble(operation.Target, operation.Value);
        }

        var before = Eval(operation.Target);
        var operand = Eval(operation.Value);
        var value = operation.Type?.SpecialType == SpecialType.System_String && operation.OperatorKind == BinaryOperatorKind.Add
            ? Text(Joined(Part(before), Part(operand)))
            : Arithmetic.Fold(operation.OperatorKind, before, operand, operation.Type);
        ForgetAll(before);
        ForgetAll(operand);
        AssignTo(holder, operation.Target, value);
        return value;
    }

    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, object? argument)
    {
        var holder = SettableAt(operation.Target);
        if ((holder is null && !IsVariable(operation.Target)) || operation.OperatorMethod is not null)
        {
            RunUnseen(operation.OperatorMethod);
            return Scramble(operation.Target, null);
        }

        var before = Eval(operation.Target);
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Arithmetic.Fold(kind, before, new ConstantValue(1), operation.Type);
        AssignTo(holder, operation.Target, after);
        return operation.IsPostfix ? before : after;
    }

    private static bool IsVariable(IOperation target) =>
        target is ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation { Parameter.RefKind: RefKind.None };

    // A variable, or the part of an object that was looked at before the value was: it may be another by now.
    private void AssignTo(DataValue? holder, IOperation target, Value value)
    {
        if (holder is null)
        {
            Assign(target, value);
        }
        else
        {
            Set(holder, ((IMemberReferenceOperation)target).Member.Name, value);
        }
    }

    // The target holds something that is not worked out.
    private Value Scramble(IOperation target, IOperation? operand)
    {
        ForgetAll(Eval(operand));
        if (target is IPropertyReferenceOperation { Instance: { } instance } property)
        {
            foreach (var index in property.Arguments)
            {
                ForgetAll(Eval(index.Value));
            }

            ForgetAll(Extended(instance, property.Property, Eval(instance)));
            RunUnseen(property.Property);
            return Value.Unknown;
        }

        ForgetAll(Eval(target));
        Invalidate(target);
        return Value.Unknown;
    }

    // Whether looking at it twice is looking at the same, and does no more than looking at it once.
    private bool IsSteady(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation { Local.IsRef: false } or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation property => !RunsCode(property.Property) && property.Arguments.All(static index => index.Value.ConstantValue.HasValue) && IsSteady(property.Instance),
        _ => false,
    };

    private bool RunsCode(IPropertySymbol property) => property.ContainingAssembly is ISourceAssemblySymbol && !_names.Member(property).IsAnnotated
        && (property.IsVirtual || property.IsOverride || property.IsAbstract || !AutoProperty.Is(property));

    public override Value VisitVariableDeclarationGroup(IVariableDeclarationGroupOperation operation, object? argument)
    {
        foreach (var declaration in operation.Declarations)
        {
            Eval(declaration);
        }

        return Value.Unknown;
    }

    public override Value VisitVariableDeclaration(IVariableDeclarationOperation operation, object? argument)
    {
        foreach (var declarator in operation.Declarators)
        {
            Eval(declarator);
        }

        return Value.Unknown;
    }

    public override Value VisitVariableDeclarator(IVariableDeclaratorOperation operation, object? argument)
    {
        var initializer = operation.Initializer ?? (operation.Parent as IVariableDeclarationOperation)?.Initializer;
        if (operation.Symbol.IsRef)
        {
            throw new AnalysisBoundException("ref locals");
        }

        if (operation.Symbol.Type.SpecialType == SpecialType.System_TypedReference)
        {
            throw new AnalysisBoundException("unsafe code");
        }

        var value = initializer is null ? Value.Unknown : Eval(initializer.Value);
        SetVariable(operation.Symbol, value);
        return Value.Unknown;
    }

    public override Value VisitFieldInitializer(IFieldInitializerOperation operation, object? argument) => Eval(operation.Value);

    public override Value VisitPropertyInitializer(IPropertyInitializerOperation operation, object? argument) => Eval(operation.Value);

    public override Value VisitParameterInitializer(IParameterInitializerOperation operation, object? argument) => Value.Unknown;
}
