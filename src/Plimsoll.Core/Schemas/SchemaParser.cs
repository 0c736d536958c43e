namespace Plimsoll.Schemas;

/// <summary>Reads the text of a schema file; its header says how it is written.</summary>
internal sealed class SchemaParser
{
    private readonly string _text;
    private readonly EnumTable _enums;
    private readonly List<SchemaKind> _kinds = [];
    private readonly Dictionary<string, SchemaType> _types = new(1024, StringComparer.Ordinal);
    private string[] _versions = [];

    private SchemaParser(string text, EnumTable enums)
    {
        _text = text;
        _enums = enums;
    }

    /// <exception cref="FormatException">A line is malformed; the lines of fields are looked at only when they are asked for.</exception>
    public static KubernetesSchema Parse(string text, EnumTable enums)
    {
        var parser = new SchemaParser(text, enums);
        parser.Read();
        return new(parser._versions, parser._kinds, parser._types, enums.All);
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
                    _versions = Words(at, end).Skip(1).ToArray();
                    break;
                case 'k':
                    _kinds.Add(ReadKind(Words(at, end)));
                    break;
                case 'p':
                    package = Words(at, end)[1];
                    break;
                case 't':
                    ReadType(Words(at, end), package, end + 1);
                    break;
            }

            at = end + 1;
        }
    }

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
            IsCreateOnly = words.Contains("create-only"),
            Versions = Range(words, All),
        };
        if (Option(words, "sub=") is { } subresources)
        {
            kind.Subresources = subresources.Split(',');
        }

        return kind;
    }

    private void ReadType(string[] words, string package, int start)
    {
        var name = package + "." + words[1];
        _types[name] = new(name, Range(words, All), type => ReadFields(type, start));
    }

    private IReadOnlyList<SchemaField> ReadFields(SchemaType type, int start)
    {
        var fields = new List<SchemaField>();
        var package = type.Package;
        for (var at = start; at < _text.Length && _text[at] == ' ';)
        {
            var end = EndOfLine(at);
            fields.Add(ReadField(type, package, Words(at + 1, end)));
            at = end + 1;
        }

        return fields;
    }

    private SchemaField ReadField(SchemaType type, string package, string[] words)
    {
        var name = words[0].TrimEnd('!');
        var list = Option(words, "list=");
        return new(name, FieldType.Parse(words[1], package))
        {
            IsRequired = name.Length < words[0].Length,
            IsSet = list == "set",
            ListMapKeys = list?.StartsWith("map:", StringComparison.Ordinal) == true ? list.Substring(4).Split(',') : [],
            Default = Option(words, "default=") is { } value ? Uri.UnescapeDataString(value) : null,
            Versions = Range(words, type.Versions),
            Enum = _enums.Find(type.Name, name),
        };
    }

    private VersionRange All => new(_versions[0], _versions[_versions.Length - 1]);

    private static VersionRange Range(string[] words, VersionRange usual) =>
        new(Option(words, "since=") ?? usual.First, Option(words, "until=") ?? usual.Last);

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

    private int EndOfLine(int at) => _text.IndexOf('\n', at) is >= 0 and var end ? end : _text.Length;

    private string[] Words(int at, int end) => _text.Substring(at, end - at).Split(' ');
}
