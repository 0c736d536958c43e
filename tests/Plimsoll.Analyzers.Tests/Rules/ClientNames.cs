using Plimsoll.CSharp;
using Plimsoll.Schemas;

namespace Plimsoll.Analyzers.Tests.Rules;

/// <summary>
/// What the official client calls the types of the API: <c>V1Pod</c>, <c>V2HorizontalPodAutoscaler</c>, and with the group where two
/// types would share a name, as in <c>Corev1Event</c>.
/// </summary>
internal static class ClientNames
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(Choose);

    /// <summary>The class of a type of the schema.</summary>
    public static string OfType(string schemaType) => Names.Value[schemaType];

    /// <summary>The property of a field: the client gives another name to what is a word of C#.</summary>
    public static string OfField(string field) => field switch
    {
        "namespace" or "continue" or "default" or "operator" or "enum" or "object" or "readOnly" or "from" or "$ref" => CSharpNames.Pascal(field.TrimStart('$')) + "Property",
        "int" or "bool" or "string" => CSharpNames.Pascal(field) + "Value",
        _ => CSharpNames.Pascal(field),
    };

    private static Dictionary<string, string> Choose()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in KubernetesSchema.Default.Types.GroupBy(type => CSharpNames.Pascal(Version(type)) + type.ShortName, StringComparer.Ordinal))
        {
            foreach (var type in group)
            {
                names.Add(type.Name, group.Count() == 1 ? group.Key : CSharpNames.Pascal(Group(type)) + Version(type) + type.ShortName);
            }
        }

        return names;
    }

    private static string Version(SchemaType type) => type.Package.Split('.')[^1];

    private static string Group(SchemaType type) => type.Package.Split('.')[^2];
}
