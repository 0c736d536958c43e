using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>
/// Reads the text of a schema file; its header says how it is written. At first only the names of kinds and types are looked at,
/// because whoever asks for one of them seldom wants the others.
/// </summary>
internal sealed class SchemaParser
{
    private readonly string _text;
    private readonly EnumTable _enums;
    private readonly Dictionary<string, int> _kinds = new(256, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _types = new(1024, StringComparer.Ordinal);

    /// <exception cref="FormatException">The file names no versions; other lines are looked at only when they are asked for.</exception>
    public SchemaParser(string text, EnumTable enums)
    {
        _text = text;
        _enums = enums;
        Read();
        if (Versions.Length == 0)
        {
            throw new FormatException("The schema names no versions.");
        }
    }

    public string[] Versions { get; private set; } = [];

    public IReadOnlyList<SchemaEnum> Enums => _enums.All;

    /// <summary>The API versions and names of all kinds, in the order of the file.</summary>
    public IEnumerable<string> KindKeys => _kinds.Keys;

    /// <summary>The names of all types, in the order of the file.</summary>
    public IEnumerable<string> TypeNames => _types.Keys;

    /// <summary>The kind of a key such as <c>apps/v1 Deployment</c>, or null.</summary>
    /// <exception cref="FormatException">Its line is malformed.</exception>
    public SchemaKind? Kind(string key) => _kinds.TryGetValue(key, out var at) ? ReadKind(Words(at, EndOfLine(at))) : null;

    /// <summary>The type of a full name, or null.</summary>
    public SchemaType? Type(string name)
    {
        if (!_types.TryGetValue(name, out var at))
        {
            return null;
        }

        var end = EndOfLine(at);
        return new(name, Range(Words(at, end), All), type => ReadFields(type, end + 1));
    }

    private void Read()
    {
        var package = "";
        for (var at = 0; at < _text.Length;)
        {
            var end = EndOfLine(at);
            switch (_text[at])
            {
                case 'v':
                    Versions = PlainSearch.Split(_text, at + 9, end, ' ');
                    break;
                case 'k':
                    _kinds[KindKey(at, end)] = at;
                    break;
                case 'p':
                    package = Word(at + 8, end);
                    break;
                case 't':
                    _types[package + "." + Word(at + 5, end)] = at;
                    break;
            }

            at = end + 1;
        }
    }

    // API version and name, just as they stand in the line.
    private string KindKey(int at, int end)
    {
        var start = at + 5;
        var name = PlainSearch.Find(_text, ' ', start, end) + 1;
        return _text.Substring(start, name - start) + Word(name, end);
    }

    private string Word(int at, int end) => _text.Substring(at, PlainSearch.Find(_text, ' ', at, end) - at);

    private SchemaKind ReadKind(string[] words)
    {
        if (words.Length < 6)
        {
            throw new FormatException($"The schema has the line '{string.Join(" ", words)}', which is too short for a kind.");
        }

        var kind = new SchemaKind(words[1], words[2], words[5])
        {
            Plural = words[3] == "-" ? null : words[3],
            Scope = words[4] switch { "Namespaced" => SchemaScope.Namespaced, "Cluster" => SchemaScope.Cluster, _ => SchemaScope.None },
            IsCreateOnly = Array.IndexOf(words, "create-only") >= 0,
            Versions = Range(words, All),
        };
        if (Option(words, "sub=") is { } subresources)
        {
            kind.Subresources = PlainSearch.Split(subresources, 0, subresources.Length, ',');
        }

        return kind;
    }

    private SchemaField[] ReadFields(SchemaType type, int start)
    {
        var fields = new List<SchemaField>();
        var package = type.Package;
        for (var at = start; at < _text.Length && _text[at] == ' ';)
        {
            var end = EndOfLine(at);
            fields.Add(ReadField(type, package, Words(at + 1, end)));
            at = end + 1;
        }

        return fields.ToArray();
    }

    private SchemaField ReadField(SchemaType type, string package, string[] words)
    {
        var name = string.Intern(words[0].TrimEnd('!'));
        var list = Option(words, "list=");
        return new(name, FieldType.Parse(words[1], package))
        {
            IsRequired = name.Length < words[0].Length,
            IsSet = list == "set",
            ListMapKeys = list?.StartsWith("map:", StringComparison.Ordinal) == true ? PlainSearch.Split(list, 4, list.Length, ',') : [],
            Minimum = Number(words, "min="),
            Maximum = Number(words, "max="),
            Pattern = Unescaped(Option(words, "pattern=")),
            MinItems = (int)(Number(words, "min-items=") ?? 0),
            Default = Unescaped(Option(words, "default=")),
            Versions = Range(words, type.Versions),
            Enum = _enums.Find(type.Name, name),
        };
    }

    private static string? Unescaped(string? word) => word is null || PlainSearch.FindLast(word, '%') < 0 ? word : Uri.UnescapeDataString(word);

    private VersionRange All => new(Versions[0], Versions[Versions.Length - 1]);

    private static VersionRange Range(string[] words, VersionRange usual) =>
        new(Option(words, "since=") ?? usual.First, Option(words, "until=") ?? usual.Last);

    private static long? Number(string[] words, string name) =>
        Option(words, name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? Option(string[] words, string name)
    {
        for (var i = 2; i < words.Length; i++)
        {
            if (words[i].StartsWith(name, StringComparison.Ordinal))
            {
                return words[i].Substring(name.Length);
            }
        }

        return null;
    }

    private int EndOfLine(int at) => PlainSearch.EndOfLine(_text, at);

    private string[] Words(int at, int end) => PlainSearch.Split(_text, at, end, ' ');
}
