using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Finds items of a list of a custom kind that cannot be told apart, where the schema says by what they are.
/// Source: https://github.com/kubernetes/apiextensions-apiserver/blob/master/pkg/apiserver/schema/listtype/validation.go
/// </summary>
internal static class CustomKeys
{
    public static void Check(SequenceNode list, ConfigValue schema, CustomLog log)
    {
        if (schema["x-kubernetes-list-type"].Text is not ("set" or "map") || list.Count < 2)
        {
            return;
        }

        var isSet = schema["x-kubernetes-list-type"].Text == "set";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            var key = isSet ? TextOf(item) : KeyOf(ConfigValue.Of(item), schema);
            if (key is not null && !seen.Add(key))
            {
                log.Repeated(item, isSet
                    ? $"is {SchemaLog.Short(key)}, which stands in the list already"
                    : $"has the {string.Join(" and ", Keys(schema))} {SchemaLog.Short(key)} of an earlier item");
            }
        }
    }

    private static string? KeyOf(ConfigValue item, ConfigValue schema)
    {
        var key = "";
        foreach (var name in Keys(schema))
        {
            var value = item[name];
            if (TextOf(value.IsAbsent ? schema["items"]["properties"][name]["default"].Node : value.Node) is not { } text)
            {
                return null;
            }

            key += (key.Length == 0 ? "" : " and ") + text;
        }

        return key.Length == 0 ? null : key;
    }

    private static IEnumerable<string> Keys(ConfigValue schema) => schema["x-kubernetes-list-map-keys"].Items.Select(static name => ConfigValue.Of(name).Text ?? "");

    // A number and the same digits in quotes are two keys.
    private static string? TextOf(ConfigNode? node) => node is not ScalarNode { Type: not ScalarType.Null } scalar ? null
        : scalar.Type == ScalarType.String ? "\"" + scalar.Text + "\"" : scalar.Text;
}
