using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Walks the fields of an object side by side with its type.</summary>
internal sealed class SchemaWalk(SchemaLog log, KubernetesSchema schema)
{
    // JSON schemas in CustomResourceDefinitions nest themselves; the bound keeps the walk short on any input.
    private const int MaxDepth = 100;

    private int _depth;

    /// <summary>Checks the fields of an object of a type.</summary>
    public void Object(MappingNode node, SchemaType type)
    {
        if (_depth >= MaxDepth)
        {
            return;
        }

        _depth++;
        foreach (var entry in node.Entries)
        {
            if (type.Field(entry.Key) is { } field)
            {
                Field(entry, field, type);
            }
            else if (entry.Value is not UnknownNode)
            {
                Unknown(entry, type);
            }
        }

        if (log.IsWhole && !node.IsOpen)
        {
            Required(node, type);
        }

        TypeGrammar.Check(node, type.Name, log);
        _depth--;
    }

    private void Field(MappingEntry entry, SchemaField field, SchemaType type)
    {
        if (!log.Clusters.AreUnknown)
        {
            SayVersion(entry, field, type);
        }

        // Nobody writes the status; what controllers wrote there is not held against the author.
        if (entry.Value is not (UnknownNode or ScalarNode { Type: ScalarType.Null }) && entry.Key != "status")
        {
            Value(entry.Value, field.Type, field);
        }
    }

    private void Value(ConfigNode node, FieldType type, SchemaField field)
    {
        switch (type.Kind)
        {
            case FieldKind.Object when node is MappingNode mapping:
                if (schema.FindType(type.TypeName!) is { } inner)
                {
                    Object(mapping, inner);
                }

                break;
            case FieldKind.List when node is SequenceNode list:
                Items(list, type.Element!, field);
                break;
            case FieldKind.Map when node is MappingNode map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Value is not (UnknownNode or ScalarNode { Type: ScalarType.Null }))
                    {
                        Value(entry.Value, type.Element!, field);
                    }
                }

                break;
            default:
                ScalarForm.Check(node, type.Kind, field, log);
                break;
        }
    }

    private void Items(SequenceNode list, FieldType element, SchemaField field)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not UnknownNode)
            {
                Value(list[i], element, field);
            }
        }

        if (list.Count > 1 && (field.IsSet || field.ListMapKeys.Count > 0))
        {
            ListKeys.Check(list, element, field, schema, log);
        }
    }

    private void Unknown(MappingEntry entry, SchemaType type)
    {
        var names = new List<string>(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            names.Add(field.Name);
        }

        var hint = NearestName.Of(entry.Key, names) is { } near ? $"; did you mean \"{near}\"?" : "";
        log.Add(FormRules.UnknownField, entry.Value, $"field \"{NodePath.Of(entry.Value)}\" is unknown{log.Of("in")}{hint}", entry.KeyOrigin);
    }

    private void Required(MappingNode node, SchemaType type)
    {
        foreach (var field in type.RequiredFields)
        {
            if (ConfigValue.Of(node)[field.Name].IsAbsent && !ZeroValues.Stand(type.ShortName, field.Name))
            {
                log.Missing(node, field.Name);
            }
        }
    }

    private void SayVersion(MappingEntry entry, SchemaField field, SchemaType type)
    {
        // A field of a type that the cluster does not have either is said once, at the field that holds the type.
        var known = schema.Covered;
        if (field.Versions.First != type.Versions.First && log.Clusters.TooOldFor(field.Versions, known) is { } old)
        {
            Say($"exists from Kubernetes {field.Versions.First} on, and {old} is older", old.Platform);
        }
        else if (field.Versions.Last != type.Versions.Last && log.Clusters.TooNewFor(field.Versions, known) is { } newer)
        {
            Say($"exists up to Kubernetes {field.Versions.Last}, and {newer} is newer", newer.Platform);
        }

        void Say(string what, string platform) => log.Add(SchemaRules.FieldNotInVersion, entry.Value,
            $"field \"{NodePath.Of(entry.Value)}\" {what}", entry.KeyOrigin, platform: platform);
    }
}
