using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitPropertyReference(IPropertyReferenceOperation operation, object? argument)
    {
        var property = operation.Property;
        if (property.IsStatic && _names.ConstantOf(property) is { } constant)
        {
            return constant;
        }

        if (property.IsStatic && _names.Member(property) is { Computation: not null } computing)
        {
            return Computed(computing, [], operation.Syntax);
        }

        if (property is { IsStatic: true, IsReadOnly: true } && ReadOnly(property, operation.Syntax) is { } list)
        {
            return list;
        }

        if (operation.Arguments.Length > 0)
        {
            return Element(operation);
        }

        if (_names.Member(property) is { IsAnnotated: true, IsBroken: false, Property: { } target })
        {
            return ReadProperty(operation, target, Receiver(operation.Instance));
        }

        // What never changes says nothing of the object that holds it.
        if (Always(property) is { } always)
        {
            if (operation.Instance is { Kind: not OperationKind.InstanceReference } instance)
            {
                Forget(Eval(instance));
            }

            return always;
        }

        var receiver = operation.Instance is null ? Value.Unknown : Eval(operation.Instance);
        receiver = Extended(operation.Instance, property, receiver);
        if (property.ReturnsByRef)
        {
            LoseSettable();
        }

        var data = receiver is DataValue found && found.Runs(property) ? found : null;
        property = operation.Instance?.Syntax is BaseExpressionSyntax ? property : data?.Own(property) ?? property;
        if ((ViewOf(operation, receiver) ?? LengthOf(property, receiver) ?? ValueOf(property, receiver, operation.Syntax) ?? CountOf(property, receiver) ?? KeyOfGroup(property, receiver) ?? PartOfNullable(property, receiver) ?? PartOf(property, NotNull(receiver))) is { } known)
        {
            return known;
        }

        if (property.GetMethod is { } getter && TryInline(getter, receiver, [], operation.Syntax, out var result, isExact: data is not null))
        {
            return result;
        }

        if (_names.IsConfigType(property.ContainingType))
        {
            // It may hand out the tree itself.
            ForgetAll(receiver);
        }
        else
        {
            Forget(receiver);
        }

        RunUnseen(property);
        return Value.Unknown;
    }

    private Value? Always(IPropertySymbol property) =>
        property.IsReadOnly && Initial(_model.Bodies.ReadOnlyValue(property, _cancellation), property.Type) is { Kind: ValueKind.Constant } always ? always : null;

    private Value ReadProperty(IPropertyReferenceOperation operation, WireTarget target, Value receiver)
    {
        if (Explain(target.Path, receiver, operation.Instance?.Type, []) is not { } path)
        {
            ForgetAll(receiver);
            return Value.Unknown;
        }

        var type = operation.Type;
        var isCollection = type is not null && IsCollection(type);
        if (type is INamedTypeSymbol own && (_names.IsList(own) || _names.IsDictionary(own)))
        {
            return Held(receiver, path, operation, _names.IsList(own));
        }

        if (isCollection && IsThrough(operation))
        {
            return Perhaps(operation, Held(receiver, path, operation, IsList(type!)));
        }

        var value = _names.Held(Read(receiver, path), type);
        return value is UnsetValue ? Value.Null
            : value is not UnknownValue ? Perhaps(operation, value)
            : isCollection || _names.IsConfigType(type) ? Perhaps(operation, Typed(Held(receiver, path, operation, IsList(type!)), type), isAssumed: true)
            : value;
    }

    // An object of which nothing is known may not be there, which whoever goes on with it at once would have found out.
    private Value Perhaps(IPropertyReferenceOperation operation, Value held, bool isAssumed = false)
    {
        if (held.NodeId < 0 || _state.Find(held.NodeId) is not { } node || (node.Doubt < 0 && !isAssumed))
        {
            return held;
        }

        if (IsThrough(operation))
        {
            _state.Writable(held.NodeId).Doubt = -1;
            return held;
        }

        var doubt = node.Doubt < 0 ? _state.Writable(held.NodeId).Doubt = _joins++ : node.Doubt;
        return new ChoiceValue(doubt, Value.Null, held);
    }

    // Whether the program goes on with what a property holds, and would have thrown if there were nothing.
    private static bool IsThrough(IPropertyReferenceOperation operation) => operation.Parent switch
    {
        IMemberInitializerOperation => true,
        IMemberReferenceOperation reference => !ExtensionBlock.Holds(reference.Member),
        IInvocationOperation call => !ExtensionBlock.Holds(call.TargetMethod),
        _ => false,
    };

    // The node behind a property, made if it is not there: what is written through it is known from here on.
    private Value Held(Value receiver, WirePath path, IPropertyReferenceOperation operation, bool isList)
    {
        if (path.Steps.Length == 0)
        {
            Forget(receiver);
            return Value.Unknown;
        }

        var site = Site(operation.Syntax, WriteKind.Creation);
        var holder = NodeAt(receiver, null, path.Steps, 0, path.Steps.Length - 1, WireStepKind.Key, [], site);
        if (holder is not NodeValue node || _state.Find(node.Id) is not { } found || path.Steps[path.Steps.Length - 1] is not { Kind: WireStepKind.Key } last)
        {
            Forget(holder);
            return PartOf(holder);
        }

        return found.IsList ? Value.Unknown : Child(node.Id, null, last.Text, isList, site);
    }

    private Value Element(IPropertyReferenceOperation operation)
    {
        var receiver = Receiver(operation.Instance);
        var keys = new Value[operation.Arguments.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Eval(operation.Arguments[i].Value);
        }

        if (receiver is DataValue data && data.Runs(operation.Property) && operation.Arguments.All(argument => argument.Parameter?.RefKind == RefKind.None && ReferenceEquals(operation.Arguments[argument.Parameter.Ordinal], argument))
            && (operation.Instance?.Syntax is BaseExpressionSyntax ? operation.Property : data.Own(operation.Property)) is { ReturnsByRef: false, ReturnsByRefReadonly: false, GetMethod: { } getter }
            && TryInline(getter, data, keys, operation.Syntax, out var result, isExact: true))
        {
            return result;
        }

        if (receiver is not NodeValue node || _state.Find(node.Id) is not { } found || !(found.IsList || found.IsPlain || found.Type is null))
        {
            Array.ForEach(keys, ForgetAll);
            Forget(receiver);
            RunUnseen(operation.Property);
            return Value.Unknown;
        }

        if (keys.Length == 1 && (IsOfLookup(operation.Property) ? GroupAt(receiver, keys[0], operation.Syntax) : ElementOf(found, keys[0])) is { } element)
        {
            return element;
        }

        Array.ForEach(keys, ForgetAll);
        Forget(receiver);
        return Value.UnknownPart;
    }

    // The element behind a key that is known, or null.
    private static Value? ElementOf(HeapNode collection, Value key)
    {
        if (collection.IsOpen || (collection.Sharing & Sharing.Captured) != 0)
        {
            return null;
        }

        return key switch
        {
            _ when !collection.IsList && KeyOf(key) is { } text && collection.IndexOf(text) is >= 0 and var at => collection.Entries[at].Value,
            ConstantValue { Constant: int index } when collection.IsList && index >= 0 && index < collection.Entries.Count
                && !HasChoice(collection.Entries) => collection.Entries[index].Value,
            _ => null,
        };
    }
}
