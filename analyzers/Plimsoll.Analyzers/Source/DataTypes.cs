using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>Which types of a compilation are plain data.</summary>
internal sealed class DataTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, DataType?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the objects of a type, or null if they may change or run code when they are made.</summary>
    public DataType? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.ContainingAssembly is not ISourceAssemblySymbol)
        {
            return null;
        }

        var definition = type.OriginalDefinition;
        return _known.TryGetValue(definition, out var known) ? known : _known.GetOrAdd(definition, Read(definition, cancellation));
    }

    private DataType? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!MayBeData(type) || type.DeclaringSyntaxReferences.Any(declaration => !compilation.ContainsSyntaxTree(declaration.SyntaxTree)))
        {
            return null;
        }

        IMethodSymbol? head = null;
        var parts = new List<DataPart>();
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.IsImplicitlyDeclared)
            {
                continue;
            }

            if (head is not null || constructor.DeclaringSyntaxReferences is not { Length: 1 } declarations || declarations[0].GetSyntax(cancellation) is not TypeDeclarationSyntax)
            {
                return null;
            }

            head = constructor;
            AddCaptured(type, head, parts, cancellation);
        }

        foreach (var member in type.GetMembers())
        {
            if (!TryRead(member, head, parts, cancellation))
            {
                return null;
            }
        }

        return new(head, [.. parts], Taken(type, head, parts), type.GetMembers().Any(member => member.IsStatic && !IsQuietStatic(member, cancellation)));
    }

    private static bool MayBeData(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, BaseType.SpecialType: SpecialType.System_Object }
            or { TypeKind: TypeKind.Struct, IsReadOnly: true, IsRefLikeType: false };

    // Takes in what a member keeps; false if it may run code when an object is made.
    private bool TryRead(ISymbol member, IMethodSymbol? head, List<DataPart> parts, CancellationToken cancellation) => member switch
    {
        { IsStatic: true } => true,
        IFieldSymbol { IsImplicitlyDeclared: false } field => TryRead(field, head, parts, cancellation),
        IEventSymbol => false,
        IPropertySymbol property => TryRead(property, head, parts, cancellation),
        _ => true,
    };

    // The first object of a type may run what its static members start with.
    private bool IsQuietStatic(ISymbol member, CancellationToken cancellation) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => member.IsImplicitlyDeclared,
        IFieldSymbol { IsConst: false } field => IsQuiet(Initializer(field, cancellation), field.Type, null, cancellation),
        IPropertySymbol { DeclaringSyntaxReferences: { Length: 1 } declarations } property when declarations[0].GetSyntax(cancellation) is PropertyDeclarationSyntax declaration =>
            IsQuiet(declaration.Initializer?.Value, property.Type, null, cancellation),
        _ => true,
    };

    private bool TryRead(IFieldSymbol field, IMethodSymbol? head, List<DataPart> parts, CancellationToken cancellation)
    {
        var initializer = Initializer(field, cancellation);
        if (field.IsReadOnly)
        {
            Add(field.Name, field.Type, initializer, head, parts, cancellation);
        }

        return IsQuiet(initializer, field.Type, head, cancellation);
    }

    private bool TryRead(IPropertySymbol property, IMethodSymbol? head, List<DataPart> parts, CancellationToken cancellation)
    {
        if (property.DeclaringSyntaxReferences is not { Length: 1 } declarations)
        {
            // What the compiler makes, or what is put together of parts by the program.
            return property.IsImplicitlyDeclared;
        }

        switch (declarations[0].GetSyntax(cancellation))
        {
            case ParameterSyntax:
                parts.Add(new(property.Name, property.Type, Ordinal(head, property.Name), null));
                return true;
            case PropertyDeclarationSyntax declaration when !IsQuiet(declaration.Initializer?.Value, property.Type, head, cancellation):
                return false;
            case PropertyDeclarationSyntax declaration when !AutoProperty.HasCode(declaration):
                if (property.SetMethod is null or { IsInitOnly: true })
                {
                    // What can be set at any time is no part, and does no harm to the others.
                    Add(property.Name, property.Type, declaration.Initializer?.Value, head, parts, cancellation);
                }

                return true;
            default:
                // Code that sets what is set only once may set other properties of the kind.
                return property.SetMethod is not { IsInitOnly: true };
        }
    }

    private void Add(string name, ITypeSymbol type, ExpressionSyntax? initializer, IMethodSymbol? head, List<DataPart> parts, CancellationToken cancellation)
    {
        var ordinal = initializer is IdentifierNameSyntax given ? Ordinal(head, given.Identifier.ValueText) : -1;
        var initial = initializer is null || ordinal >= 0 ? null : Constant(initializer, type, cancellation) ?? Value.Unknown;
        var computed = initial == Value.Unknown && IsComputed(initializer!, head) ? Operation(initializer!, type, cancellation) : null;
        parts.Add(new(name, type, ordinal, initial, computed));
    }

    // Code of the type sees the parameters of its head; those of a record are hidden by its properties.
    private static void AddCaptured(INamedTypeSymbol type, IMethodSymbol head, List<DataPart> parts, CancellationToken cancellation)
    {
        if (type.IsRecord)
        {
            return;
        }

        foreach (var parameter in head.Parameters)
        {
            if (!type.DeclaringSyntaxReferences.Any(declaration => Writes.To(parameter.Name, declaration.GetSyntax(cancellation))))
            {
                parts.Add(new(NameOf(parameter), parameter.Type, parameter.Ordinal, null));
            }
        }
    }

    /// <summary>The name of the part that is a parameter of the head of a type: one that no property has.</summary>
    public static string NameOf(IParameterSymbol parameter) => "(" + parameter.Name + ")";

    private static int Ordinal(IMethodSymbol? head, string name)
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

    private static ExpressionSyntax? Initializer(IFieldSymbol field, CancellationToken cancellation) =>
        field.DeclaringSyntaxReferences.Length == 1 ? (field.DeclaringSyntaxReferences[0].GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value : null;

    // Whether making the value runs no code of the program.
    private bool IsQuiet(ExpressionSyntax? initializer, ITypeSymbol type, IMethodSymbol? head, CancellationToken cancellation) => initializer switch
    {
        null => true,
        IdentifierNameSyntax name when Ordinal(head, name.Identifier.ValueText) is >= 0 and var ordinal => SymbolEqualityComparer.Default.Equals(head!.Parameters[ordinal].Type, type),
        CollectionExpressionSyntax { Elements.Count: 0 } => IsOfFramework(type),
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } => IsOfFramework(type),
        _ => Constant(initializer, type, cancellation) is not null || IsComputed(initializer, head),
    };

    // Operators on nothing but literals and what the constructor is given, none of which the program may define.
    private static bool IsComputed(ExpressionSyntax initializer, IMethodSymbol? head) => initializer.DescendantNodesAndSelf().All(node => node switch
    {
        IdentifierNameSyntax name => Ordinal(head, name.Identifier.ValueText) is >= 0 and var ordinal
            && head!.Parameters[ordinal].Type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String,
        LiteralExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringTextSyntax
            or InterpolationSyntax { AlignmentClause: null, FormatClause: null } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.AsExpression) && !binary.IsKind(SyntaxKind.IsExpression),
        _ => false,
    });

    private static bool IsOfFramework(ITypeSymbol type) => type is IArrayTypeSymbol || type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";

    // What an initializer does, if it makes the very type, or a number that becomes another.
    private IOperation? Operation(ExpressionSyntax initializer, ITypeSymbol type, CancellationToken cancellation)
    {
        var operation = Model(initializer).GetOperation(initializer, cancellation);
        return SymbolEqualityComparer.Default.Equals(operation?.Type, type) || (Arithmetic.IsNumber(operation?.Type) && Arithmetic.IsNumber(type)) ? operation : null;
    }

    // It stands outside the block that the driver hands over; the model is the driver's own, and cached by it.
