using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// Walks an object side by side with the schema of its CustomResourceDefinition, as the API server does: fields that the schema does not
/// name would be dropped, and the rest has to be as it says, defaults among it. Rules in CEL are left to the server.
/// Source: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
/// </summary>
internal sealed class CustomWalk(SchemaLog log, bool isWhole)
{
    private const int MaxDepth = 100;

    private static readonly UnknownNode Hidden = new();

    private int _depth;
    private MappingNode? _root;

    /// <summary>Checks an object; its apiVersion, kind and status are not the schema's to judge, and of its metadata only the name.</summary>
    public void Root(MappingNode node, ConfigValue schema)
    {
        var all = new CustomLog(log, isWhole, isTrial: false);
        _root = node;
        Fields(node, schema, isObject: true, all);
        if (node["metadata"] is MappingNode metadata && metadata["name"] is { } name)
        {
            Value(name, schema["properties"]["metadata"]["properties"]["name"], all);
        }

        Combined(node, schema, schema, all);
    }

    /// <summary>Holds a value to the schema that gives it its type, its fields and their defaults.</summary>
    private void Value(ConfigNode node, ConfigValue schema, CustomLog to)
    {
        // A null that may not be is taken for an absent field.
        if (_depth >= MaxDepth || schema.Mapping is null || node is UnknownNode or ScalarNode { Type: ScalarType.Null })
        {
            return;
        }

        _depth++;
        if (CustomType.Check(node, schema, to))
        {
            Content(node, schema, to);
            Combined(node, schema, schema, to);
        }

        _depth--;
    }

    /// <summary>Holds a value to a part of a schema below <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c> or <c>not</c>, which names no fields of its own.</summary>
    /// <param name="node">The value.</param>
    /// <param name="part">The part.</param>
    /// <param name="schema">The schema of the value, which has the defaults.</param>
    /// <param name="to">Hears what is wrong.</param>
    private void Part(ConfigNode node, ConfigValue part, ConfigValue schema, CustomLog to)
    {
        if (_depth >= MaxDepth || part.Mapping is not { IsOpen: false } || node is UnknownNode or ScalarNode { Type: ScalarType.Null })
        {
            to.Doubt();
            return;
        }

        _depth++;
        if (CustomType.Check(node, part, to))
        {
            PartContent(node, part, schema, to);
            Combined(node, part, schema, to);
        }

        _depth--;
    }

    private void Combined(ConfigNode node, ConfigValue part, ConfigValue schema, CustomLog to)
    {
        to.Doubt(part["allOf"].ShowsAllItems ? Verdict.Definite : Verdict.Unknown);
        foreach (var form in part["allOf"].Items)
        {
            Part(node, ConfigValue.Of(form), schema, to);
        }

        CustomChoice.Check(node, part, form => Trial(node, form, schema, to), to);
    }

    private Verdict Trial(ConfigNode node, ConfigValue form, ConfigValue schema, CustomLog to)
    {
        var trial = to.Trial();
        Part(node, form, schema, trial);
        return trial.Fits;
    }

    private void Content(ConfigNode node, ConfigValue schema, CustomLog to)
    {
        switch (node)
        {
            case MappingNode mapping:
                Fields(mapping, schema, schema["x-kubernetes-embedded-resource"].Is(true) == Verdict.Definite, to);
                break;
            case SequenceNode list:
                CustomForm.Check(list, schema, to);
                CustomKeys.Check(list, schema, to);
                for (var i = 0; i < list.Count; i++)
                {
                    Item(list[i], schema["items"], to);
                }

                break;
            case ScalarNode scalar:
                CustomForm.Check(scalar, schema, to);
                break;
        }
    }

    private void Item(ConfigNode item, ConfigValue schema, CustomLog to)
    {
        // A field that is null goes away; an item of a list stays.
        if (item is ScalarNode { Type: ScalarType.Null } && schema["type"].Text is { } type && schema["nullable"].Is(true) == Verdict.No && schema["default"].IsAbsent)
        {
            to.WrongType(item, CustomType.Name(type));
        }
        else
        {
            Value(item, schema, to);
        }
    }

