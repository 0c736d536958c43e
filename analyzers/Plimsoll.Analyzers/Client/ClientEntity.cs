using Microsoft.CodeAnalysis;

namespace Plimsoll.Analyzers.Client;

/// <summary>Reads the attribute that says which kind of object a class is.</summary>
internal static class ClientEntity
{
    /// <summary>Group and version as manifests write them, and the kind; null for what the attribute does not say.</summary>
    public static (string? ApiVersion, string? Kind) Read(AttributeData attribute)
    {
        string? group = null, version = null, kind = null;
        foreach (var named in attribute.NamedArguments)
        {
            var text = named.Value is { Kind: TypedConstantKind.Primitive, Value: string value } ? value : null;
            switch (named.Key)
            {
                case "Group":
                    group = text;
                    break;
                case "ApiVersion":
                    version = text;
                    break;
                case "Kind":
                    kind = text;
                    break;
            }
        }

        return (version is null ? null : string.IsNullOrEmpty(group) ? version : group + "/" + version, kind);
    }
}
