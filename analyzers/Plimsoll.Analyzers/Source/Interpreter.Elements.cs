using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
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
            written.Entries.Truncate(0);
            written.IsOpen = true;
        }
    }

    private static bool OnlyReads(IMethodSymbol method) => method.IsStatic && !method.IsExtensionMethod
        || method.ContainingNamespace is { Name: "Linq" }
        || method.Name is "GetEnumerator" or "Contains" or "ContainsKey" or "ContainsValue" or "TryGetValue" or "IndexOf" or "LastIndexOf" or "Exists"
            or "TrueForAll" or "ToArray" or "CopyTo" or "AsReadOnly" or "ToString" or "Equals" or "GetHashCode" or "GetType";

    // Bytes are written as one text, not as a list.
    private static bool IsBytes(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_Byte,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0].SpecialType == SpecialType.System_Byte,
        _ => false,
    };
}
