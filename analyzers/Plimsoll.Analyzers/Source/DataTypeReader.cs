using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plimsoll.Analyzers.Source;

/// <summary>Reads whether one type is plain data.</summary>
internal sealed class DataTypeReader(Compilation compilation, INamedTypeSymbol type, CancellationToken cancellation, int depth = 0)
{
    private readonly DataInitializers _initializers = new(compilation, cancellation, depth);
    private readonly DataCode _code = new(new(compilation, cancellation, depth), cancellation);
    private readonly List<DataPart> _parts = [];

    // What the constructor is given that is kept where it can be changed.
    private readonly HashSet<int> _leaks = [];

    // What a constructor that does nothing else gives to each member.
    private readonly Dictionary<string, ExpressionSyntax> _given = new(StringComparer.Ordinal);
    private readonly List<ISymbol> _members = [];

    // The nearest base with a constructor of its own, and the members of it and of what is above it.
    private readonly List<ISymbol> _inherited = [];
    private DataType? _base;
    private IMethodSymbol? _constructor;
    private SyntaxNode? _call;
    private bool _isHead;

    public DataType? Read() => type.IsAbstract ? null : ReadAll();

    private DataType? ReadAll()
    {
        if (!MayBeData(type) || !TryReadBases() || !TryReadConstructor() || !TryReadInherited())
        {
            return null;
        }

        ReadCaptured();
        if (!_members.TrueForAll(TryRead) || (type is { IsValueType: true, IsReadOnly: false } && _members.Exists(_code.Is)))
        {
            // Code of a structure that is not read-only may write another over it.
            return null;
        }

        _members.AddRange(_inherited);
        var lent = type.AllInterfaces.SelectMany(static implemented => implemented.GetMembers()).Where(_code.IsLent).ToList();
        var showsItself = _members.Exists(member => _code.RunsUnasked(member, type.IsRecord)) || lent.Exists(member => _code.RunsUnasked(member, isOfRecord: false));
        LeaveOutSettable(showsItself);
        if (!_parts.TrueForAll(IsOnlyOne))
        {
            return null;
        }

        var leaks = new bool[_constructor?.Parameters.Length ?? 0];
        for (var i = 0; i < leaks.Length; i++)
        {
            leaks[i] = _leaks.Contains(i) || !_parts.Exists(part => part.Parameter == i);
        }

        return new(_constructor, [.. _parts], Taken(), leaks, showsItself, _members.Exists(member => member.IsStatic && !_code.IsQuietStatic(member)));
    }

    private static bool MayBeData(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsStatic: false, IsAnonymousType: false }
            or { TypeKind: TypeKind.Struct, IsRefLikeType: false };

