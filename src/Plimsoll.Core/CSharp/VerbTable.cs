namespace Plimsoll.CSharp;

/// <summary>The verbs of the typed API, from the table that a test makes of the library's attributes.</summary>
internal sealed class VerbTable
{
    /// <summary>The base class of all objects with an apiVersion and a kind.</summary>
    public const string KubernetesObject = "KubernetesObject";

    private static readonly Lazy<VerbTable> Embedded = new(() => new(Resource()));

    private readonly List<Verb> _verbs = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _scalars = new(StringComparer.Ordinal);

    private readonly HashSet<string> _referredTo;

    private VerbTable(string text)
    {
        var blocks = new List<string[]>();
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] != ' ' && blocks.Count > 0)
            {
                Add(blocks);
                blocks.Clear();
            }

            blocks.Add(line.Trim().Split([' '], 3));
        }

        Add(blocks);
        _referredTo = new(
            _verbs.SelectMany(verb => verb.Parameters).Where(parameter => parameter.Form[0] == '*').Select(parameter => parameter.Form.Substring(1)), StringComparer.Ordinal);
    }

    public static VerbTable Default => Embedded.Value;

    /// <summary>The names of the values of a scalar type that was written by hand, by value.</summary>
    public IReadOnlyDictionary<string, string>? Scalar(string name) => _scalars.TryGetValue(name, out var values) ? values : null;

    /// <summary>The verbs that can be called on a type; those of all objects come first, so that the label of a Pod is a label.</summary>
    /// <param name="type">The name of the type in the schema.</param>
    /// <param name="isKind">Whether it has an apiVersion and a kind.</param>
    public IReadOnlyList<Verb> On(string type, bool isKind)
    {
        var faces = _interfaces.TryGetValue(type, out var known) ? known : [];
        return _verbs.Where(verb => verb.Receiver == type || faces.Contains(verb.Receiver) || (isKind && verb.Receiver == KubernetesObject))
            .OrderBy(verb => verb.Receiver == KubernetesObject ? 0 : 1).ToList();
    }

    /// <summary>Whether verbs take objects of a type, to refer to them.</summary>
    public bool IsReferredTo(string type) => _referredTo.Contains(type);

    /// <summary>Whether an object that a verb takes may also be given by its name, to the same method.</summary>
    public bool TakesName(Verb verb, VerbParameter reference)
    {
        var index = verb.Parameters.ToList().IndexOf(reference);
        return reference.Others.Count == 0 && _verbs.Any(other => other.Name == verb.Name && other.Receiver == verb.Receiver && other.Parameters.Count == verb.Parameters.Count
            && other.Parameters[index] is { Form: "string" } name && name.Path == reference.Path
            && other.Parameters.Where((_, i) => i != index).SequenceEqual(verb.Parameters.Where((_, i) => i != index)));
    }

    /// <summary>A path with the named place that it starts with, if any, spelled out; then it starts at the receiver, whatever the scope.</summary>
    public (string Path, bool IsNamed) Resolve(string type, string path)
    {
        if (path.Length == 0 || path[0] != '@')
        {
            return (path, false);
        }

        var end = path.IndexOfAny(['.', '[']);
        var name = path.Substring(1, (end < 0 ? path.Length : end) - 1);
        var rest = end < 0 ? "" : path.Substring(end);
        var place = _aliases[type][name];
        return (place == "." ? rest.TrimStart('.') : place + rest, true);
    }

    private void Add(List<string[]> lines)
    {
        var head = lines[0];
        var details = lines.Skip(1).ToList();
        switch (head[0])
        {
            case "type":
                _interfaces.Add(head[1], head.Length > 2 ? head[2].Split(' ') : []);
                _aliases.Add(head[1], details.ToDictionary(alias => alias[1], alias => alias[2], StringComparer.Ordinal));
                break;
            case "scalar":
                _scalars.Add(head[1], head[2].Split(' ').ToDictionary(pair => pair.Substring(pair.IndexOf('=') + 1), pair => pair.Substring(0, pair.IndexOf('=')), StringComparer.Ordinal));
                break;
            default:
                _verbs.Add(new(
                    head[1],
                    head[2].Substring("on ".Length),
                    details.FirstOrDefault(line => line[0] == "scope")?[1] ?? "",
                    details.Where(line => line[0] == "set").Select(line => (line[1], line[2])).ToList(),
                    details.Where(line => line[0] == "remove").Select(line => line[1]).ToList(),
                    details.Where(line => line[0] == "empty").Select(line => line[1]).ToList(),
                    details.Where(line => line[0] == "param").Select(line => Parameter(line[1], line[2])).ToList()));
                break;
        }
    }

    // FORM[=DEFAULT] PATH[<FROM][|PATH[<FROM]...] [CHECK]; a default may hold no blank.
    private static VerbParameter Parameter(string name, string rest)
    {
        var parts = rest.Split(' ');
        var equals = parts[0].IndexOf('=');
        var places = parts[1].Split('|');
        var from = places[0].IndexOf('<');
        return new(
            name,
            equals < 0 ? parts[0] : parts[0].Substring(0, equals),
            equals < 0 ? null : parts[0].Substring(equals + 1),
            from < 0 ? places[0] : places[0].Substring(0, from),
            places.Skip(1).ToList(),
            from < 0 ? "" : places[0].Substring(from + 1),
            parts.Length > 2 ? parts[2] : "");
    }

    private static string Resource()
    {
        using var stream = typeof(VerbTable).Assembly.GetManifestResourceStream("Plimsoll.CSharp.kubernetes.verbs")
            ?? throw new InvalidOperationException("The assembly does not hold the table of verbs.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
