using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    // What stands at an index of a list or under a key of a dictionary, if that can be told.
    private Value ElementOf(Value receiver, Value[] keys)
    {
        var element = keys.Length == 1 && receiver is NodeValue reference && _state.Find(reference.Id) is { } node && (node.Sharing & Sharing.Captured) == 0
            ? ElementOf(node, keys[0])
            : Value.Unknown;
        foreach (var key in keys)
        {
            ForgetAll(key);
        }

        if (element is UnknownValue)
        {
            Forget(receiver);
        }

        return element;
    }

    private static Value ElementOf(HeapNode node, Value key) => (node.IsList, (key as ConstantValue)?.Constant) switch
    {
        (true, int index) when index >= 0 && index < node.Entries.Count && AreCertain(node, index) => node.Entries[index].Value,
        (false, string text) when node.IndexOf(text) >= 0 && (node.IsPlain || node.Type is null) => node[text],
        _ => Value.Unknown,
    };

    // A method of a collection that is not followed: all that is known of the items of the collection is that they are objects.
    private void Reopen(Value receiver, IMethodSymbol method)
    {
        if (receiver is ChoiceValue choice)
        {
            Reopen(choice.Left, method);
            Reopen(choice.Right, method);
        }
        else if (receiver is NodeValue reference && _state.Find(reference.Id) is { } node && (node.IsPlain || node.IsList || node.Type is null) && !OnlyReads(method))
        {
            var written = _state.Writable(reference.Id);
            written.Entries.Clear();
            written.IsOpen = true;
        }
    }

    private static bool OnlyReads(IMethodSymbol method) => method.IsStatic && !method.IsExtensionMethod
        || method.ContainingNamespace is { Name: "Linq" }
        || method.Name is "GetEnumerator" or "Contains" or "ContainsKey" or "ContainsValue" or "TryGetValue" or "IndexOf" or "LastIndexOf" or "Exists"
            or "TrueForAll" or "ToArray" or "CopyTo" or "AsReadOnly" or "ToString" or "Equals" or "GetHashCode" or "GetType";

    // Whether all items up to a position are there for sure.
    private static bool AreCertain(HeapNode list, int last)
    {
        for (var i = 0; i <= last; i++)
        {
            if (list.Entries[i].Value is not (NodeValue or ConstantValue))
            {
                return false;
            }
        }

        return true;
    }

    // Bytes are written as one text, not as a list.
    private static bool IsBytes(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_Byte,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0].SpecialType == SpecialType.System_Byte,
        _ => false,
    };
}
