using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>Calls of the members that the schema gives a type. A field that they would not write as it is stays in the draft.</summary>
internal sealed class FieldCalls(ApiTypes api, Draft draft, ChainBuilder chains, ValueText values)
{
    // Their bits are those of permissions, which nobody reads in decimal.
    private static readonly HashSet<string> FileModes = new(StringComparer.Ordinal) { "defaultMode", "mode", "fileMode", "umask" };

    private readonly RawCalls _raw = new(draft);

    /// <summary>Appends the calls for the fields of an object.</summary>
    public void Add(MappingNode node, SchemaType type, List<Call> calls)
    {
        var members = api.Fields(type).ToDictionary(field => field.Field.Name, StringComparer.Ordinal);
        foreach (var entry in node.Entries.ToList())
        {
            if (members.TryGetValue(entry.Key, out var member) && Calls(member, entry.Value) is { } made)
            {
                calls.AddRange(made);
                if (entry.Value is not MappingNode { Count: > 0 })
                {
                    node.Remove(entry.Key);
                }
            }
        }
    }

    /// <summary>Whether the member of a list can add an item to it.</summary>
    public bool CanAdd(ApiField member, ConfigNode item) => CanCreate(member.Value.TypeName!, item);

    /// <summary>Appends the call that adds an item to a list of objects: the one of its member, if there is one that can.</summary>
    public void AddItem(ApiField? member, ConfigNode item, string path, int index, List<Call> calls)
    {
        if (member is not null && CanAdd(member, item))
        {
            calls.Add(Item(member, (MappingNode)item));
        }
        else
        {
            _raw.AddItem(item, path, index, calls);
        }
    }

    private Call Item(ApiField member, MappingNode item)
    {
        var type = api.Find(member.Value.TypeName!)!;
        var arguments = Required(type, item)!;
        var position = draft.Position(item);
        if (item.Count > 0)
        {
            arguments.Add(new LambdaArgument(CSharpNames.Singular(member.Property), api.ClassOf(type), chains.Build(item, type.Name)));
        }
        else if (arguments.Count == 0)
        {
            arguments.Add(new Creation(api.ClassOf(type), [], []));
        }

        return new(position, member.AddMethod, arguments);
    }

    /// <summary>A new object with all that a mapping holds; null if its required fields are not there as they should be.</summary>
    public Creation? New(SchemaType type, MappingNode node) =>
        api.KindOf(type) is null && Required(type, node) is { } arguments ? new(api.ClassOf(type), arguments, chains.Build(node, type.Name)) : null;

    /// <summary>The arguments for the fields that the constructor of a type takes, which are taken out; null, and nothing taken out, if one is not as it should be.</summary>
    public List<Argument>? Required(SchemaType type, MappingNode node)
    {
        var required = api.Fields(type).Where(field => field.IsConstructed).ToList();
        if (!required.All(field => node[field.Field.Name] is { } value && CanConstruct(field, value)))
        {
            return null;
        }

        var arguments = required.Select(field => Constructed(field, node[field.Field.Name]!)!).ToList();
        foreach (var field in required)
        {
            node.Remove(field.Field.Name);
        }

        return arguments;
    }

    private IEnumerable<Call>? Calls(ApiField member, ConfigNode node)
    {
        var position = draft.Position(node);
        var with = "With" + member.Property;
        switch (member.Field.Type.Kind)
        {
            case FieldKind.List:
                return ListCalls(member, node, position);
            case FieldKind.Map:
                return MapCalls(member, node, position);
            case FieldKind.Object when node is MappingNode mapping && api.Find(member.Value.TypeName!) is { } type:
                return mapping.Count > 0 ? [Configure(member, type, mapping)]
                    : member.IsConstructed || member.Property != "Metadata" && CanCreateEmpty(type) ? [new(position, with, $"new {api.ClassOf(type)}()")]
                    : null;
            default:
                return Value(member, node) is { } value ? [new(position, with, [value with { Name = CSharpNames.Parameter(member.Field.Name) }]) { IsFree = true }] : null;
        }
    }

    private Call Configure(ApiField member, SchemaType type, MappingNode node)
    {
        var calls = chains.Build(node, type.Name);
        return new(calls[0].Position, "With" + member.Property, [new LambdaArgument(member.Property, api.ClassOf(type), calls)]);
    }