    // Fields that lie in one place are one field.
    public static bool HasLayout(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "StructLayoutAttribute" or "InlineArrayAttribute" });

    // Whether no other member of its name hides it, or stands in its place.
    private bool IsOnlyOne(DataPart part) => _parts.Count(other => other.Name == part.Name) == 1
        && _members.Count(member => member.Name == part.Name && member is not IPropertySymbol { IsAbstract: true }) <= 1;

    // Code that runs where nobody calls it by name may show its object to anybody.
    private void LeaveOutSettable(bool isSeen)
    {
        foreach (var part in _parts.FindAll(part => part.IsSettable && (isSeen || !IsOnlyOne(part))))
        {
            _parts.Remove(part);
            if (part.Parameter >= 0)
            {
                _leaks.Add(part.Parameter);
            }
        }
    }

    // All members of the type and of what it inherits, which is source.
    private bool TryReadBases()
    {
        for (var at = type; at.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); at = at.BaseType)
        {
            if (at.DeclaringSyntaxReferences.Length == 0 || at.DeclaringSyntaxReferences.Any(declaration => !compilation.ContainsSyntaxTree(declaration.SyntaxTree))
                || (!ReferenceEquals(at, type) && at.IsGenericType) || at.BaseType is null || HasLayout(at))
            {
                return false;
            }

            if (!ReferenceEquals(at, type) && !at.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared))
            {
                var above = new DataTypeReader(compilation, at, cancellation, depth);
                _base = above.ReadAll();
                _inherited.AddRange(above._members);
                return _base is not null;
            }

            _members.AddRange(at.GetMembers());
        }

        return true;
    }

    // What the constructor of a base is given: the only one that is written there.
    private bool TryReadInherited()
    {
        if (_base is null)
        {
            return true;
        }

        var arguments = _call switch
        {
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax named => named.ArgumentList,
            _ => null,
        };
        var given = new InheritedData(_base, _constructor, _initializers);
        if ((_call is not null && !SymbolEqualityComparer.Default.Equals(CachedModel.Of(compilation, _call.SyntaxTree).GetSymbolInfo(_call, cancellation).Symbol, _base.Constructor))
            || !given.TryTake(arguments))
        {
            return false;
        }

        _parts.AddRange(given.Parts());
        _leaks.UnionWith(given.Leaks());
        return true;
    }

    // The only constructor that is written, if any, stands in the head of the type, or does nothing but to keep what it is given.
    private bool TryReadConstructor()
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.IsImplicitlyDeclared)
            {
                continue;
            }

            if (_constructor is not null || constructor.DeclaringSyntaxReferences is not { Length: 1 } declarations)
            {
                return false;
            }

            _constructor = constructor;
            var declaration = declarations[0].GetSyntax(cancellation);
            _isHead = declaration is TypeDeclarationSyntax;
            if (!_isHead && !(declaration is ConstructorDeclarationSyntax { Initializer: null or { RawKind: (int)SyntaxKind.BaseConstructorInitializer } } written
                && !type.IsRecord && (type.IsReadOnly || !type.IsValueType) && Statements(written).All(TryTake)))
            {
                return false;
            }

            _call = declaration is TypeDeclarationSyntax head ? head.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() : ((ConstructorDeclarationSyntax)declaration).Initializer;
        }

        return true;
    }

    private IEnumerable<ExpressionSyntax?> Statements(ConstructorDeclarationSyntax constructor) => constructor.ExpressionBody is { Expression: var only }
        ? [only]
        : constructor.Body?.Statements.Where(statement => !ArgumentCheck.Is(statement, CachedModel.Of(compilation, statement.SyntaxTree))).Select(static statement => (statement as ExpressionStatementSyntax)?.Expression) ?? [];

    private bool TryTake(ExpressionSyntax? statement) => statement is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
        && (assignment is { Left: TupleExpressionSyntax left, Right: TupleExpressionSyntax right } && left.Arguments.Count == right.Arguments.Count
            ? left.Arguments.Zip(right.Arguments, (to, from) => TryTake(to.Expression, from.Expression)).All(static isTaken => isTaken)
            : TryTake(assignment.Left, assignment.Right));

    // Each member once: what it was given before is gone.
    private bool TryTake(ExpressionSyntax to, ExpressionSyntax from)
    {
        var name = to switch
        {
            IdentifierNameSyntax own when Ordinal(own.Identifier.ValueText) < 0 => own.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax own } => own.Identifier.ValueText,
            _ => null,
        };
        if (name is null || _given.ContainsKey(name))
        {
            return false;
        }

        _given.Add(name, ArgumentCheck.Checked(from, CachedModel.Of(compilation, from.SyntaxTree)));
        var members = type.GetMembers(name);
        return members.Length == 1 && !members[0].IsStatic && (members[0] is IFieldSymbol || (members[0] is IPropertySymbol property && AutoProperty.Is(property)));
    }

    // Code of the type sees the parameters of its head; those of a record are hidden by its properties.
    private void ReadCaptured()
    {
        if (type.IsRecord || !_isHead)
        {
            return;
        }

        foreach (var parameter in _constructor!.Parameters)
        {
            if (type.DeclaringSyntaxReferences.Any(declaration => Writes.To(parameter, declaration.GetSyntax(cancellation), compilation)))
            {
                _leaks.Add(parameter.Ordinal);
            }
            else
            {
                _parts.Add(new(DataTypes.NameOf(parameter), parameter.Type, parameter.Ordinal, null));
            }
        }
    }

    // Takes in what a member keeps; false if it may run code when an object is made.
    private bool TryRead(ISymbol member) => member switch
    {
        { IsStatic: true } or IPropertySymbol { IsAbstract: true } => true,
        IFieldSymbol { IsImplicitlyDeclared: false } field => TryKeep(field.Name, field.Type, _code.Initializer(field), field.IsReadOnly, IsOnlyAssigned(field)),
        IEventSymbol => false,
        IPropertySymbol property => TryRead(property),
        _ => true,
    };

    // A method may write to a structure that a field holds without a word that says so.
    private static bool IsOnlyAssigned(IFieldSymbol field) => !field.IsReadOnly && (field.Type.IsReferenceType || DataInitializers.IsSimple(field.Type));

    private bool TryRead(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences is not { Length: 1 } declarations)
        {
            // What the compiler makes, or what is put together of parts by the program.
            return property.IsImplicitlyDeclared;
        }

        var isSetOnce = property.SetMethod is null or { IsInitOnly: true };
        switch (declarations[0].GetSyntax(cancellation))
        {
            case ParameterSyntax:
                _parts.Add(new(property.Name, property.Type, Ordinal(property.Name), null, null, !isSetOnce));
                return true;
            case PropertyDeclarationSyntax declaration when !AutoProperty.HasCode(declaration):
                return TryKeep(property.Name, property.Type, declaration.Initializer?.Value, isSetOnce, !isSetOnce);
            case PropertyDeclarationSyntax { Initializer.Value: var initializer } when !TryKeep(property.Name, property.Type, initializer, isSteady: false, isSettable: false):
                return false;
            default:
                // Code that sets what is set only once may set other properties of the kind.
                return property.SetMethod is not { IsInitOnly: true };
        }
    }

    // What may be anything at any time is no part, and does no harm to the others.
    private bool TryKeep(string name, ITypeSymbol kept, ExpressionSyntax? initializer, bool isSteady, bool isSettable)
    {
        // Only in the head of a type do initializers see what the constructor is given.
        var scope = _isHead ? _constructor : null;
        if (!_initializers.IsQuiet(initializer, kept, scope))
        {
            return false;
        }

        if (_given.TryGetValue(name, out var given))
        {
            (initializer, scope) = (given, _constructor);
            if (!_initializers.IsQuiet(initializer, kept, scope))
            {
                return false;
            }
        }

        var ordinal = initializer is IdentifierNameSyntax named ? DataInitializers.Ordinal(scope, named.Identifier.ValueText) : -1;
        if (isSteady || isSettable)
        {
            var initial = initializer is null || ordinal >= 0 ? null : _initializers.Constant(initializer, kept) ?? Value.Unknown;
            _parts.Add(new(name, kept, ordinal, initial, initial == Value.Unknown && (DataInitializers.IsComputed(initializer!, scope) || DataInitializers.IsMade(initializer!, scope)) ? _initializers.Operation(initializer!, kept) : null, isSettable));
        }
        else if (ordinal >= 0)
        {
            _leaks.Add(ordinal);
        }

        return true;
    }

    private int Ordinal(string name) => DataInitializers.Ordinal(_constructor, name);

    // A record comes apart into its parameters, unless the program says how.
    private int[] Taken()
    {
        if (!type.IsRecord || _constructor is null || type.GetMembers("Deconstruct").Any(static member => !member.IsImplicitlyDeclared))
        {
            return [];
        }

        var taken = _constructor.Parameters.Select(parameter => _parts.FindIndex(part => part.Name == parameter.Name)).ToArray();
        return Array.TrueForAll(taken, static index => index >= 0) ? taken : [];
    }
}
