using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>A table of allowed values: the hand-kept <c>kubernetes.enums</c>, or a part of <c>oci.schema</c>; their headers say how they are written.</summary>
internal sealed class EnumTable
{
    private readonly Dictionary<string, SchemaEnum> _byField = new(StringComparer.Ordinal);
    private readonly List<SchemaEnum> _all = [];

    /// <summary>A table without entries.</summary>
    public static EnumTable Empty { get; } = new();

    /// <summary>All sets of values, in the order of the table.</summary>
    public IReadOnlyList<SchemaEnum> All => _all;

    /// <summary>The fields that have values, as <c>TYPE.FIELD</c>.</summary>
    public IReadOnlyCollection<string> Fields => _byField.Keys;

    public static EnumTable Parse(string text)
    {
        var table = new EnumTable();
        SchemaEnumValue[] values = [];
        SchemaEnum? current = null;
        for (int at = 0, end; at < text.Length; at = end + 1)
        {
            end = PlainSearch.EndOfLine(text, at);
            if (Starts(text, at, "enum "))
            {
                (current, values) = ReadEnum(PlainSearch.Split(text, at, end, ' '));
                table._all.Add(current);
            }
            else if (Starts(text, at, " since ") && current is not null)
            {
                SetSince(values, PlainSearch.Split(text, at, end, ' '));
            }
            else if (Starts(text, at, " field ") && current is not null)
            {
                table.AddFields(PlainSearch.Split(text, at + 7, end, ' '), current);
            }
        }

        return table;
    }

    /// <summary>The allowed values of a field, or null.</summary>
    public SchemaEnum? Find(string type, string field) => _byField.TryGetValue(type + "." + field, out var found) ? found : null;

    private static bool Starts(string text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (at + i >= text.Length || text[at + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    // ["", "since", VERSION, VALUE...]
    private static void SetSince(SchemaEnumValue[] values, string[] words)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (Array.IndexOf(words, values[i].Value, 3) >= 0)
            {
                values[i] = values[i] with { Since = words[2] };
            }
        }
    }

    private static (SchemaEnum Enum, SchemaEnumValue[] Values) ReadEnum(string[] words)
    {
        var isOpen = words[2] == "open";
        var first = isOpen ? 3 : 2;
        var values = new SchemaEnumValue[words.Length - first];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ReadValue(words[first + i]);
        }

        return (new(words[1], values, isOpen), values);
    }

    private static SchemaEnumValue ReadValue(string word)
    {
        var equals = PlainSearch.Find(word, '=');
        var isNamed = equals < word.Length;
        var value = isNamed ? word.Substring(equals + 1) : word;
        return new(value == "\"\"" ? "" : WithBlanks(value), isNamed ? word.Substring(0, equals) : null);
    }

    private static string WithBlanks(string value)
    {
        var at = PlainSearch.Find(value, '%');
        return Starts(value, at, "%20") ? value.Substring(0, at) + " " + WithBlanks(value.Substring(at + 3)) : value;
    }

    // PACKAGE NAME.FIELD...; a package of several versions has them in braces: io.k8s.api.resource.{v1,v1beta1}
    private void AddFields(string[] words, SchemaEnum values)
    {
        var open = PlainSearch.Find(words[0], '{');
        if (open == words[0].Length)
        {
            AddFields(words[0], words, values);
            return;
        }

        foreach (var version in PlainSearch.Split(words[0], open + 1, words[0].Length - 1, ','))
        {
            AddFields(words[0].Substring(0, open) + version, words, values);
        }
    }

    private void AddFields(string package, string[] words, SchemaEnum values)
    {
        for (var i = 1; i < words.Length; i++)
        {
            _byField[package + "." + words[i]] = values;
        }
    }
}