    private void PartContent(ConfigNode node, ConfigValue part, ConfigValue schema, CustomLog to)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in part["properties"].Mapping?.Entries ?? default)
                {
                    PartField(mapping, entry, schema, to);
                }

                Required(mapping, part, schema, isObject: false, to);
                Count(mapping, part, schema, to);
                break;
            case SequenceNode list:
                CustomForm.Check(list, part, to);
                for (var i = 0; i < list.Count && !part["items"].IsAbsent; i++)
                {
                    Part(list[i], part["items"], schema["items"], to);
                }

                break;
            case ScalarNode scalar:
                CustomForm.Check(scalar, part, to);
                break;
        }
    }

    private void PartField(MappingNode node, MappingEntry entry, ConfigValue schema, CustomLog to)
    {
        var value = Get(node, entry.Key, schema, to);
        if (value.Node is { } field && !value.IsUnknown)
        {
            var own = schema["properties"][entry.Key];
            Part(field, ConfigValue.Of(entry.Value), own.IsAbsent ? schema["additionalProperties"] : own, to);
        }
        else
        {
            to.Doubt(value.IsUnknown ? Verdict.Unknown : Verdict.Definite);
        }
    }

    private void Fields(MappingNode node, ConfigValue schema, bool isObject, CustomLog to)
    {
        var (properties, additional) = (schema["properties"], schema["additionalProperties"]);
        var keeps = schema["x-kubernetes-preserve-unknown-fields"].Is(true) != Verdict.No || properties.IsUnknown || properties.Mapping is { IsOpen: true };
        foreach (var entry in node.Entries)
        {
            if (isObject && entry.Key is "apiVersion" or "kind" or "metadata" or "status")
            {
                continue;
            }

            if (properties[entry.Key] is { IsAbsent: false } field)
            {
                Value(entry.Value, field, to);
            }
            else if (additional.Mapping is not null)
            {
                Value(entry.Value, additional, to);
            }
            else if (!keeps && additional.Is(true) != Verdict.Definite && schema.Mapping is not null && entry.Value is not UnknownNode)
            {
                Unknown(entry, properties, to);
            }
        }

        Required(node, schema, schema, isObject, to);
        Count(node, schema, schema, to);
    }

    private void Required(MappingNode node, ConfigValue part, ConfigValue schema, bool isObject, CustomLog to)
    {
        foreach (var item in part["required"].Items)
        {
            if (ConfigValue.Of(item).Text is not { } name || (isObject && name is "metadata" or "status"))
            {
                continue;
            }

            var value = Get(node, name, schema, to);
            if (value.State == ValueState.Unset)
            {
                to.Missing(node, name);
            }
            else
            {
                to.Doubt(value.IsUnknown ? Verdict.Unknown : Verdict.Definite);
            }
        }
    }

    /// <summary>A field as the server sees it: with its default, and without a null that may not be.</summary>
    private ConfigValue Get(MappingNode node, string key, ConfigValue schema, CustomLog to)
    {
        // The server itself writes the status.
        if (key == "status" && ReferenceEquals(node, _root))
        {
            return ConfigValue.Of(Hidden);
        }

        var value = ConfigValue.Of(node)[key];
        if (!value.IsAbsent)
        {
            return value;
        }

        var field = schema["properties"][key];
        return !field["default"].IsAbsent ? field["default"]
            : value.State == ValueState.Null && field["nullable"].Is(true) != Verdict.No ? value
            : field.IsUnknown || !to.IsWhole ? ConfigValue.Of(Hidden)
            : default;
    }

    private void Count(MappingNode node, ConfigValue part, ConfigValue schema, CustomLog to)
    {
        // How many fields the server itself adds to an object is not known.
        if (!ReferenceEquals(node, _root))
        {
            CustomForm.Check(node, part, schema, to);
        }
        else if (!part["minProperties"].IsAbsent || !part["maxProperties"].IsAbsent)
        {
            to.Doubt();
        }
    }

    private static void Unknown(MappingEntry entry, ConfigValue properties, CustomLog to)
    {
        var names = new List<string>();
        foreach (var field in properties.Mapping?.Entries ?? default)
        {
            names.Add(field.Key);
        }

        to.Unknown(entry, NearestName.Of(entry.Key, names) is { } near ? $"; did you mean \"{near}\"?" : "");
    }
}
