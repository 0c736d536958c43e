using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

internal sealed partial class Interpreter
{
    public override Value VisitArrayElementReference(IArrayElementReferenceOperation operation, object? argument)
    {
        var receiver = Eval(operation.ArrayReference);
        var keys = new Value[operation.Indices.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Eval(operation.Indices[i]);
        }

        // An array that is written to, or handed on by reference, may hold anything afterwards.
        if (IsRead(operation) && keys.Length == 1 && receiver is NodeValue node && _state.Find(node.Id) is { } list && ElementOf(list, keys[0]) is { } element)
        {
            return element;
        }

        Array.ForEach(keys, ForgetAll);
        return Lose(receiver);
    }

    private static bool IsRead(IOperation element) => element.Parent switch
    {
        IArgumentOperation argument => argument.Parameter?.RefKind == RefKind.None,
        ISimpleAssignmentOperation { IsRef: false } assignment => ReferenceEquals(assignment.Value, element),
        IPropertyReferenceOperation or IInvocationOperation or IVariableInitializerOperation or IBinaryOperation or IUnaryOperation or IInterpolationOperation or IConversionOperation => true,
        _ => false,
    };

    // A method of a collection that is not followed, or that is given one to write to.
    private void Reopen(IMethodSymbol method, Value receiver, Value[] arguments)
    {
        if (!OnlyReads(method))
        {
            Reopen(receiver);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is NodeValue or ChoiceValue && TakesToWrite(method, method.Parameters[i]))
            {
                Reopen(arguments[i]);
            }
        }
    }

    // All that is known of the items of a collection is that they are objects.
    private void Reopen(Value collection)
    {
        if (collection is ChoiceValue choice)
        {
            Reopen(choice.Left);
            Reopen(choice.Right);
        }
        else if (collection is NodeValue reference && _state.Find(reference.Id) is { } node && (node.IsPlain || node.IsList || node.Type is null))
        {
            var written = _state.Writable(reference.Id);
            written.Entries.Truncate(0);
            written.IsOpen = true;
        }
    }

    private static bool OnlyReads(IMethodSymbol method) => method.IsStatic && !method.IsExtensionMethod
        || method.ContainingNamespace is { Name: "Linq" }
        || IsSearch(method)
        || method.Name is "GetEnumerator" or "TryGetValue" or "ToArray" or "CopyTo" or "AsReadOnly" or "ToString" or "GetHashCode" or "GetType";

    private static bool TakesToWrite(IMethodSymbol method, IParameterSymbol parameter) => !parameter.IsParams
        && IsCollection(parameter.Type)
        && parameter.Type.Name is not ("IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "IReadOnlyDictionary" or "IReadOnlySet" or "ReadOnlySpan")
        && !IsSearch(method);

    private static bool IsSearch(IMethodSymbol method) => method.Name is "Contains" or "ContainsKey" or "ContainsValue" or "IndexOf" or "LastIndexOf" or "Exists" or "TrueForAll" or "Equals";

    // Bytes are written as one text, not as a list.
    private static bool IsBytes(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_Byte,
        INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0].SpecialType == SpecialType.System_Byte,
        _ => false,
    };
}
