using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// The initializers of static read-only fields and get-only properties whose type lets nobody change them
/// and whose items are all constants.
/// </summary>
internal sealed class ReadOnlyLists(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The collection expression or array, or null.</summary>
    public IOperation? Of(ISymbol member, CancellationToken cancellation)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (!IsReadOnly(type) || member.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        return _known.TryGetValue(member, out var known) ? known : _known.GetOrAdd(member, Find(member, cancellation));
    }

    private static bool IsReadOnly(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 1 } named
        && (named.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_IReadOnlyList_T
                or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            || (named.Name == "ImmutableArray" && named.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable"));

    private IOperation? Find(ISymbol member, CancellationToken cancellation)
    {
        var initializer = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property when !AutoProperty.HasCode(property) => property.Initializer,
            _ => null,
        };
        if (initializer is null || !compilation.ContainsSyntaxTree(initializer.SyntaxTree) || Bodies.HasConstructor(member))
        {
            return null;
        }

        // It stands outside the block that the driver hands over; the model is the driver's own, and cached by it.
#pragma warning disable RS1030
        var value = compilation.GetSemanticModel(initializer.SyntaxTree).GetOperation(initializer, cancellation);
#pragma warning restore RS1030
        value = (value as ISymbolInitializerOperation)?.Value;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            ICollectionExpressionOperation list when AreConstant(list.Elements) => list,
            IArrayCreationOperation { Initializer: { } items } array when AreConstant(items.ElementValues) => array,
            _ => null,
        };
    }

    private static bool AreConstant(IEnumerable<IOperation> items)
    {
        foreach (var item in items)
        {
            if (item.ConstantValue is not { HasValue: true })
            {
                return false;
            }
        }

        return true;
    }
}