#pragma warning disable RS1030
    private SemanticModel Model(SyntaxNode node) => compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030

    // A constant, as the property holds it; null if it is none, or if the program converts it.
    private Value? Constant(ExpressionSyntax expression, ITypeSymbol type, CancellationToken cancellation)
    {
        var model = Model(expression);
        if (model.GetConstantValue(expression, cancellation) is not { HasValue: true, Value: var value }
            || model.GetConversion(expression, cancellation) is { MethodSymbol.ContainingAssembly: ISourceAssemblySymbol })
        {
            return null;
        }

        var wanted = Interpreter.Underlying(type);
        return value is null ? wanted.IsReferenceType || !SymbolEqualityComparer.Default.Equals(wanted, type) ? Value.Null : Value.Unknown
            : value is string && wanted.SpecialType == SpecialType.System_String ? new ConstantValue(value)
            : value is bool && wanted.SpecialType == SpecialType.System_Boolean ? new ConstantValue(value)
            : wanted.TypeKind == TypeKind.Enum ? new ConstantValue(new EnumConstant(wanted, value))
            : Arithmetic.As(new ConstantValue(value), wanted);
    }

    // A record comes apart into its parameters, unless the program says how.
    private static int[] Taken(INamedTypeSymbol type, IMethodSymbol? head, List<DataPart> parts)
    {
        if (!type.IsRecord || head is null || type.GetMembers("Deconstruct").Any(static member => !member.IsImplicitlyDeclared))
        {
            return [];
        }

        var taken = head.Parameters.Select(parameter => parts.FindIndex(part => part.Name == parameter.Name)).ToArray();
        return Array.TrueForAll(taken, static index => index >= 0) ? taken : [];
    }
}
