using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// The initializers of static read-only fields and get-only properties whose type lets nobody change them:
/// plain data, and lists, of nothing but constants.
/// </summary>
internal sealed class ReadOnlyData(Compilation compilation, DataTypes data)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The expression that makes the object, the collection or the array; or null.</summary>
    public IOperation? Of(ISymbol member, CancellationToken cancellation)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (!(IsReadOnly(type) || IsReadOnlyDictionary(type) || type?.TypeKind == TypeKind.Delegate || IsData(type, cancellation) || (member is IFieldSymbol && type is IArrayTypeSymbol { Rank: 1 })) || member.DeclaringSyntaxReferences.Length != 1)
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

    private static bool IsReadOnlyDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments.Length: 2 } named && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    // Of a structure there is one, of zeros, before its initializer has run.
    private bool IsData(ITypeSymbol? type, CancellationToken cancellation) =>
        type is INamedTypeSymbol { IsReferenceType: true } named && data.Of(named, cancellation) is { IsSettable: false, MakesObjects: false };

    private IOperation? Find(ISymbol member, CancellationToken cancellation)
    {
        var initializer = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property when !AutoProperty.HasCode(property) => property.Initializer,
            _ => null,
        };
        if (initializer is null || !compilation.ContainsSyntaxTree(initializer.SyntaxTree) || Bodies.HasConstructor(member) || Bodies.MayLackInitializer(member)
            || (member is IFieldSymbol { Type: IArrayTypeSymbol } holder && !IsOnlyRead(holder, initializer)))
        {
            return null;
        }

        var value = (CachedModel.Of(compilation, initializer.SyntaxTree).GetOperation(initializer, cancellation) as ISymbolInitializerOperation)?.Value;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            ICollectionExpressionOperation list when AreConstant(list.Elements, cancellation) => list,
            IArrayCreationOperation { Initializer: { } items } array when AreConstant(items.ElementValues, cancellation) => array,
            IObjectCreationOperation { Arguments.IsEmpty: true, Type: INamedTypeSymbol { Name: "Dictionary" } type, Initializer: { } entries } made
                when type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" && entries.Initializers.All(entry => IsConstantEntry(entry, cancellation)) => made,
            IObjectCreationOperation made when IsConstant(made, cancellation) => made,
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation or IMethodReferenceOperation { Instance: null } } made => made,
            _ => null,
        };
    }

    private bool IsConstantEntry(IOperation entry, CancellationToken cancellation) => entry switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: var keys }, Value: var value } => AreConstant(keys.Select(static key => key.Value), cancellation) && IsConstant(value, cancellation),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: var pair } => AreConstant(pair.Select(static part => part.Value), cancellation),
        _ => false,
    };

    private bool AreConstant(IEnumerable<IOperation> items, CancellationToken cancellation) => items.All(item => IsConstant(item, cancellation));

    private bool IsConstant(IOperation item, CancellationToken cancellation) => item.ConstantValue.HasValue || item switch
    {
        IDefaultValueOperation => true,
        IConversionOperation { OperatorMethod: null } conversion => IsConstant(conversion.Operand, cancellation),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => IsAbove(field, item) && IsData(field.Type, cancellation) && Of(field, cancellation) is not null,
        ICollectionExpressionOperation list => IsReadOnly(list.Type) && AreConstant(list.Elements, cancellation),
        ITupleOperation tuple => AreConstant(tuple.Elements, cancellation),
        IAnonymousObjectCreationOperation made => made.Initializers.All(set => IsConstantAssignment(set, cancellation)),
        IObjectCreationOperation { Type: INamedTypeSymbol type } made => data.Of(type, cancellation) is { IsSettable: false, MakesObjects: false }
            && AreConstant(made.Arguments.Select(static argument => argument.Value), cancellation)
            && (made.Initializer is null || made.Initializer.Initializers.All(set => IsConstantAssignment(set, cancellation))),
        _ => false,
    };

    // What stands above in the same type is there before; and nothing stands above itself.
    private static bool IsAbove(IFieldSymbol field, IOperation use) =>
        field.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].Span.Start < use.Syntax.SpanStart
            && declarations[0].GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>() == use.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private bool IsConstantAssignment(IOperation operation, CancellationToken cancellation) =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation, Value: var value } && IsConstant(value, cancellation);

    // Items of an array can be set by whoever sees it: nobody but the type that holds it, which only goes through it.
    private bool IsOnlyRead(IFieldSymbol array, SyntaxNode initializer)
    {
        if (array.DeclaredAccessibility != Accessibility.Private || array.ContainingType is not { DeclaringSyntaxReferences.Length: 1 }
            || initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return false;
        }

        var model = CachedModel.Of(compilation, type.SyntaxTree);
        foreach (var node in type.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == array.Name && !IsRead(name, model))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRead(SyntaxNode name, SemanticModel model)
    {
        while (name.Parent is MemberAccessExpressionSyntax outer && outer.Name == name)
        {
            name = outer;
        }

        return name.Parent switch
        {
            SpreadElementSyntax => true,
            CommonForEachStatementSyntax loop => loop.Expression == name && loop is not ForEachStatementSyntax { Type: RefTypeSyntax },
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" } => true,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call, Name.Identifier.ValueText: "Select" or "SelectMany" or "Where" or "ToList" or "ToArray" or "Any" or "All" or "Count" or "First" or "Aggregate" } =>
                model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingAssembly: not ISourceAssemblySymbol, ContainingType: { Name: "Enumerable" } holder } && holder.ContainingNamespace.ToDisplayString() == "System.Linq",
            _ => false,
        };
    }
}
