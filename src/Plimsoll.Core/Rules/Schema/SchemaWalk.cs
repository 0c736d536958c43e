using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>Walks the fields of an object side by side with its type.</summary>
internal sealed class SchemaWalk(SchemaLog log, SchemaDialect dialect)
{
    // JSON schemas in CustomResourceDefinitions nest themselves; the bound keeps the walk short on any input.
    private const int MaxDepth = 100;

    private readonly ConfigSchema _schema = dialect.Schema;
    private readonly ScalarForm _scalars = new(log, dialect);
    private readonly bool _knowsVersions = dialect.KnowsVersions;
    private ListKeys? _keys;
    private bool _isForRules;
    private int _depth;

    /// <summary>Checks the fields of an object of a type.</summary>
    public void Object(MappingNode node, SchemaType type)
    {
        if (_depth >= MaxDepth)
        {
            return;
        }

        var outer = _isForRules;
        _isForRules = dialect.IsForRules(type);
        _depth++;
        foreach (var entry in node.Entries)
        {
            if (type.Field(entry.Key) is { } field)
            {
                Field(entry, field, type);
            }
            else if (entry.Value is not UnknownNode && !dialect.IsFormer(type, entry.Key))
            {
                Unknown(entry, type);
            }
        }

        if (log.IsWhole && !node.IsOpen && !_isForRules)
        {
            Required(node, type);
        }

        dialect.CheckGrammar(node, type);
        _depth--;
        _isForRules = outer;
    }

    private void Field(MappingEntry entry, SchemaField field, SchemaType type)
    {
        if (_knowsVersions)
        {
            dialect.SayVersion(entry, field, type);
        }

        if (entry.Value.State == ValueState.Known && dialect.Reads(entry.Key))
        {
            Value(entry.Value, field.Type, field);
        }
    }

    private void Value(ConfigNode node, FieldType type, SchemaField field)
    {
        switch (type.Kind)
        {
            case FieldKind.Object when node.AsMapping is { } mapping:
                if (_schema.TypeOf(type) is { } inner)
                {
                    Object(mapping, inner);
                }

                break;
            case FieldKind.List when node.AsSequence is { } list:
                Items(list, type.Element!, field);
                break;
            case FieldKind.Map when node.AsMapping is { } map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Value.State == ValueState.Known)
                    {
                        Value(entry.Value, type.Element!, field);
                    }
                }

                break;
            default:
                _scalars.Check(node, type.Kind, field, _isForRules);
                break;
        }
    }

    private void Items(SequenceNode list, FieldType element, SchemaField field)
    {
        if (list.Count < field.MinItems && !list.IsOpen && log.IsWhole && !_isForRules)
        {
            log.Add(FormRules.ImpossibleValue, list, $"field \"{NodePath.Of(list)}\" has {list.Count} items, and {field.MinItems} is the least");
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not UnknownNode)
            {
                Value(list[i], element, field);
            }
        }

        if (list.Count > 1 && (field.IsSet || field.ListMapKeys.Count > 0))
        {
            (_keys ??= new(_schema, log)).Check(list, element, field);
        }
    }

    private void Unknown(MappingEntry entry, SchemaType type)
    {
        var names = new List<string>(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            names.Add(field.Name);
        }

        var near = NearestName.Of(entry.Key, names);
        if (near is null && log.MayBeForeign)
        {
            return;
        }

        var hint = near is null ? "" : $"; did you mean \"{near}\"?";
        log.Add(FormRules.UnknownField, entry.Value, $"field \"{NodePath.Of(entry.Value)}\" is unknown{log.Of("in")}{hint}", entry.KeyOrigin, dialect.UnknownField);
    }

    private void Required(MappingNode node, SchemaType type)
    {
        var required = type.RequiredFields;
        for (var i = 0; i < required.Count; i++)
        {
            var field = required[i];
            if (ConfigValue.Of(node)[field.Name].IsAbsent && !dialect.MayLack(type, field))
            {
                log.Missing(node, field.Name);
            }
        }
    }
}
