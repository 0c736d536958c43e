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
        property is { Name: "Count" or "Length", Type.SpecialType: SpecialType.System_Int32 } && !ExtensionBlock.Holds(property) && SeenList(receiver) is { } list ? new ConstantValue(list.Entries.Count) : null;

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
    private bool TryAggregate(Value[] arguments, FunctionValue function, SyntaxNode syntax, out Value result)
    {
        result = arguments[1];
        if (SeenList(arguments[0]) is not { } list)
        {
            return false;
        }

        foreach (var item in list.Entries.ToArray())
        {
            result = _state.IsDead ? Value.Unknown : RunFunction(function, [result, item.Value], syntax);
        }

        return true;
    }

    // The first item, or the first that fulfils a condition: the very object of the list.
    private bool TryFirst(Value[] arguments, SyntaxNode syntax, out Value result)
    {
        result = Value.Unknown;
        if (SeenItems(arguments[0], syntax) is not { Length: > 0 } items)
        {
            return false;
        }

        if (arguments.Length == 1)
        {
            result = items[0].Value;
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

        return true;
    }
}
