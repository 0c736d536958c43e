using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// Reads a class or a record of which an object is made by running code: that of its constructors, and that with which its members start.
/// Nothing of it is bound before an object is made.
/// </summary>
internal sealed class ConstructedDataReader(Compilation compilation, INamedTypeSymbol type, CancellationToken cancellation)
{
    private readonly DataCode _code = new(new(compilation, cancellation, 0), cancellation);
    private readonly List<DataPart> _parts = [];
    private readonly List<DataLevel> _levels = [];
    private readonly List<ISymbol> _members = [];
    private readonly HashSet<SyntaxNode> _starting = [];
    private List<DataStart> _starts = [];

    public DataType? Read()
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false, IsAnonymousType: false })
        {
            return null;
        }

        for (var at = type; at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            if (!TryReadLevel(at) || at.BaseType is null)
            {
                return null;
            }
        }

        if (_parts.Count == 0)
        {
            // There is nothing to be known of its objects.
            return null;
        }

        var lent = type.AllInterfaces.SelectMany(static implemented => implemented.GetMembers()).Where(_code.IsLent).ToList();
        if (_members.Exists(member => _code.RunsUnasked(member, type.IsRecord) && !OnlyLooks(member)) || lent.Exists(member => _code.RunsUnasked(member, isOfRecord: false)))
        {
            // Code that runs where nobody calls it by name may show its object to anybody, and all of it can be set.
            return null;
        }

        _parts.RemoveAll(part => _members.Count(member => member.Name == part.Name && member is not IPropertySymbol { IsAbstract: true }) > 1);
        return new(null, [.. _parts], [], [], showsItself: false, _members.Exists(member => member.IsStatic && !_code.IsQuietStatic(member)), [.. _levels]);
    }

    private bool TryReadLevel(INamedTypeSymbol level)
    {
        TypeDeclarationSyntax[] declarations = [.. level.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>()];
        if (declarations.Length == 0 || !Array.TrueForAll(declarations, declaration => compilation.ContainsSyntaxTree(declaration.SyntaxTree)) || DataTypeReader.HasLayout(level)
            || !level.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared || (IsRun(constructor) && !IsCopying(constructor))))
        {
            return false;
        }

        _starts = [];
        _starting.Clear();
        if (Array.Find(declarations, static declaration => declaration.ParameterList is not null) is { } head && !TryReadHead(level, head))
        {
            return false;
        }

        var members = level.GetMembers();
        _members.AddRange(members);
        foreach (var member in members)
        {
            if (!TryRead(member))
            {
                return false;
            }
        }

        if (_starting.Count > 1)
        {
            // Of a class in several places the order in which its members start is not known.
            return false;
        }

        _levels.Add(new(level, [.. _starts], declarations.SelectMany(static declaration => declaration.BaseList?.Types ?? default).OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()));
        return true;
    }

    // A record is copied by a constructor.
    private static bool IsCopying(IMethodSymbol constructor) => constructor is { ContainingType: { IsRecord: true } own, Parameters: { Length: 1 } taken } && SymbolEqualityComparer.Default.Equals(taken[0].Type, own);

    // A property that is shown with its record, and shows the record to nobody.
    private bool OnlyLooks(ISymbol member) => member is IPropertySymbol { DeclaringSyntaxReferences: { Length: 1 } declarations }
        && declarations[0].GetSyntax(cancellation) is PropertyDeclarationSyntax { ExpressionBody.Expression: var shown }
        && shown.DescendantNodesAndSelf().All(static node => node is not (ThisExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or WithExpressionSyntax));

    private bool IsRun(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].GetSyntax(cancellation) is ConstructorDeclarationSyntax or TypeDeclarationSyntax { ParameterList: not null };

    // Code of the class sees the parameters of its head as long as the object is there.
    private bool TryReadHead(INamedTypeSymbol level, TypeDeclarationSyntax declaration)
    {
        foreach (var parameter in level.InstanceConstructors.First(constructor => IsHead(constructor)).Parameters)
        {
            if (parameter.RefKind != RefKind.None || (!level.IsRecord && Writes.To(parameter, declaration, compilation)))
            {
                return false;
            }

            _parts.Add(new(DataTypes.NameOf(parameter), parameter.Type, -1, null, null, isSettable: true));
        }

        return true;
    }

    /// <summary>Whether a constructor stands in the head of its class.</summary>
    public static bool IsHead(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].GetSyntax() is TypeDeclarationSyntax;

    private bool TryRead(ISymbol member)
    {
        switch (member)
        {
            case IEventSymbol:
                return false;
            case IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field:
                Keep(field.Name, field.Type, (field.DeclaringSyntaxReferences[0].GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer, IsWhole(field.Type));
                return true;
            case IPropertySymbol { IsStatic: false, DeclaringSyntaxReferences: { Length: 1 } declarations } property when declarations[0].GetSyntax(cancellation) is ParameterSyntax:
                Keep(property.Name, property.Type, null, isPart: true);
                return true;
            case IPropertySymbol { IsStatic: false, IsAbstract: false } property when property.DeclaringSyntaxReferences is not { Length: 1 }:
                return property.IsImplicitlyDeclared;
            case IPropertySymbol { IsStatic: false, IsAbstract: false } property when property.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is PropertyDeclarationSyntax declaration:
                Keep(property.Name, property.Type, declaration.Initializer, !AutoProperty.HasCode(declaration));
                return true;
            default:
                return true;
        }
    }

    // A method may write to a structure that a field holds without a word that says so.
    private static bool IsWhole(ITypeSymbol kept) => kept.IsReferenceType || DataInitializers.IsSimple(kept);

    private void Keep(string name, ITypeSymbol kept, EqualsValueClauseSyntax? initializer, bool isPart)
    {
        if (isPart)
        {
            _parts.Add(new(name, kept, -1, null, null, isSettable: true));
        }

        if (initializer is not null)
        {
            _starts.Add(new(isPart ? name : null, initializer));
            _starting.Add(initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>()!);
        }
    }
}
