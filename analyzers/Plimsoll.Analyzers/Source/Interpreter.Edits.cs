using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Single items of lists and dictionaries that are set, put in or taken out.
internal sealed partial class Interpreter
{
    // Stands for all that a collection holds among the parts that were written.
    private const string AllItems = "";

    private bool TryEdit(IInvocationOperation operation, Value receiver, Value[] arguments)
    {
        if (operation.TargetMethod.ContainingType is not { Name: "List" or "Dictionary" } type || type.ContainingNamespace.ToDisplayString() != "System.Collections.Generic")
        {
            return false;
        }

        if (type.Name == "Dictionary")
        {
            return TryEditEntries(operation.TargetMethod, receiver.NodeId, arguments);
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
            case "RemoveRange" when PlaceOf(arguments[0], items.Count + 1) is { } place && PlaceOf(arguments[1], items.Count - place + 1) is { } count:
                items.RemoveRange(place, count);
                break;
            case "Remove" when IsEqualToItselfAlone(arguments[0]) && items.TrueForAll(static item => item.Value is ConstantValue):
                if (items.FindIndex(item => Value.Same(item.Value, arguments[0])) is >= 0 and var first)
                {
                    items.RemoveAt(first);
                }

                break;
            case "RemoveAll" when arguments[0] is FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } } condition:
                return TryChoose(items, condition, operation.Syntax) is { } chosen && SetItems(receiver.NodeId, items.FindAll(item => !chosen.Contains(item)));
            case "Insert" when PlaceOf(arguments[0], items.Count + 1) is { } place:
                items.Insert(place, new(null, Place(arguments[1], receiver.NodeId, true), ElementSite(operation.Arguments[1].Value)));
                break;
            case "InsertRange" when PlaceOf(arguments[0], items.Count + 1) is { } place && SeenItems(arguments[1], operation.Syntax) is { } given:
                items.InsertRange(place, given);
                break;
            case "Reverse" when arguments.Length == 0:
                items.Reverse();
                break;
            case "Sort" when arguments.Length == 0 && items.TrueForAll(static item => item.Value is ConstantValue { Constant: int or long or bool }):
                items.Sort(static (left, right) => Comparer<object?>.Default.Compare(((ConstantValue)left.Value).Constant, ((ConstantValue)right.Value).Constant));
                break;
            default:
                return false;
        }

        return SetItems(receiver.NodeId, items);
    }

    // The items that fulfil a condition, if asking each of them changes nothing.
    private List<HeapEntry>? TryChoose(List<HeapEntry> items, FunctionValue condition, SyntaxNode syntax)
    {
        var attempt = Begin();
        var chosen = new List<HeapEntry>();
        foreach (var item in items)
        {
            if (RunFunction(condition, [item.Value], syntax) is not ConstantValue { Constant: bool isIt } || !IsApart(attempt, syntax))
            {
                TakeBack(attempt);
                return null;
            }

            if (isIt)
            {
                chosen.Add(item);
            }
        }

        return chosen;
    }

    private bool TryEditEntries(IMethodSymbol method, int id, Value[] arguments)
    {
        if (SeenEntries(id) is not { } node)
        {
            return false;
        }

        if (method.Name == "Clear")
        {
            _state.Writable(id).HasGap = false;
            return SetItems(id, []);
        }

        if (method.Name != "Remove" || arguments.Length != 1 || KeyOf(arguments[0]) is not { } key)
        {
            return false;
        }

        var entries = new List<HeapEntry>(node.Entries.ToArray());
        if (node.IndexOf(key) is >= 0 and var index)
        {
            // Where one key is taken out, the next one is put.
            _state.Writable(id).HasGap |= index < entries.Count - 1;
            entries.RemoveAt(index);
        }

        return SetItems(id, entries);
    }

    private bool SetItems(int id, List<HeapEntry> items)
    {
        var node = _state.Writable(id);
        foreach (var item in node.Entries)
        {
            Replaced(id, item.Value);
        }

        node.Entries.Truncate(0);
        items.ForEach(node.Entries.Add);
        return true;
    }

    // What is taken out and put back while something may be caught is not seen in what is left behind.
    private void Replaced(int id, Value item)
    {
        if (_tries > 0)
        {
            (_written ??= []).Add((null, id, AllItems, item));
        }
    }

    // Sets the item at a position of a list or an array.
    private bool TrySetItem(Value list, Value position, Value value, IOperation source)
    {
        if (SeenList(list) is not { IsPlain: true, IsSet: false } seen || PlaceOf(position, seen.Entries.Count) is not { } place)
        {
            return false;
        }

        Replaced(list.NodeId, seen.Entries[place].Value);
        var item = new HeapEntry(null, Place(value, list.NodeId, true), ElementSite(source));
        _state.Writable(list.NodeId).Entries[place] = item;
        return true;
    }

    // An array of so many zeros, or of nothing.
    private Value CreateArray(IArrayCreationOperation operation)
    {
        Value[] sizes = [.. operation.DimensionSizes.Select(Eval)];
        return operation.Type is IArrayTypeSymbol { ElementType: var kept } && (kept.IsReferenceType || (kept.IsValueType && DataInitializers.IsSimple(kept))) && sizes.Length == 1 && PlaceOf(sizes[0], MaxItems + 1) is { } count
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
