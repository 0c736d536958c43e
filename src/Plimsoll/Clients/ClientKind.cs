using System.Reflection;
using Plimsoll.Documents;

namespace Plimsoll.Clients;

/// <summary>What the <c>KubernetesEntity</c> attribute of a class says of its instances.</summary>
internal static class ClientKind
{
    private const string Attribute = "k8s.Models.KubernetesEntityAttribute";

    /// <summary>The mapping with <c>apiVersion</c> and <c>kind</c> at its head; those that it has already are kept.</summary>
    public static MappingNode Complete(MappingNode node, Type type)
    {
        var (apiVersion, kind) = Of(type);
        var complete = new MappingNode(node.Origin);
        Head(complete, "apiVersion", Take(node, "apiVersion"), apiVersion);
        Head(complete, "kind", Take(node, "kind"), kind);
        foreach (var entry in node.Entries.ToList())
        {
            node.Remove(entry.Key);
            complete.Set(entry.Key, entry.Value);
        }

        return complete;
    }

    private static ConfigNode? Take(MappingNode node, string key)
    {
        var value = node[key];
        node.Remove(key);
        return value;
    }

    private static void Head(MappingNode node, string key, ConfigNode? own, string? declared)
    {
        if (own is not null)
        {
            node.Set(key, own);
        }
        else if (declared is not null)
        {
            node.Set(key, ScalarNode.String(declared, node.Origin));
        }
    }

    private static (string? ApiVersion, string? Kind) Of(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.FullName == Attribute) is { } entity)
            {
                var (group, version) = (Text(entity, "Group"), Text(entity, "ApiVersion"));
                return (version is null || string.IsNullOrEmpty(group) ? version : $"{group}/{version}", Text(entity, "Kind"));
            }
        }

        return default;
    }

    private static string? Text(CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.MemberName == name).TypedValue.Value as string;
}