    private bool CanCreateEmpty(SchemaType type) => api.KindOf(type) is null && api.Fields(type).All(field => !field.IsConstructed);

    private IEnumerable<Call>? ListCalls(ApiField member, ConfigNode node, int position)
    {
        if (node is not SequenceNode list)
        {
            return null;
        }

        if (list.Count == 0)
        {
            return [new(position, "With" + member.Property, "[]")];
        }

        if (member.Value.Kind != FieldKind.Object)
        {
            return Collection(member, list) is { } items ? [new(position, "With" + member.Property, [items]) { IsFree = true }] : null;
        }

        if (!list.Any(item => CanAdd(member, item)))
        {
            return null;
        }

        var calls = new List<Call>();
        for (var i = 0; i < list.Count; i++)
        {
            AddItem(member, list[i], NodePath.Append("", member.Field.Name), i, calls);
        }

        return calls;
    }

    private IEnumerable<Call>? MapCalls(ApiField member, ConfigNode node, int position)
    {
        if (node is not MappingNode map)
        {
            return null;
        }

        if (map.Count == 0)
        {
            return [new(position, "With" + member.Property, "[]")];
        }

        // An entry that the type would not keep is left; it is set by its path.
        var calls = new List<Call>();
        foreach (var entry in map.Entries.ToList())
        {
            if (Value(member, entry.Value) is { } value)
            {
                calls.Add(new(draft.Position(entry.Value), member.AddMethod, [new TextArgument(Literals.Quoted(entry.Key)), value with { Name = CSharpNames.Variable(entry.Key) }]) { IsFree = value is not Creation });
                map.Remove(entry.Key);
            }
        }

        return calls;
    }

    private Argument? Value(ApiField member, ConfigNode node) => member.Value.Kind == FieldKind.Object
        ? CanCreate(member.Value.TypeName!, node) ? New(api.Find(member.Value.TypeName!)!, (MappingNode)node) : null
        : values.Of(node, member.Value, member.Field.Enum) is not { } value ? null
        : FileModes.Contains(member.Field.Name) && value is ValueArgument { Type: "int" or "uint" } mode ? mode with { Value = Literals.FileMode(mode.Value) }
        : value;

    private ListArgument? Collection(ApiField member, SequenceNode list)
    {
        var name = CSharpNames.Parameter(CSharpNames.Singular(member.Field.Name));
        var items = list.Select(item => values.Of(item, member.Value, member.Field.Enum) is { } value ? value with { Name = name } : null).ToList();
        return items.Contains(null) ? null : new(items!);
    }

    private bool CanConstruct(ApiField member, ConfigNode node) => (member.Field.Type.Kind, member.Value.Kind) switch
    {
        (FieldKind.List, FieldKind.Object) => node is SequenceNode list && list.All(item => CanCreate(member.Value.TypeName!, item)),
        (FieldKind.List, _) => node is SequenceNode list && Collection(member, list) is not null,
        (FieldKind.Map, _) => false,
        (_, FieldKind.Object) => CanCreate(member.Value.TypeName!, node),
        _ => values.Of(node, member.Value, member.Field.Enum) is not null,
    };

    private bool CanCreate(string typeName, ConfigNode node) => node is MappingNode mapping && api.Find(typeName) is { } type && api.KindOf(type) is null
        && api.Fields(type).Where(field => field.IsConstructed).All(field => mapping[field.Field.Name] is { } value && CanConstruct(field, value));

    private Argument? Constructed(ApiField member, ConfigNode node) => (member.Field.Type.Kind, member.Value.Kind) switch
    {
        (FieldKind.List, FieldKind.Object) => new ListArgument(((SequenceNode)node).Select(item => (Argument)New(api.Find(member.Value.TypeName!)!, (MappingNode)item)!).ToList()),
        (FieldKind.List, _) => Collection(member, (SequenceNode)node),
        (_, FieldKind.Object) => New(api.Find(member.Value.TypeName!)!, (MappingNode)node),
        _ => values.Of(node, member.Value, member.Field.Enum)! with { Name = CSharpNames.Parameter(member.Field.Name) },
    };
}
