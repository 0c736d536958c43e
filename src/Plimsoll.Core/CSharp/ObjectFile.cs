using System.Text;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>The objects of some documents as statements of C#: variables for those that others refer to, then all in order.</summary>
internal sealed class ObjectFile
{
    private readonly ApiTypes _api;
    private readonly List<(ConfigDocument Document, Creation Object, string? Variable)> _objects = [];
    private readonly RepeatedParts _repeated;

    public ObjectFile(ApiTypes api, IReadOnlyList<ConfigDocument> documents)
    {
        _api = api;
        var variables = Variables(documents);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var known = Known(document, variables, variables.ContainsKey(document));
            if (new ObjectBuilder(api, document, known).Build() is { } made)
            {
                _objects.Add((document, made, variables.TryGetValue(document, out var variable) ? variable : null));
                used.UnionWith(known.Used);
            }
        }

        for (var i = 0; i < _objects.Count; i++)
        {
            _objects[i] = _objects[i] with { Variable = _objects[i].Variable is { } variable && used.Contains(variable) ? variable : null };
        }

        _repeated = new(_objects.Select(item => item.Object), used);
    }

    /// <summary>How many objects there are.</summary>
    public int Count => _objects.Count;

    /// <summary>Methods that configure what several objects have in common, each as one declaration.</summary>
    public IEnumerable<string> Helpers(int indent)
    {
        var printer = new CodePrinter(_repeated.Names);
        return _repeated.Helpers.Select(helper => printer.Helper(helper.Lambda, helper.Name, indent));
    }

    /// <summary>Appends the statements.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="indent">How far they are indented.</param>
    /// <param name="before">What stands before each object: <c>yield return </c>.</param>
    /// <param name="after">What stands after it.</param>
    public void Statements(StringBuilder text, int indent, string before, string after)
    {
        var printer = new CodePrinter(_repeated.Names);
        var space = new string(' ', indent);
        foreach (var (_, made, variable) in _objects.Where(item => item.Variable is not null).OrderBy(item => item.Object.Type == "Namespace" ? 0 : 1))
        {
            text.Append(space).Append("var ").Append(variable).Append(" = ").Append(printer.Print(made, indent)).Append(";\n");
        }

        foreach (var (_, made, variable) in _objects)
        {
            text.Append(space).Append(before).Append(variable ?? printer.Print(made, indent)).Append(after).Append(";\n");
        }
    }

    // Objects of kinds that verbs take, each with a name of its own.
    private Dictionary<ConfigDocument, string> Variables(IReadOnlyList<ConfigDocument> documents)
    {
        var found = new Dictionary<ConfigDocument, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal) { "app", "args" };
        foreach (var document in documents)
        {
            if (TypeOf(document) is not { } type || document.Root is not MappingNode root || new ObjectBuilder(_api, document, KnownObjects.None).Typed(root) is null)
            {
                continue;
            }

            var word = CSharpNames.Parameter(document.Name!);
            var name = word[0] != '_' && taken.Add(word) ? word : CSharpNames.Parameter(document.Name + "-" + type.ShortName);
            if (name == word || taken.Add(name))
            {
                found.Add(document, name);
            }
        }

        return found;
    }

    private SchemaType? TypeOf(ConfigDocument document) => document.ApiVersion is { } apiVersion && document.ObjectKind is { } name && document.Name is { Length: > 0 }
        && _api.Schema.FindKind(apiVersion, name) is { } kind && VerbTable.Default.IsReferredTo(kind.TypeName) ? _api.Find(kind.TypeName) : null;

    // A name means an object of the same namespace, or of none. What is referred to refers to namespaces only, so that there is an order.
    private KnownObjects Known(ConfigDocument document, Dictionary<ConfigDocument, string> variables, bool isReferredTo)
    {
        var known = new KnownObjects();
        foreach (var pair in variables)
        {
            var type = TypeOf(pair.Key)!;
            var isNamespace = type.ShortName == "Namespace";
            var isSame = pair.Key.Namespace == document.Namespace || _api.KindOf(type)!.Scope == SchemaScope.Cluster;
            if (!ReferenceEquals(pair.Key, document) && (isNamespace || (isSame && !isReferredTo)))
            {
                known.Add(type.Name, pair.Key.Name!, pair.Value);
            }
        }

        return known;
    }
}
