using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>
/// Walks an object side by side with the schema of its CustomResourceDefinition, as the API server does: fields that the schema does not
/// name would be dropped, and the rest has to be as it says. What combines schemas (<c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c>)
/// and rules in CEL are left to the server. Source: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
/// </summary>
internal sealed class CustomWalk(SchemaLog log)
{
    private const int MaxDepth = 100;

    private int _depth;

    /// <summary>Checks an object; its apiVersion, kind, metadata and status are not the schema's to judge.</summary>
    public void Root(MappingNode node, ConfigValue schema) => Fields(node, schema, isObject: true);

    private void Value(ConfigNode node, ConfigValue schema)
    {
        if (_depth >= MaxDepth || schema.Mapping is null || node is UnknownNode)
        {
            return;
        }

        if (node is ScalarNode { Type: ScalarType.Null })
        {
            // A null that may not be is taken for an absent field.
            return;
        }

        _depth++;
        if (schema["x-kubernetes-int-or-string"].Is(true) == Verdict.Definite)
        {
            Expect(node, node is ScalarNode { Type: ScalarType.Integer or ScalarType.String }, "a whole number or a text");
        }
        else if (schema["type"].Text is not { } type || Expect(node, Has(node, type), Name(type)))
        {
            Content(node, schema);
        }

        _depth--;
    }

    private void Content(ConfigNode node, ConfigValue schema)
    {
        switch (node)
        {
            case MappingNode mapping:
                Fields(mapping, schema, schema["x-kubernetes-embedded-resource"].Is(true) == Verdict.Definite);
                break;
            case SequenceNode list:
                CustomForm.Check(list, schema, log);
                for (var i = 0; i < list.Count; i++)
                {
                    Value(list[i], schema["items"]);
                }

                break;
            case ScalarNode scalar:
                CustomForm.Check(scalar, schema, log);
                break;
        }
    }

    private void Fields(MappingNode node, ConfigValue schema, bool isObject)
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
                Value(entry.Value, field);
            }
            else if (additional.Mapping is not null)
            {
                Value(entry.Value, additional);
            }
            else if (!keeps && additional.Is(true) != Verdict.Definite && schema.Mapping is not null && entry.Value is not UnknownNode)
            {
                Unknown(entry, properties);
            }
        }

        foreach (var item in schema["required"].Items)
        {
            if (!node.IsOpen && ConfigValue.Of(item).Text is { } name && !node.ContainsKey(name) && properties[name]["default"].IsAbsent
                && !(isObject && name is "metadata" or "status"))
            {
                log.Missing(node, name);
            }
        }
    }

    private void Unknown(MappingEntry entry, ConfigValue properties)
    {
        var names = new List<string>();
        foreach (var field in properties.Mapping?.Entries ?? default(IEnumerable<MappingEntry>) ?? [])
        {
            names.Add(field.Key);
        }

        var hint = NearestName.Of(entry.Key, names) is { } near ? $"; did you mean \"{near}\"?" : "";
        log.Add(FormRules.UnknownField, entry.Value, $"field \"{NodePath.Of(entry.Value)}\" is unknown{log.Of("in")}{hint}", entry.KeyOrigin);
    }

    private bool Expect(ConfigNode node, bool isRight, string expected)
    {
        if (!isRight)
        {
            log.WrongType(node, expected);
        }

        return isRight;
    }

    private static bool Has(ConfigNode node, string type) => type switch
    {
        "object" => node is MappingNode,
        "array" => node is SequenceNode,
        "string" => node is ScalarNode { Type: ScalarType.String },
        "boolean" => node is ScalarNode { Type: ScalarType.Boolean },
        "integer" => node is ScalarNode { Type: ScalarType.Integer },
        "number" => node is ScalarNode { Type: ScalarType.Integer or ScalarType.Float },
        _ => true,
    };

    // As SchemaLog calls them, which knows a way out for some.
    private static string Name(string type) => type switch
    {
        "object" => "a mapping",
        "array" => "a list",
        "string" => "a text",
        "boolean" => "true or false",
        "integer" => "a whole number",
        _ => "a number",
    };
}
