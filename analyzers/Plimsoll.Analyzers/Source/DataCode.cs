using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>Which members of a type of plain data have code.</summary>
internal sealed class DataCode(DataInitializers initializers, CancellationToken cancellation)
{
    /// <summary>Whether a member is code that the framework may run on an object that it sees, or is run by name.</summary>
    public bool Is(ISymbol member) => member switch
    {
        { IsImplicitlyDeclared: true } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet } => false,
        IPropertySymbol { DeclaringSyntaxReferences: { Length: 1 } declarations } => declarations[0].GetSyntax(cancellation) is not (ParameterSyntax or PropertyDeclarationSyntax)
            || (declarations[0].GetSyntax(cancellation) is PropertyDeclarationSyntax declaration && AutoProperty.HasCode(declaration)),
        _ => member is not IFieldSymbol,
    };

    /// <summary>Whether a member of an interface has code of its own, which runs on the objects that implement it.</summary>
    public bool IsLent(ISymbol member) => member is { IsStatic: false, IsAbstract: false } and not ITypeSymbol && Is(member);

    /// <summary>Whether a static member starts with nothing that runs code: the first object of a type may run that.</summary>
    public bool IsQuietStatic(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => member.IsImplicitlyDeclared,
        IFieldSymbol { IsConst: false } field => initializers.IsQuiet(Initializer(field), field.Type, null),
        IPropertySymbol { DeclaringSyntaxReferences: { Length: 1 } declarations } property when declarations[0].GetSyntax(cancellation) is PropertyDeclarationSyntax declaration =>
            initializers.IsQuiet(declaration.Initializer?.Value, property.Type, null),
        _ => true,
    };

    /// <summary>Whether it is code that runs where nobody calls it by name: when an object is shown, compared or disposed of. What is collected, nobody sees any more.</summary>
    public bool RunsUnasked(ISymbol member, bool isOfRecord) => Is(member) && member switch
    {
        IPropertySymbol => isOfRecord,
        { Name: "ToString" or "Equals" or "GetHashCode" or "PrintMembers" or "Dispose" or "DisposeAsync" } => true,
        _ => member.Name.Contains('.'),
    };

    /// <summary>What a field starts with.</summary>
    public ExpressionSyntax? Initializer(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.Length == 1 ? (field.DeclaringSyntaxReferences[0].GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value : null;
}
