using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Single items of lists and dictionaries that are set, put in or taken out.
internal sealed partial class Interpreter
{
    // What a block of "try" takes out and puts back is not seen in what it leaves behind.
    private bool TryEdit(IInvocationOperation operation, Value receiver, Value[] arguments)
    {
        if (_tries > 0 || operation.TargetMethod.ContainingType is not { Name: "List" or "Dictionary" } type || type.ContainingNamespace.ToDisplayString() != "System.Collections.Generic")
        {
            return false;
        }

        if (type.Name == "Dictionary")
        {
            // Where one key is taken out, the next one may be put: the order is not known any more.
            return operation.TargetMethod.Name == "Clear" && SeenEntries(receiver.NodeId) is not null && SetItems(receiver.NodeId, []);
        }

        if (SeenList(receiver) is not { IsPlain: true, IsSet: false } list)
        {
            return false;
        }

        var items = new List<HeapEntry>(list.Entries.ToArray());
        switch (operation.TargetMethod.Name)
        {
            case "Clear":
                items.Clear();
                break;
            case "RemoveAt" when PlaceOf(arguments[0], items.Count) is { } place:
                items.RemoveAt(place);
                break;
            case "Remove" when IsEqualToItselfAlone(arguments[0]) && items.TrueForAll(static item => item.Value is ConstantValue):
                if (items.FindIndex(item => Value.Same(item.Value, arguments[0])) is >= 0 and var first)
                {
                    items.RemoveAt(first);
                }

                break;
            case "Insert" when PlaceOf(arguments[0], items.Count + 1) is { } place:
                items.Insert(place, new(null, Place(arguments[1], receiver.NodeId, true), ElementSite(operation.Arguments[1].Value)));
                break;
            default:
                return false;
        }

        return SetItems(receiver.NodeId, items);
    }

    private bool SetItems(int id, List<HeapEntry> items)
    {
        var node = _state.Writable(id);
        node.Entries.Truncate(0);
        items.ForEach(node.Entries.Add);
        return true;
    }

    // Sets the item at a position of a list or an array.
    private bool TrySetItem(Value list, Value position, Value value, IOperation source)
    {
        if (_tries > 0 || SeenList(list) is not { IsPlain: true, IsSet: false } seen || PlaceOf(position, seen.Entries.Count) is not { } place)
        {
            return false;
        }

        var item = new HeapEntry(null, Place(value, list.NodeId, true), ElementSite(source));
        _state.Writable(list.NodeId).Entries[place] = item;
        return true;
    }

    // An array of so many zeros.
    private Value CreateArray(IArrayCreationOperation operation)
    {
        Value[] sizes = [.. operation.DimensionSizes.Select(Eval)];
        return operation.Type is IArrayTypeSymbol { ElementType: { IsValueType: true } kept } && DataInitializers.IsSimple(kept) && sizes.Length == 1 && PlaceOf(sizes[0], MaxItems + 1) is { } count
            ? ListOf([.. Enumerable.Repeat(Zero(kept), count)], operation.Syntax)
            : NewNode(null, Site(operation.Syntax, WriteKind.Creation), isList: true, isPlain: true, isOpen: true);
    }

    private static int? PlaceOf(Value position, int count) => position is ConstantValue { Constant: int place and >= 0 } && place < count ? place : null;

    // The array is looked at before the value is.
    private Value AssignElement(IArrayElementReferenceOperation target, IOperation source)
    {
        var array = Eval(target.ArrayReference);
        Value[] places = [.. target.Indices.Select(Eval)];
        var value = Eval(source);
        if (places.Length != 1 || !TrySetItem(array, places[0], value, source))
        {
            Array.ForEach(places, ForgetAll);
            Store(value);
            ForgetAll(array);
            Touch(array);
        }

        return value;
    }
}
