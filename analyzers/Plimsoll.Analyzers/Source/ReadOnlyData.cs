using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// The initializers of static read-only fields and get-only properties whose type lets nobody change them:
/// plain data, and collections, of nothing but constants.
/// </summary>
internal sealed class ReadOnlyData(Compilation compilation, DataTypes data)
{
    private readonly OnlyReadCollection _onlyRead = new(compilation);
    private readonly BoundData _bound = new(compilation);
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The expression that makes the object, the collection or the array; or null.</summary>
    public IOperation? Of(ISymbol member, CancellationToken cancellation)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (!(IsReadOnly(type) || IsLazy(type, cancellation) || IsReadOnlyDictionary(type) || type?.TypeKind == TypeKind.Delegate || IsData(type, cancellation) || IsMutable(type)) || member.DeclaringSyntaxReferences.Length != 1)
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

    // What everybody who sees it can change.
    private static bool IsMutable(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 } || IsMade(type, "List") || IsMade(type, "Dictionary");

    private static bool IsList(ITypeSymbol type) => IsReadOnly(type) || type is IArrayTypeSymbol { Rank: 1 } || IsMade(type, "List");

    private static bool IsMade(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { IsGenericType: true, ContainingAssembly: not ISourceAssemblySymbol } named && named.Name == name && named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    // What is made later, and then is the same whoever asks.
    private bool IsLazy(ITypeSymbol? type, CancellationToken cancellation) =>
        Interpreter.IsLazy(type) && type is INamedTypeSymbol { TypeArguments: { Length: 1 } made } && (DataInitializers.IsSimple(made[0]) || IsData(made[0], cancellation));

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
        if (initializer is null || !compilation.ContainsSyntaxTree(initializer.SyntaxTree) || Bodies.HasConstructor(member) || Bodies.MayLackInitializer(member))
        {
            return null;
        }

        var value = (CachedModel.Of(compilation, initializer.SyntaxTree).GetOperation(initializer, cancellation) as ISymbolInitializerOperation)?.Value;
        var isMutable = IsMutable((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type);
        var made = Made(value is null ? null : Unconverted(value), isMutable, cancellation);
        return made is null or IDelegateCreationOperation ? made
            : (isMutable || CanBeCastBack(made)) && !_onlyRead.Is(member, !isMutable, cancellation) ? null
            : HoldsObjects(made) && _bound.Is(member, cancellation) ? null
            : made;
    }

    private static bool HoldsObjects(IOperation made) => made.DescendantsAndSelf().Any(static operation =>
        operation is IObjectCreationOperation { Type.ContainingAssembly: ISourceAssemblySymbol } or IWithOperation or IFieldReferenceOperation { ConstantValue.HasValue: false } or IPropertyReferenceOperation { Property.IsStatic: true });

    // What stands behind a type that lets nobody change it may itself be changed; of a collection expression the compiler makes what may not.
    private static bool CanBeCastBack(IOperation made) => made is IArrayCreationOperation || IsMade(made.Type, "Dictionary");

    private IOperation? Made(IOperation? value, bool isMutable, CancellationToken cancellation) => value switch
    {
        ICollectionExpressionOperation list when AreConstant(list.Elements, cancellation) => list,
        IArrayCreationOperation { Initializer: { } items } array when AreConstant(items.ElementValues, cancellation) => array,
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: { } entries, Type: var type } made
            when (isMutable && IsMade(type, "List") || IsMade(type, "Dictionary")) && entries.Initializers.All(entry => IsConstantEntry(entry, cancellation)) => made,
        IObjectCreationOperation { Arguments: { Length: 1 } given } made when IsLazy(made.Type, cancellation) && given[0].Value is IDelegateCreationOperation => made,
        IObjectCreationOperation or IWithOperation when IsConstant(value, cancellation) => value,
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation or IMethodReferenceOperation { Instance: null } } made => made,
        _ => null,
    };

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
        IFieldReferenceOperation or IPropertyReferenceOperation => IsData(item.Type, cancellation) && IsKnownAbove(item, cancellation),
        ISpreadOperation { Operand: var spread } => Unconverted(spread) is { Type: { } type } list && IsList(type) && IsKnownAbove(list, cancellation),
        IWithOperation { Operand: var copied, Initializer: var changed } => copied.Type?.IsReferenceType == true && IsConstant(copied, cancellation)
            && changed.Initializers.All(set => IsConstantAssignment(set, cancellation)),
        ICollectionExpressionOperation list => IsReadOnly(list.Type) && AreConstant(list.Elements, cancellation),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation or IMethodReferenceOperation { Instance: null } } => true,
        ITupleOperation tuple => AreConstant(tuple.Elements, cancellation),
        IAnonymousObjectCreationOperation made => made.Initializers.All(set => IsConstantAssignment(set, cancellation)),
        IObjectCreationOperation { Type: INamedTypeSymbol type } made => data.Of(type, cancellation) is { IsSettable: false, MakesObjects: false }
            && AreConstant(made.Arguments.Select(static argument => argument.Value), cancellation)
            && (made.Initializer is null || made.Initializer.Initializers.All(set => IsConstantAssignment(set, cancellation))),
        _ => false,
    };

    private bool IsKnownAbove(IOperation reference, CancellationToken cancellation) => reference switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => IsAbove(field, reference) && Of(field, cancellation) is not null,
        IPropertyReferenceOperation { Property: { IsStatic: true, IsReadOnly: true } property } => IsAbove(property, reference) && Of(property, cancellation) is not null,
        _ => false,
    };

    // Casts, those that are written out as well, leave the object what it is.
    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    // What stands above in the same type is there before; and nothing stands above itself.
    private static bool IsAbove(ISymbol field, IOperation use) =>
        field.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].Span.Start < use.Syntax.SpanStart
            && declarations[0].GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>() == use.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private bool IsConstantAssignment(IOperation operation, CancellationToken cancellation) =>
        operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation, Value: var value } && IsConstant(value, cancellation);
}
