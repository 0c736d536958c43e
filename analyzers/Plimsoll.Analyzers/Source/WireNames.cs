using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Client;

namespace Plimsoll.Analyzers.Source;

/// <summary>
/// What symbols mean, read from the attributes of <c>Plimsoll.Annotations</c> or of the official client, and from nothing else.
/// Attributes are matched by their full names, so that libraries may carry them too. Cached for a compilation.
/// </summary>
internal sealed partial class WireNames(ClientModels models)
{
    private readonly ClientSchema _schema = new(models);
    private readonly ConcurrentDictionary<ISymbol, WireMember> _members = new(SymbolEqualityComparer.Default);
    private readonly RecentSymbols<WireMember> _recentMembers = new();
    private readonly RecentSymbols<WireType> _recentTypes = new();
    private readonly ConcurrentDictionary<ISymbol, string?> _configTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, WireScalar> _scalarTypes = new(SymbolEqualityComparer.Default);
    private readonly RecentSymbols<WireScalar> _recentScalars = new();
    private readonly ConcurrentDictionary<ISymbol, bool> _listTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _dictionaryTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _outputs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Value?> _constants = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, WirePath?> _paths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, Dictionary<string, WirePath?>> _aliases = new(SymbolEqualityComparer.Default);

    /// <summary>The model classes of the official client.</summary>
    public ClientModels Models { get; } = models;

    /// <summary>Whether instances of a type are views over a mapping.</summary>
    public bool IsConfigType(ITypeSymbol? type) => type is INamedTypeSymbol named && (OwnName(named) is not null || Models.Of(named) is not null);

    /// <summary>The schema type of a configuration type, or null.</summary>
    public string? TypeName(INamedTypeSymbol type) => OwnName(type) ?? _schema.Of(type);

    private string? OwnName(INamedTypeSymbol type)
    {
        if (_recentTypes.Find(type) is { } recent)
        {
            return recent.Name;
        }

        var name = _configTypes.GetOrAdd(type.OriginalDefinition, static symbol => FindTypeName((INamedTypeSymbol)symbol));
        _recentTypes.Keep(type, new(name));
        return name;
    }

    /// <summary>Whether the type itself says what it is, so that its constructors are annotated if they write anything.</summary>
    public static bool DeclaresConfigType(INamedTypeSymbol type) => Find(type.OriginalDefinition, "ConfigTypeAttribute") is not null;

    /// <summary>Whether a type, or the one that it makes nullable, is written as a single scalar that its conversions keep.</summary>
    public bool IsScalar(ITypeSymbol? type) => type is not null && Scalar(type).IsScalar;

    /// <summary>Whether instances of a type are lists of the tree.</summary>
    public bool IsList(INamedTypeSymbol type) => _listTypes.GetOrAdd(type.OriginalDefinition, static symbol => Find(symbol, "ConfigListAttribute") is not null);

    /// <summary>Whether objects of a type take what becomes output.</summary>
    public bool TakesOutput(INamedTypeSymbol type) => KnowsConfigTypes(type.ContainingAssembly) && _outputs.GetOrAdd(type.OriginalDefinition, static symbol =>
        ((INamedTypeSymbol)symbol).GetMembers().OfType<IMethodSymbol>().Any(static method => method.Parameters.Any(static parameter => Find(parameter, "ConfigOutputAttribute") is not null)));

    /// <summary>Whether instances of a type are maps of the tree.</summary>
    public bool IsDictionary(INamedTypeSymbol type) => _dictionaryTypes.GetOrAdd(type.OriginalDefinition, static symbol => Find(symbol, "ConfigDictionaryAttribute") is not null);

    /// <summary>What a scalar type makes of a value that is converted to it.</summary>
    public Value Converted(Value value, ITypeSymbol? type) => type is null || Scalar(type) is not { IsScalar: true, Kind: var kind } ? value
        : ScalarConstant.Of(kind == ClientScalarKind.None ? value : ClientScalar.Convert(value, kind));

    /// <summary>A value as the program holds it in a type.</summary>
    public Value Held(Value value, ITypeSymbol? type) => IsScalar(type) ? ScalarConstant.Of(value) : value;

    /// <summary>What a literal is once it is converted to a type, if that is the literal itself, or what a scalar type makes of it; else null.</summary>
    public Value? Kept(ConstantValue literal, ITypeSymbol type)
    {
        var scalar = Scalar(type);
        return scalar.IsScalar ? Converted(literal, type)
            : scalar.IsOf(literal.Constant!) ? literal
            : null;
    }

    /// <summary>Whether both are one scalar type, which may be missing in either.</summary>
    public bool AreOneScalar(ITypeSymbol type, ITypeSymbol other) => Scalar(type) is { IsScalar: true } scalar && ReferenceEquals(scalar, Scalar(other));

    private WireScalar Scalar(ITypeSymbol type)
    {
        if (_recentScalars.Find(type) is { } recent)
        {
            return recent;
        }

        var scalar = _scalarTypes.TryGetValue(type, out var known) ? known : _scalarTypes.GetOrAdd(type, ReadScalar(type));
        _recentScalars.Keep(type, scalar);
        return scalar;
    }

