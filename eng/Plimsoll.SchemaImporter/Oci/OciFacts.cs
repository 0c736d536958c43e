namespace Plimsoll.SchemaImporter;

/// <summary>The hand-kept file <c>oci.facts</c>; its header says how it is written.</summary>
internal sealed class OciFacts
{
    private const string Name = "oci.facts";

    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _since = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _until = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);

    public List<string> Versions { get; } = [];

    /// <summary>The schemas with the types of their documents.</summary>
    public List<(string File, string Type)> Documents { get; } = [];

    /// <summary>Fields that replace what the schemas say, as <c>TYPE.FIELD</c>.</summary>
    public Dictionary<string, (string Form, bool IsRequired)> Fields { get; } = new(StringComparer.Ordinal);

    public static OciFacts Read()
    {
        using var stream = typeof(OciFacts).Assembly.GetManifestResourceStream(Name)!;
        return Parse(new StreamReader(stream).ReadToEnd());
    }

    public static OciFacts Parse(string text)
    {
        var facts = new OciFacts();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            facts.Add(line.Split(' '), line);
        }

        return facts;
    }

    /// <summary>The name of an object at a place.</summary>
    public string TypeAt(string place) => Find(_types, place, "object");

    /// <summary>The name of a set of values at a place.</summary>
    public string EnumAt(string place) => Find(_enums, place, "set of values");

    /// <summary>The first and the last version of a type, field or value, as positions; those of its owner if the facts name none.</summary>
    public (int First, int Last) Range(string name, (int First, int Last) owner)
    {
        _unused.Remove(name);
        return (_since.GetValueOrDefault(name, owner.First), _until.GetValueOrDefault(name, owner.Last));
    }

    /// <summary>Checks that nothing in the file was in vain.</summary>
    /// <exception cref="ImportException">A line names what the schemas do not have.</exception>
    public void CheckAllUsed()
    {
        if (_unused.Count > 0)
        {
            throw new ImportException(Name, "", "names what the schemas do not have: " + string.Join(", ", _unused.Order(StringComparer.Ordinal)));
        }
    }

    private void Add(string[] words, string line)
    {
        switch (words[0])
        {
            case "versions":
                Versions.AddRange(words[1..]);
                break;
            case "document" when words.Length == 3:
                Documents.Add((words[1], words[2]));
                break;
            case "type" or "enum" when words.Length >= 2:
                foreach (var place in words[2..])
                {
                    (words[0] == "type" ? _types : _enums).Add(place, words[1]);
                    _unused.Add(place);
                }

                break;
            case "field" when words.Length == 3:
                Fields.Add(words[1].TrimEnd('!'), (words[2].Replace("@", "@" + OciReader.Package), words[1].EndsWith('!')));
                break;
            case "since" or "until" when words.Length > 2 && Versions.IndexOf(words[1]) is >= 0 and var version:
                foreach (var name in words[2..])
                {
                    (words[0] == "since" ? _since : _until).Add(name, version);
                    _unused.Add(name);
                }

                break;
            case "source":
                break;
            default:
                throw new ImportException(Name, "", $"has the line '{line}', which is not known");
        }
    }

    private string Find(Dictionary<string, string> names, string place, string what)
    {
        _unused.Remove(place);
        return names.TryGetValue(place, out var name) ? name : throw new ImportException(Name, "", $"has no name for the {what} at '{place}'");
    }
}
