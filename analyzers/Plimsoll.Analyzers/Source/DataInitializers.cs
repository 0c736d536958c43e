using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plimsoll.Analyzers.Source;

/// <summary>What the members of plain data start with.</summary>
internal sealed class DataInitializers(Compilation compilation, CancellationToken cancellation, int depth)
{
    // Types may hold one another in a circle.
    private const int MaxDepth = 3;

    /// <summary>Whether making a value of a type runs no code of the program; a constructor whose parameters the initializer sees may be given.</summary>
    public bool IsQuiet(ExpressionSyntax? initializer, ITypeSymbol kept, IMethodSymbol? head) => initializer switch
    {
        null => true,
        IdentifierNameSyntax name when Ordinal(head, name.Identifier.ValueText) is >= 0 and var ordinal => SymbolEqualityComparer.Default.Equals(head!.Parameters[ordinal].Type, kept),
        CollectionExpressionSyntax list => IsOfFramework(kept) && list.Elements.All(element => element is ExpressionElementSyntax { Expression: var item } && IsQuietItem(item, kept, head)),
        BaseObjectCreationExpressionSyntax { Initializer: { } items } filled => IsMade(filled, head) && IsFilled(filled, items, head),
        BaseObjectCreationExpressionSyntax made => IsMade(made, head) && (IsOfLibrary(made) || IsData(made)),
        _ => Constant(initializer, kept) is not null || (IsBuiltIn(Interpreter.Underlying(kept)) && IsComputed(initializer, head)),
    };

    // A list of the framework, or a dictionary, that is filled with what runs no code either.
    private bool IsFilled(BaseObjectCreationExpressionSyntax made, InitializerExpressionSyntax items, IMethodSymbol? head) =>
        Model(made).GetTypeInfo(made, cancellation).Type is INamedTypeSymbol { Name: "List" or "Dictionary", TypeArguments: var types } type && IsOfFramework(type)
        && items.Expressions.All(item => item switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys }, Right: var value } => IsPair(keys[0].Expression, value, types, head),
            InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => IsPair(pair[0], pair[1], types, head),
            AssignmentExpressionSyntax or InitializerExpressionSyntax => false,
            _ => IsQuietItem(item, type, head),
        });

    private bool IsPair(ExpressionSyntax key, ExpressionSyntax value, IReadOnlyList<ITypeSymbol> types, IMethodSymbol? head) =>
        types.Count == 2 && Constant(key, types[0]) is not null && IsQuiet(value, types[1], head);

    private bool IsQuietItem(ExpressionSyntax item, ITypeSymbol list, IMethodSymbol? head) =>
        (list as IArrayTypeSymbol)?.ElementType is { } element ? IsQuiet(item, element, head)
        : list is INamedTypeSymbol { TypeArguments: { Length: 1 } items } && IsQuiet(item, items[0], head);

    // Its constructor has never heard of the program.
    private bool IsOfLibrary(BaseObjectCreationExpressionSyntax made) =>
        Model(made).GetTypeInfo(made, cancellation).Type is INamedTypeSymbol { ContainingAssembly: not ISourceAssemblySymbol, TypeKind: TypeKind.Class } type
        && (!type.IsGenericType || type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");

    // Other data, which runs nothing either.
    private bool IsData(BaseObjectCreationExpressionSyntax made) => depth < MaxDepth
        && Model(made).GetSymbolInfo(made, cancellation).Symbol is IMethodSymbol { ContainingType: { ContainingAssembly: ISourceAssemblySymbol } type } constructor
        && new DataTypeReader(compilation, type.OriginalDefinition, cancellation, depth + 1).Read() is { RunsCode: false } data && data.IsMadeBy(constructor)
        && (made.ArgumentList?.Arguments.All(argument => Model(made).GetConversion(argument.Expression, cancellation).MethodSymbol?.ContainingAssembly is not ISourceAssemblySymbol) ?? true);

    /// <summary>Whether a value of a type is only ever written as a whole.</summary>
    public static bool IsSimple(ITypeSymbol type) => Interpreter.Underlying(type) is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String };

    /// <summary>Whether it makes a new object of nothing but what can be worked out.</summary>
    public static bool IsMade(ExpressionSyntax initializer, IMethodSymbol? head) => initializer is CollectionExpressionSyntax
        || (initializer is BaseObjectCreationExpressionSyntax made && (made.ArgumentList?.Arguments.All(argument => argument.RefKindKeyword.RawKind == 0 && IsComputed(argument.Expression, head)) ?? true));

    private static bool IsBuiltIn(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String;

    private static bool IsOfFramework(ITypeSymbol kept) =>
        kept is IArrayTypeSymbol || (kept.ContainingAssembly is not ISourceAssemblySymbol && kept.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic");

    /// <summary>Whether it is operators on nothing but literals and what the constructor is given, none of which the program may define.</summary>
    public static bool IsComputed(ExpressionSyntax initializer, IMethodSymbol? head) => initializer.DescendantNodesAndSelf().All(node => node switch
    {
        IdentifierNameSyntax name => Ordinal(head, name.Identifier.ValueText) is >= 0 and var ordinal
            && IsBuiltIn(head!.Parameters[ordinal].Type),
        LiteralExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringTextSyntax
            or InterpolationSyntax { AlignmentClause: null, FormatClause: null } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.AsExpression) && !binary.IsKind(SyntaxKind.IsExpression),
        _ => false,
    });

    /// <summary>What an initializer does, if it makes the very type or one that implements it, or a number that becomes another.</summary>
    public IOperation? Operation(ExpressionSyntax initializer, ITypeSymbol kept)
    {
        var operation = Model(initializer).GetOperation(initializer, cancellation);
        return SymbolEqualityComparer.Default.Equals(operation?.Type, kept) || (operation is IObjectCreationOperation && kept.TypeKind == TypeKind.Interface) || (Arithmetic.IsNumber(operation?.Type) && Arithmetic.IsNumber(kept)) ? operation : null;
    }

    /// <summary>A constant, as the member holds it; null if it is none, or if the program converts it.</summary>
    public Value? Constant(ExpressionSyntax expression, ITypeSymbol kept)
    {
        var model = Model(expression);
        if (model.GetConstantValue(expression, cancellation) is not { HasValue: true, Value: var value }
            || model.GetConversion(expression, cancellation) is { MethodSymbol.ContainingAssembly: ISourceAssemblySymbol })
        {
            return null;
        }

        return Kept(value, kept);
    }

    /// <summary>What a member of a type makes of a constant.</summary>
    public static Value Kept(object? value, ITypeSymbol kept)
    {
        var wanted = Interpreter.Underlying(kept);
        return value is null ? wanted.IsReferenceType || !SymbolEqualityComparer.Default.Equals(wanted, kept) ? Value.Null : Value.Unknown
            : value is string && wanted.SpecialType == SpecialType.System_String ? new ConstantValue(value)
            : value is bool && wanted.SpecialType == SpecialType.System_Boolean ? new ConstantValue(value)
            : wanted.TypeKind == TypeKind.Enum ? new ConstantValue(new EnumConstant(wanted, value))
            : Arithmetic.As(new ConstantValue(value), wanted);
    }

    private SemanticModel Model(SyntaxNode node) => CachedModel.Of(compilation, node.SyntaxTree);

    /// <summary>The position of a parameter, or -1.</summary>
    public static int Ordinal(IMethodSymbol? head, string name)
    {
        for (var i = 0; i < head?.Parameters.Length; i++)
        {
            if (head.Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
