using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>The bodies of helpers and the values of read-only members of one compilation, bound once.</summary>
internal sealed class Bodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _iterators = new(SymbolEqualityComparer.Default);
    private readonly RecentSymbols<Value> _readOnly = new();

    /// <summary>The body of a method or getter that can be followed, or null.</summary>
    /// <param name="method">The method.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <param name="isAwaited">Whether the caller waits for the end of an asynchronous method, so that its body runs in between.</param>
    public IOperation? Of(IMethodSymbol method, CancellationToken cancellation, bool isAwaited = false)
    {
        if (CanBeOverridden(method))
        {
            return null;
        }

        return OfItself(method, cancellation, isAwaited);
    }

    /// <summary>The same of a method that may be overridden: what runs if it is not.</summary>
    public IOperation? OfItself(IMethodSymbol method, CancellationToken cancellation, bool isAwaited = false)
    {
        if ((method.IsAsync && !isAwaited) || method.ReturnType.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerator_T or SpecialType.System_Collections_IEnumerator
            || method.IsAbstract || method.IsExtern)
        {
            return null;
        }

        var definition = method.PartialImplementationPart ?? method.OriginalDefinition;
        return _bodies.TryGetValue(definition, out var known) ? known : _bodies.GetOrAdd(definition, Bind(definition, cancellation));
    }

    /// <summary>The constant that a read-only field or get-only property always has, or unknown.</summary>
    public Value ReadOnlyValue(ISymbol member, CancellationToken cancellation)
    {
        if (_readOnly.Find(member) is { } recent)
        {
            return recent;
        }

        // Most are asked for by one type only, and are as soon read again as found in a table of all.
        var value = Read(member, cancellation);
        _readOnly.Keep(member, value);
        return value;
    }

    private static bool CanBeOverridden(IMethodSymbol method) =>
        (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed;

    private IOperation? Bind(IMethodSymbol method, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var body = syntax switch
        {
            BaseMethodDeclarationSyntax declaration => (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody,
            LocalFunctionStatementSyntax declaration => (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody,
            AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
            ArrowExpressionClauseSyntax arrow => arrow,
            _ => null,
        };
        return body is null || !compilation.ContainsSyntaxTree(body.SyntaxTree) || ExtensionBlock.IsStaticForm(method, syntax)
            ? null
            : Model(body.SyntaxTree).GetOperation(body, cancellation);
    }

    /// <summary>Whether a body yields its items one by one.</summary>
    public bool IsIterator(IMethodSymbol method, IOperation body) =>
        method.ReturnType.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable
        && _iterators.GetOrAdd(method, _ => Yields(body.Syntax));

    private static bool Yields(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodes(static node => node is not LocalFunctionStatementSyntax and not LambdaExpressionSyntax))
        {
            if (node is YieldStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private Value Read(ISymbol member, CancellationToken cancellation)
    {
        if (member.DeclaringSyntaxReferences is not { Length: 1 } declarations)
        {
            return Value.Unknown;
        }

        var declaration = declarations[0].GetSyntax(cancellation);
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax field when member is IFieldSymbol { IsReadOnly: true } => field.Initializer,
            PropertyDeclarationSyntax property when member is IPropertySymbol { IsReadOnly: true, IsVirtual: false, IsOverride: false } && !AutoProperty.HasCode(property) => property.Initializer,
            _ => null,
        };
        if (initializer is null || HasConstructor(member, declaration) || MayLackInitializer(member))
        {
            return Value.Unknown;
        }

        // What needs no binding; names are mostly written so.
        if (initializer.Value is LiteralExpressionSyntax { Token.Value: string text } && TypeOf(member)?.SpecialType == SpecialType.System_String)
        {
            return new ConstantValue(text);
        }

        if (!compilation.ContainsSyntaxTree(initializer.SyntaxTree))
        {
            return Value.Unknown;
        }

        var constant = Model(initializer.SyntaxTree).GetConstantValue(initializer.Value, cancellation);
        return constant.HasValue && TypeOf(member)?.TypeKind != TypeKind.Enum ? new ConstantValue(constant.Value) : Value.Unknown;
    }

    // A structure that nobody constructed, and a field of any thread but the first, are zero.
    internal static bool MayLackInitializer(ISymbol member) => member.IsStatic
        ? member.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "ThreadStaticAttribute", ContainingNamespace.Name: "System" })
        : member.ContainingType?.TypeKind == TypeKind.Struct;

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    // What a type that is written in one place has can be seen there.
    private static bool HasConstructor(ISymbol member, SyntaxNode declaration)
    {
        if (declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return HasConstructor(member);
        }

        foreach (var other in type.Members)
        {
            if (other is ConstructorDeclarationSyntax constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic)
            {
                return true;
            }
        }

        return false;
    }

    // A constructor in the source may assign the member again.
    internal static bool HasConstructor(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return true;
        }

        foreach (var constructor in member.IsStatic ? type.StaticConstructors : type.InstanceConstructors)
        {
            if (!constructor.IsImplicitlyDeclared && constructor.DeclaringSyntaxReferences.Length > 0
                && constructor.DeclaringSyntaxReferences[0].GetSyntax() is ConstructorDeclarationSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private SemanticModel Model(SyntaxTree tree) => CachedModel.Of(compilation, tree);
}
