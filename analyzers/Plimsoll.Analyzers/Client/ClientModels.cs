using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Plimsoll.Analyzers.Source;

namespace Plimsoll.Analyzers.Client;

/// <summary>
/// The model classes of the official Kubernetes client, and those that users write for kinds of their own.
/// They are known by the attributes that the client itself goes by, and by nothing else.
/// Without the client in the compilation there are none, and asking costs nothing.
/// </summary>
internal sealed class ClientModels
{
    private const string EntityAttribute = "k8s.Models.KubernetesEntityAttribute";

    private readonly HashSet<IAssemblySymbol> _libraries = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _users = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ClientModel?> _models = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ClientScalarKind> _scalars = new(SymbolEqualityComparer.Default);

    public ClientModels(Compilation compilation)
    {
        foreach (var type in compilation.GetTypesByMetadataName(EntityAttribute))
        {
            _libraries.Add(type.ContainingAssembly);
        }
    }

    /// <summary>Whether the compilation can name a model class at all.</summary>
    public bool Any => _libraries.Count > 0;

    /// <summary>The assemblies that declare the attribute of kinds: the client itself.</summary>
    public IEnumerable<IAssemblySymbol> Libraries => _libraries;

    /// <summary>Whether this is the assembly of the client.</summary>
    public bool IsLibrary(IAssemblySymbol assembly) => _libraries.Contains(assembly);

    /// <summary>What a class says of its instances; null if it is no model.</summary>
    public ClientModel? Of(ITypeSymbol? type) =>
        _libraries.Count == 0 || type is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, IsStatic: false } named ? null
        : _models.TryGetValue(named.OriginalDefinition, out var known) ? known
        : _models.GetOrAdd(named.OriginalDefinition, symbol => Read((INamedTypeSymbol)symbol));

    /// <summary>What reading and writing a property of a model does.</summary>
    public WireMember Member(IPropertySymbol property) =>
        Of(property.ContainingType) is not null && ModelProperties.FieldOf(property) is { } field && ModelProperties.IsPlain(property)
            ? new() { IsAnnotated = true, Property = new(WirePath.Key(field), null) }
            : WireMember.None;

    /// <summary>How a type of the client writes its instances as one scalar.</summary>
    public ClientScalarKind ScalarKind(ITypeSymbol? type) =>
        _libraries.Count == 0 || type is not INamedTypeSymbol { SpecialType: SpecialType.None } named || !_libraries.Contains(named.ContainingAssembly) ? ClientScalarKind.None
        : _scalars.GetOrAdd(named.OriginalDefinition, static symbol => ClientScalar.KindOf((INamedTypeSymbol)symbol));

    /// <summary>
    /// Whether a method sends or writes the objects that it is given, and changes none of them. So does all of the client
    /// but what stands beside the models themselves.
    /// </summary>
    public bool Sends(IMethodSymbol method)
    {
        if (method.ContainingAssembly is not { } assembly || !_libraries.Contains(assembly) || assembly is ISourceAssemblySymbol)
        {
            return false;
        }

        // A patch keeps what it is made of, and its converter writes it.
        var space = method.ContainingNamespace;
        return (method.MethodKind == MethodKind.Constructor && ModelProperties.IsConverted(method.ContainingType))
            || space is not { Name: "Models", ContainingNamespace: { Name: "k8s", ContainingNamespace.IsGlobalNamespace: true } };
    }

    /// <summary>
    /// Whether a method of the client itself sees an object by an interface, such as that of all that has metadata, and hands back another
    /// thing than the object.
    /// </summary>
    public bool SeesPart(IMethodSymbol method) => method.ContainingAssembly is { } assembly && _libraries.Contains(assembly) && assembly is not ISourceAssemblySymbol
        && method.Parameters.Any(parameter => IsPartial(parameter.Type) && (method.ReturnsVoid || !MayBe(method.ReturnType, parameter.Type)));

    /// <summary>The fields of an object that can be reached by an interface of the client; null if it is seen as more than that.</summary>
    public IReadOnlyList<string>? SeenFields(ITypeSymbol seenAs, INamedTypeSymbol type) => IsPartial(seenAs) && Of(type) is { } model
        ? [.. seenAs.AllInterfaces.Add((INamedTypeSymbol)seenAs).SelectMany(static part => part.GetMembers()).OfType<IPropertySymbol>()
            .Where(property => model.Fields.ContainsKey(property.Name)).Select(property => model.Fields[property.Name])]
        : null;

    private bool IsPartial(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, ContainingAssembly: { } assembly } && _libraries.Contains(assembly);

    private static bool MayBe(ITypeSymbol returned, ITypeSymbol part) => returned.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic
        || returned.SpecialType == SpecialType.System_Object
        || (returned.TypeKind == TypeKind.Interface && returned.ContainingAssembly is { } assembly && SymbolEqualityComparer.Default.Equals(assembly, part.ContainingAssembly))
        || returned.AllInterfaces.Contains(part, SymbolEqualityComparer.Default);

    private ClientModel? Read(INamedTypeSymbol type)
    {
        // The properties of what a converter writes say nothing of how it is written: those of old quantities hold one that is never seen.
        if (type.ContainingAssembly is not { } assembly || !_users.GetOrAdd(assembly, Sees) || ModelProperties.IsConverted(type))
        {
            return null;
        }

        var entity = Entity(type);
        if (entity is null && !ModelProperties.AnyNamed(type))
        {
            return null;
        }

        var (apiVersion, kind) = entity is null ? default : ClientEntity.Read(entity);
        var fields = ModelProperties.Fields(type);
        return new()
        {
            ApiVersion = apiVersion,
            Kind = kind,
            Fields = fields,
            Initial = ModelProperties.Initial(type, apiVersion, kind),
            IsClosed = _libraries.Contains(assembly) || ModelProperties.IsSeenWhole(type),
        };
    }

    // Only an assembly that refers to the client can declare model classes.
    private bool Sees(IAssemblySymbol assembly)
    {
        foreach (var library in _libraries)
        {
            if (SymbolEqualityComparer.Default.Equals(assembly, library)
                || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == library.Name)))
            {
                return true;
            }
        }

        return false;
    }

    private static AttributeData? Entity(INamedTypeSymbol type)
    {
        var at = type;
        for (var depth = 0; at is not null && depth < ModelProperties.MaxBases; depth++, at = at.BaseType)
        {
            foreach (var attribute in at.GetAttributes())
            {
                if (attribute.AttributeClass?.ToDisplayString() == EntityAttribute)
                {
                    return attribute;
                }
            }
        }

        return null;
    }
}
