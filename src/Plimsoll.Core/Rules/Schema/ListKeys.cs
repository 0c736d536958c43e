using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Finds items of a list that cannot be told apart by their keys.</summary>
internal sealed class ListKeys(ConfigSchema schema, SchemaLog log)
{
    // A larger table is given back rather than cleared for every list that follows.
    private const int Many = 1000;

    // One for all lists: most objects have several, and each would make a table of its own.
    private HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Check(SequenceNode list, FieldType element, SchemaField field)
    {
        if (_seen.Count > Many)
        {
            _seen = new(StringComparer.Ordinal);
        }

        _seen.Clear();

        // Ports of containers may repeat: the server only warns, and manifests that are in use do it to give one port two names.
        Severity? severity = element.TypeName == "io.k8s.api.core.v1.ContainerPort" ? Severity.Info : null;
        foreach (var item in list)
        {
            if (KeyOf(item, element, field) is { } key && !_seen.Add(key))
            {
                log.Add(FormRules.DuplicateName, item, field.IsSet
                    ? $"field \"{NodePath.Of(item)}\" is {SchemaLog.Short($"\"{key}\"")}, which stands in the list already"
                    : $"field \"{NodePath.Of(item)}\" has the {string.Join(" and ", field.ListMapKeys)} {SchemaLog.Short($"\"{key}\"")} of an earlier item", severity: severity);
            }
        }
    }

    /// <summary>The values that tell an item from others, as they stand between quotes; null if they are not all known.</summary>
    private string? KeyOf(ConfigNode item, FieldType element, SchemaField field)
    {
        if (field.IsSet)
        {
            return (item as ScalarNode)?.Text;
        }

        if (item is not MappingNode mapping || schema.TypeOf(element) is not { } type)
        {
            return null;
        }

        string? key = null;
        for (var i = 0; i < field.ListMapKeys.Count; i++)
        {
            var name = field.ListMapKeys[i];
            var value = ConfigValue.Of(mapping)[name];
            var text = value.IsAbsent ? type.Field(name)?.Default : (value.Node as ScalarNode)?.Text;
            if (text is null)
            {
                return null;
            }

            key = key is null ? text : key + "\" and \"" + text;
        }

        return key;
    }
}
