using System.Globalization;
using System.Text;
using Plimsoll.CSharp.Parts;
using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>The objects of some documents as statements of C#: variables for those that others refer to, then all in order.</summary>
internal sealed class ObjectFile
{
    private readonly ApiTypes _api;
    private readonly DocumentComments _comments;
    private readonly WorkloadCompanions _companions;
    private readonly IReadOnlyList<(Creation Object, string? Variable, int Order, string? File)> _objects;
    private readonly SpecFiles? _files;
    private readonly RepeatedParts _repeated;

    /// <param name="api">The typed API.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="comments">Their comments.</param>
    /// <param name="files">The files that statements name for specs; none if another statement names them.</param>
    public ObjectFile(ApiTypes api, IReadOnlyList<ConfigDocument> documents, DocumentComments comments, SpecFiles? files = null)
    {
        _api = api;
        _comments = comments;
        _files = files;

        // Once to see which objects are referred to, and again with variables for these alone.
        _companions = new(documents, IsWorkload);
        var candidates = documents.Where(document => CanBeReferredTo(document) || _companions.Has(document)).ToList();
        var used = new HashSet<string>(Build(documents, Variables(candidates)).SelectMany(item => item.Object.Variables), StringComparer.Ordinal);
        var all = Variables(candidates);
        _objects = Build(documents, Variables(candidates.Where(document => used.Contains(all[document])).ToList()));
        _repeated = new(_objects.Select(item => item.Object), _objects.Where(item => item.Variable is not null).ToDictionary(item => item.Variable!, item => item.Object.Type, StringComparer.Ordinal), api.IsClass);
    }

    /// <summary>How many objects there are.</summary>
    public int Count => _objects.Count;

    /// <summary>Methods that say what several objects have in common, each as one declaration.</summary>
    public IEnumerable<string> Methods(int indent) => _repeated.Methods.Select(method => CodePrinter.Print(method, indent));

    /// <summary>Appends the statements.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="indent">How far they are indented.</param>
    /// <param name="before">What stands before each object: <c>yield return </c>.</param>
    /// <param name="after">What stands after it.</param>
    public void Statements(StringBuilder text, int indent, string before, string after)
    {
        var space = new string(' ', indent);
        var used = new HashSet<string>(_repeated.Objects.SelectMany(made => made.Variables), StringComparer.Ordinal);
        var objects = _objects.Zip(_repeated.Objects, (item, made) => (Object: made, Variable: item.Variable is { } variable && used.Contains(variable) ? variable : null, item.Order, item.File)).ToList();
        var variables = objects.Where(item => item.Variable is not null).Select(item => item.Variable!).ToList();
        foreach (var (made, variable, _, _) in objects.Where(item => item.Variable is not null).OrderBy(item => item.Order))
        {
            Comments(text, space, made);
            text.Append(space).Append("var ").Append(variable).Append(" = ").Append(CodePrinter.Print(made, indent, variables)).Append(";\n");
        }

        foreach (var (made, variable, _, file) in objects)
        {
            if (variable is null)
            {
                Comments(text, space, made);
            }

            text.Append(space).Append(before).Append(variable ?? CodePrinter.Print(made, indent, variables)).Append(file is null ? "" : ", file: " + Literals.Quoted(file)).Append(after).Append(";\n");
        }
    }

    private static void Comments(StringBuilder text, string space, Argument made)
    {
        foreach (var comment in made.Comments)
        {
            text.Append(space).Append(CodePrinter.Comment(comment)).Append('\n');
        }
    }

    private List<(Creation Object, string? Variable, int Order, string? File)> Build(IReadOnlyList<ConfigDocument> documents, Dictionary<ConfigDocument, string> variables)
    {
        var objects = new List<(Creation, string?, int, string?)>();
        foreach (var document in documents)
        {
            var variable = variables.TryGetValue(document, out var known) ? known : null;
            var workload = _companions.Behind(document) is { } behind && variables.TryGetValue(behind, out var found) ? found : null;
            if (new ObjectBuilder(_api, document, Known(document, variables, variable is not null && !_companions.Has(document)), workload).Build() is { } made)
            {
                objects.Add((_comments.Attach(made, document, documents), variable, Order(document), made.Type == "RuntimeSpec" ? _files?.Of(document) : null));
            }
        }

        return objects;
    }

