using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// What can be asked of a list that is wholly seen.
internal sealed partial class Interpreter
{
    private HeapNode? SeenList(Value value) => value is NodeValue { Id: var id } && _state.Find(id) is { IsList: true, IsOpen: false, Entries.Count: <= MaxItems } list
        && (list.Sharing & (Sharing.Captured | Sharing.Stored)) == 0 && AreSettled(list.Entries)
        ? list
        : null;

    private static bool AreSettled(HeapEntries items)
    {
        foreach (var item in items)
        {
            if (item.Value is ChoiceValue or UnsetValue)
            {
                return false;
            }
        }

        return true;
    }

    private Value? CountOf(IPropertySymbol property, Value receiver) =>
        property is { Name: "Count" or "Length", Type.SpecialType: SpecialType.System_Int32 } && !ExtensionBlock.Holds(property) && (SeenList(receiver) ?? SeenWhole(receiver)) is { } seen ? new ConstantValue(seen.Entries.Count) : null;

    // A part of a list, as it is now.
    private bool TryGetRange(IMethodSymbol method, Value receiver, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (method is not { Name: "GetRange" or "Slice", ContainingType: { Name: "List" } type } || type.ContainingNamespace.ToDisplayString() != "System.Collections.Generic"
            || SeenList(receiver) is not { IsPlain: true, IsSet: false } list
            || PlaceOf(arguments[0], list.Entries.Count + 1) is not { } place || PlaceOf(arguments[1], list.Entries.Count - place + 1) is not { } count)
        {
            return false;
        }

        result = Picked(list.Entries.ToArray().Skip(place).Take(count), syntax);
        return true;
    }

    // An action for each item, which runs at once.
    private bool TryForEach(IInvocationOperation operation, Value receiver, Value action)
    {
        if (action is not FunctionValue { Method.IsAsync: false } function || SeenList(receiver) is not { } list)
        {
            return false;
        }

        foreach (var item in list.Entries.ToArray())
        {
            RunFunction(function, [item.Value], operation.Syntax);
            if (_state.IsDead)
            {
                break;
            }
        }

        return true;
    }

    // What becomes of an object that is handed from item to item.
    private bool TryAggregate(Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (arguments.Length > 3 || arguments[arguments.Length - 1] is not FunctionValue { Method: { IsAsync: false, Parameters.Length: 2 } } function
            || SeenList(arguments[0]) is not { } list || (arguments.Length == 2 && list.Entries.Count == 0))
        {
            return false;
        }

        var items = list.Entries.ToArray();
        var sources = Sources(arguments[0]);
        result = arguments.Length == 2 ? items[0].Value : arguments[1];
        for (var i = 3 - arguments.Length; i < items.Length; i++)
        {
            result = _state.IsDead ? Value.Unknown : RunFunction(function, [result, items[i].Value], syntax);
            CheckSources(sources);
        }

        return true;
    }

    // The first item, or the first that fulfils a condition: the very object of the list.
    private bool TryFirst(IMethodSymbol method, Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (SeenItems(arguments[0], syntax) is not { } items || (items.Length == 0 && method.Name == "First"))
        {
            return false;
        }

        if (arguments.Length == 1)
        {
            result = items.Length == 0 ? Zero(method.ReturnType) : items[0].Value;
            return true;
        }

        if (arguments[1] is not FunctionValue { Method: { IsAsync: false, Parameters.Length: 1 } } condition)
        {
            return false;
        }

        foreach (var item in items)
        {
            var answer = RunFunction(condition, [item.Value], syntax);
            if (_state.IsDead || answer is not ConstantValue { Constant: bool isIt })
            {
                // It may be any of them.
                Forget(arguments[0]);
                Forget(condition);
                return true;
            }

            if (isIt)
            {
                result = item.Value;
                return true;
            }
        }

        result = method.Name == "First" ? Value.Unknown : Zero(method.ReturnType);
        return true;
    }
}
