using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>The fields of a type by their name: of those that fall on one place, each leads to the next.</summary>
internal sealed class FieldTable
{
    private readonly SchemaField[] _fields;
    private readonly int[] _first;
    private readonly int[] _next;

    public FieldTable(SchemaField[] fields)
    {
        var size = 4;
        while (size < fields.Length * 2)
        {
            size *= 2;
        }

        // 0 stands for none, so that nothing has to be filled in.
        _fields = fields;
        _first = new int[size];
        _next = new int[fields.Length];
        for (var i = fields.Length - 1; i >= 0; i--)
        {
            var place = Place(fields[i].Name);
            _next[i] = _first[place];
            _first[place] = i + 1;
        }
    }

    /// <summary>The field of a name, or null.</summary>
    public SchemaField? Find(string name)
    {
        for (var at = _first[Place(name)]; at != 0; at = _next[at - 1])
        {
            if (PlainSearch.Same(_fields[at - 1].Name, name))
            {
                return _fields[at - 1];
            }
        }

        return null;
    }

    // Length and outermost letters tell the fields of nearly all types apart.
    private int Place(string name) => name.Length == 0 ? 0 : (name.Length * 7 + name[0] * 31 + name[name.Length - 1]) & (_first.Length - 1);
}