    // A workload may refer to any of the others but to what is made of a workload, and those to namespaces.
    private int Order(ConfigDocument document) => document.ObjectKind == "Namespace" ? 0 : _companions.Has(document) ? 2 : _companions.Behind(document) is not null ? 3 : 1;

    private bool IsWorkload(ConfigDocument document) => document.ApiVersion is { } apiVersion && document.ObjectKind is { } name
        && _api.Schema.FindKind(apiVersion, name) is { } kind && _api.Find(kind.TypeName) is { } type && ConstructorWrites.HasSelector(_api.Schema, type)
        && document.Root is MappingNode root && new ObjectBuilder(_api, document, KnownObjects.None).Typed(root) is not null;

    private bool CanBeReferredTo(ConfigDocument document) =>
        TypeOf(document) is not null && document.Root is MappingNode root && new ObjectBuilder(_api, document, KnownObjects.None).Typed(root) is not null;

    // Each has a name of its own: that of the object, with its namespace or its kind where several have it, or where no variable may start so.
    private Dictionary<ConfigDocument, string> Variables(IReadOnlyList<ConfigDocument> documents)
    {
        var found = new Dictionary<ConfigDocument, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal) { "app", "args" };
        foreach (var document in documents)
        {
            var name = CSharpNames.Parameter(document.Name!);
            var withKind = CSharpNames.Parameter(name[0] == '_' ? document.ObjectKind + "-" + document.Name : document.Name + "-" + document.ObjectKind);
            var isShared = documents.Any(other => !ReferenceEquals(other, document) && other.Name == document.Name && other.ObjectKind == document.ObjectKind);
            string[] candidates = isShared && document.Namespace is { } space
                ? [CSharpNames.Parameter(space + "-" + document.Name), CSharpNames.Parameter(space + "-" + withKind), withKind]
                : [name, withKind];
            var numbered = Enumerable.Range(2, documents.Count).Select(number => withKind + number.ToString(CultureInfo.InvariantCulture));
            found.Add(document, candidates.Concat(numbered).First(candidate => candidate[0] != '_' && taken.Add(candidate)));
        }

        return found;
    }

    private SchemaType? TypeOf(ConfigDocument document) => document.ApiVersion is { } apiVersion && document.ObjectKind is { } name && document.Name is { Length: > 0 }
        && _api.Schema.FindKind(apiVersion, name) is { } kind && (VerbTable.Default.IsReferredTo(kind.TypeName) || ObjectBuilder.GivesRights(kind.TypeName)) ? _api.Find(kind.TypeName) : null;

    // A name means an object of the same namespace, or of none. What is referred to refers to namespaces only, so that there is an order.
    private KnownObjects Known(ConfigDocument document, Dictionary<ConfigDocument, string> variables, bool isReferredTo)
    {
        var known = new KnownObjects();
        foreach (var pair in variables)
        {
            if (TypeOf(pair.Key) is not { } type || (_companions.Has(document) && _companions.Behind(pair.Key) is not null))
            {
                continue;
            }

            var isNamespace = type.ShortName == "Namespace";
            var isSame = pair.Key.Namespace == document.Namespace || _api.KindOf(type)!.Scope == SchemaScope.Cluster;
            if (!ReferenceEquals(pair.Key, document) && (isNamespace || (isSame && !isReferredTo)))
            {
                known.Add(type.Name, pair.Key.Name!, pair.Value);
            }

            if (!isReferredTo && pair.Key.Namespace is { } space)
            {
                known.Add(type.Name, pair.Key.Name!, space, pair.Value);
            }
        }

        return known;
    }
}
