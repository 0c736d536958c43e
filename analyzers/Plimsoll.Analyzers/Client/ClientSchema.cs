using Microsoft.CodeAnalysis;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Client;

/// <summary>
/// Which type of the schema a model class is. A kind says so itself; a part, such as a container, is found by going
/// from the kinds of the client down both sides at once, by the names of the fields. Worked out when first asked for.
/// </summary>
internal sealed class ClientSchema
{
    private readonly ClientModels _models;
    private readonly Lazy<Dictionary<INamedTypeSymbol, string>> _parts;

    public ClientSchema(ClientModels models)
    {
        _models = models;
        _parts = new(Walk);
    }

    /// <summary>The name of the schema type; empty for a kind of a user, whose keys say what it is; null if it is not known.</summary>
    public string? Of(INamedTypeSymbol type)
    {
        if (_models.Of(type) is not { } model)
        {
            return null;
        }

        return model is { ApiVersion: { } version, Kind: { } kind }
            ? KubernetesSchema.Default.FindKind(version, kind)?.TypeName ?? ""
            : _parts.Value.TryGetValue(type.OriginalDefinition, out var name) ? name : null;
    }

    private Dictionary<INamedTypeSymbol, string> Walk()
    {
        var found = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        var pending = new Queue<INamedTypeSymbol>();
        foreach (var type in _models.Libraries.SelectMany(Types))
        {
            if (_models.Of(type) is { ApiVersion: { } version, Kind: { } kind } && KubernetesSchema.Default.FindKind(version, kind) is { } known)
            {
                found[type] = known.TypeName;
                pending.Enqueue(type);
            }
        }

        while (pending.Count > 0)
        {
            var type = pending.Dequeue();
            foreach (var property in ModelProperties.Of(type))
            {
                if (PartOf(property.Type) is { } part && !found.ContainsKey(part)
                    && ModelProperties.FieldOf(property) is { } field
                    && KubernetesSchema.Default.FindType(found[type])?.Field(field)?.Type.InnermostTypeName is { } name)
                {
                    found.Add(part, name);
                    pending.Enqueue(part);
                }
            }
        }

        return found;
    }

    // The model class that a property holds, in a list or a dictionary or alone.
    private INamedTypeSymbol? PartOf(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments })
        {
            type = arguments[arguments.Length - 1];
        }

        return _models.Of(type) is null ? null : (INamedTypeSymbol)type.OriginalDefinition;
    }

    // The models stand in the namespace of the attribute, which is one flat list.
    private static IEnumerable<INamedTypeSymbol> Types(IAssemblySymbol assembly) => assembly.GlobalNamespace
        .GetNamespaceMembers().Where(static space => space.Name == "k8s")
        .SelectMany(static space => space.GetNamespaceMembers()).Where(static space => space.Name == "Models")
        .SelectMany(static space => space.GetTypeMembers());
}
