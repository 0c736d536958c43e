using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        CollectionExpressionSyntax { Elements.Count: 0 } => IsOfFramework(kept),
        BaseObjectCreationExpressionSyntax made => IsMade(made, head) && (IsOfLibrary(made) || IsData(made)),
        _ => Constant(initializer, kept) is not null || (IsBuiltIn(Interpreter.Underlying(kept)) && IsComputed(initializer, head)),
    };

    // Its constructor has never heard of the program.
    private bool IsOfLibrary(BaseObjectCreationExpressionSyntax made) =>
        Model(made).GetTypeInfo(made, cancellation).Type is INamedTypeSymbol { ContainingAssembly: not ISourceAssemblySymbol, TypeKind: TypeKind.Class } type
        && (!type.IsGenericType || type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");

    // Other data that is made of nothing, and runs nothing either.
    private bool IsData(BaseObjectCreationExpressionSyntax made) => depth < MaxDepth && made.ArgumentList is null or { Arguments.Count: 0 }
        && Model(made).GetTypeInfo(made, cancellation).Type is INamedTypeSymbol { ContainingAssembly: ISourceAssemblySymbol } type
        && new DataTypeReader(compilation, type.OriginalDefinition, cancellation, depth + 1).Read() is { Constructor: null, RunsCode: false };

    /// <summary>Whether a value of a type is only ever written as a whole.</summary>
    public static bool IsSimple(ITypeSymbol type) => Interpreter.Underlying(type) is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String };

    /// <summary>Whether it makes a new object of nothing but what can be worked out.</summary>
    public static bool IsMade(ExpressionSyntax initializer, IMethodSymbol? head) => initializer is CollectionExpressionSyntax { Elements.Count: 0 }
        || (initializer is BaseObjectCreationExpressionSyntax { Initializer: null } made && (made.ArgumentList?.Arguments.All(argument => argument.RefKindKeyword.RawKind == 0 && IsComputed(argument.Expression, head)) ?? true));

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

    /// <summary>What an initializer does, if it makes the very type, or a number that becomes another.</summary>
    public IOperation? Operation(ExpressionSyntax initializer, ITypeSymbol kept)
    {
        var operation = Model(initializer).GetOperation(initializer, cancellation);
        return SymbolEqualityComparer.Default.Equals(operation?.Type, kept) || (Arithmetic.IsNumber(operation?.Type) && Arithmetic.IsNumber(kept)) ? operation : null;
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
