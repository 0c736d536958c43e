using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Finds items of a list that cannot be told apart by their keys.</summary>
internal static class ListKeys
{
    public static void Check(SequenceNode list, FieldType element, SchemaField field, ConfigSchema schema, SchemaLog log)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        // Ports of containers may repeat: the server only warns, and manifests that are in use do it to give one port two names.
        Severity? severity = element.TypeName == "io.k8s.api.core.v1.ContainerPort" ? Severity.Info : null;
        foreach (var item in list)
        {
            if (KeyOf(item, element, field, schema) is { } key && !seen.Add(key))
            {
                log.Add(FormRules.DuplicateName, item, field.IsSet
                    ? $"field \"{NodePath.Of(item)}\" is {SchemaLog.Short(key)}, which stands in the list already"
                    : $"field \"{NodePath.Of(item)}\" has the {string.Join(" and ", field.ListMapKeys)} {SchemaLog.Short(key)} of an earlier item", severity: severity);
            }
        }
    }

    /// <summary>The values that tell an item from others; null if they are not all known.</summary>
    private static string? KeyOf(ConfigNode item, FieldType element, SchemaField field, ConfigSchema schema)
    {
        if (field.IsSet)
        {
            return item is ScalarNode scalar ? "\"" + scalar.Text + "\"" : null;
        }

        if (item is not MappingNode mapping || schema.TypeOf(element) is not { } type)
        {
            return null;
        }

        var key = "";
        foreach (var name in field.ListMapKeys)
        {
            var value = ConfigValue.Of(mapping)[name];
            var text = value.IsAbsent ? type.Field(name)?.Default : (value.Node as ScalarNode)?.Text;
            if (text is null)
            {
                return null;
            }

            key += (key.Length == 0 ? "\"" : " and \"") + text + "\"";
        }

        return key;
    }
}