    private WireScalar ReadScalar(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Scalar(nullable.TypeArguments[0]);
        }

        var kind = Models.ScalarKind(type);
        return new(kind != ClientScalarKind.None || (type is INamedTypeSymbol && Find(type.OriginalDefinition, "ConfigScalarAttribute") is not null), kind, type.SpecialType);
    }

    /// <summary>The value that a static property, field or enum member is written as, or null.</summary>
    public Value? ConstantOf(ISymbol symbol) => _constants.GetOrAdd(symbol.OriginalDefinition, static member =>
        Find(member, "ConfigConstantAttribute") is { } attribute && Argument(attribute, 0) is { } value ? ScalarConstant.Of(new ConstantValue(value)) : null);

    /// <summary>What a method, constructor or property does.</summary>
    public WireMember Member(ISymbol symbol)
    {
        if (_recentMembers.Find(symbol) is { } recent)
        {
            return recent;
        }

        // A generic method is another symbol at each of its calls.
        var definition = symbol.OriginalDefinition;
        if (!ReferenceEquals(definition, symbol))
        {
            return Member(definition);
        }

        // What the program itself declares mostly has no attribute, and a table of all of it would be large.
        var member = definition.ContainingAssembly is ISourceAssemblySymbol ? Read(definition)
            : _members.TryGetValue(definition, out var known) ? known
            : _members.GetOrAdd(definition, Read(definition));
        _recentMembers.Keep(definition, member);
        return member;
    }

    /// <summary>Whether code of an assembly can know configuration types, and so change objects that it gets.</summary>
    public bool KnowsConfigTypes(IAssemblySymbol? assembly) => assembly is null || Models.IsLibrary(assembly) || _assemblies.GetOrAdd(assembly, static symbol =>
    {
        foreach (var module in ((IAssemblySymbol)symbol).Modules)
        {
            if (symbol is ISourceAssemblySymbol || module.GlobalNamespace.GetNamespaceMembers().Any(space => space.Name == "Plimsoll"))
            {
                return true;
            }

            foreach (var reference in module.ReferencedAssemblies)
            {
                if (!IsFramework(reference.Name))
                {
                    return true;
                }
            }
        }

        return false;
    });

    /// <summary>A path that stands as text in the program, or null if it makes no sense.</summary>
    public WirePath? Path(string text) => _paths.GetOrAdd(text, static path => WirePath.Parse(path, []));

    /// <summary>The path that a type gives to a name, or null.</summary>
    public WirePath? Alias(INamedTypeSymbol type, string name) =>
        _aliases.GetOrAdd(type.OriginalDefinition, static symbol => FindAliases((INamedTypeSymbol)symbol)).TryGetValue(name, out var path) ? path : null;

    // A library that refers to nothing but the framework has never heard of configuration types.
    private static bool IsFramework(string name) => name is "mscorlib" or "netstandard" or "System"
        || name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>A type, with its name in the schema if it is one of configuration.</summary>
    private sealed class WireType(string? name)
    {
        public string? Name { get; } = name;
    }

    /// <summary>How a type is written if it is a scalar.</summary>
    private sealed class WireScalar(bool isScalar, ClientScalarKind kind, SpecialType special)
    {
        public bool IsScalar { get; } = isScalar;

        /// <summary>Which of the official client's.</summary>
        public ClientScalarKind Kind { get; } = kind;

        /// <summary>Whether a constant is of the type itself.</summary>
        public bool IsOf(object constant) => special switch
        {
            SpecialType.System_String => constant is string,
            SpecialType.System_Int32 => constant is int,
            SpecialType.System_Int64 => constant is long,
            SpecialType.System_Boolean => constant is bool,
            SpecialType.System_Double => constant is double,
            _ => false,
        };
    }

    private static Dictionary<string, WirePath?> FindAliases(INamedTypeSymbol type)
    {
        var aliases = new Dictionary<string, WirePath?>(StringComparer.Ordinal);
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var attribute in at.GetAttributes())
            {
                // What a type says itself counts more than what its base says.
                if (Is(attribute, "ConfigAliasAttribute") && Argument(attribute, 0) is string alias && !aliases.ContainsKey(alias))
                {
                    aliases.Add(alias, WirePath.Parse(Argument(attribute, 1) as string, []));
                }
            }
        }

        return aliases;
    }

    private static string? FindTypeName(INamedTypeSymbol type)
    {
        // Broken code may inherit in a circle; the compiler cuts the circle, the bound is for safety.
        var at = type;
        for (var depth = 0; at is not null && depth < 64; depth++, at = at.BaseType)
        {
            if (Find(at.OriginalDefinition, "ConfigTypeAttribute") is { } attribute)
            {
                return Argument(attribute, 0) as string ?? "";
            }
        }

        return null;
    }

    private static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute, name))
            {
                return attribute;
            }
        }

        return null;
    }

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass is { } type
        && type.Name == name
        && type.ContainingNamespace is { Name: "Annotations", ContainingNamespace: { Name: "Plimsoll", ContainingNamespace.IsGlobalNamespace: true } };

    private static object? Argument(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } value
            ? value.Value
            : null;
}
