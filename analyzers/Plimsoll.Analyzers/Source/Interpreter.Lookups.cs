using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

// Dictionaries that are asked for a key which they may not have.
internal sealed partial class Interpreter
{
    private bool TryLookUp(IInvocationOperation operation, IMethodSymbol method, Value receiver, Value[] arguments, out Value result)
    {
        result = Value.Unknown;
        if (method.Name is not ("TryGetValue" or "ContainsKey" or "TryAdd" or "GetValueOrDefault") || method.ContainingNamespace?.ToDisplayString() != "System.Collections.Generic")
        {
            return false;
        }

        var isExtension = method.IsStatic;
        var source = isExtension ? arguments[0] : receiver;
        var key = arguments[isExtension ? 1 : 0];
        var asked = isExtension ? operation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value : operation.Instance;
        if (asked is null || source is not NodeValue { Id: var id } || SeenEntries(id) is not { } node || KeyOf(key) is not { } text)
        {
            return false;
        }

        var index = node.IndexOf(text);
        if (index < 0 ? DictionaryOf(Unconverted(asked).Type) is null : MayBeUnset(node.Entries[index].Value))
        {
            // Another kind of dictionary may have its own idea of which keys are the same.
            return false;
        }

        var found = index < 0 ? null : node.Entries[index].Value;
        return method.Name switch
        {
            "ContainsKey" => TrySay(found is not null, out result),
            "TryGetValue" => TryTake(operation, found, out result),
            "TryAdd" => TryAdd(operation, id, arguments, found is not null, out result),
            _ => (result = found ?? (arguments.Length > 2 ? arguments[2] : Zero(method.ReturnType))) is not UnknownValue,
        };
    }

    // A dictionary of which it is known which keys it may have.
    private HeapNode? SeenEntries(int id) => _state.Find(id) is { IsPlain: true, IsList: false, IsOpen: false } node && (node.Sharing & (Sharing.Captured | Sharing.Stored)) == 0 ? node : null;

    private HeapNode? SeenWhole(Value dictionary) =>
        dictionary.NodeId >= 0 && SeenEntries(dictionary.NodeId) is { } node && Array.TrueForAll(node.Entries.ToArray(), static entry => !MayBeUnset(entry.Value)) ? node : null;

    private static bool MayBeUnset(Value value) => value.Kind == ValueKind.Unset || (value is ChoiceValue choice && (MayBeUnset(choice.Left) || MayBeUnset(choice.Right)));

    private static bool TrySay(bool answer, out Value result)
    {
        result = new ConstantValue(answer);
        return true;
    }

    private bool TryTake(IInvocationOperation operation, Value? found, out Value result)
    {
        result = new ConstantValue(found is not null);
        if (operation.Arguments.FirstOrDefault(static argument => argument.Parameter?.RefKind == RefKind.Out)?.Value is not { } taken
            || Declared(taken) is not { } target || !(IsVariable(target) || target is IDiscardOperation))
        {
            return false;
        }

        Assign(target, found ?? (target.Type is { } type ? Zero(type) : Value.Unknown));
        return true;
    }

    private bool TryAdd(IInvocationOperation operation, int id, Value[] arguments, bool isThere, out Value result)
    {
        result = new ConstantValue(!isThere);
        if (!isThere)
        {
            SetKey(id, arguments[0], arguments[1], ElementSite(operation.Arguments.First(static argument => argument.Parameter?.Ordinal == 1).Value));
        }

        return true;
    }
}
