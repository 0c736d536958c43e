using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>All documents that are linted together. Objects that are not among them may still be in the cluster.</summary>
internal sealed class ProjectScope(Run run, IReadOnlyList<DocumentScope> objects, IReadOnlyList<WorkloadScope> workloads, IReadOnlyList<OciScope> specs) : Scope(run, null)
{
    private static readonly IReadOnlyList<DocumentScope> None = [];

    private Dictionary<string, List<DocumentScope>>? _byKind;
    private Dictionary<string, List<DocumentScope>>? _byName;
    private Dictionary<string, List<DocumentScope>>? _unnamed;

    /// <summary>Whether the project may have objects that are not seen here: then only an <see cref="IOpenProjectRule"/> is asked.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Every object, in the order of the documents.</summary>
    public IReadOnlyList<DocumentScope> Objects { get; } = objects;

    /// <summary>Every object that holds a Pod, once for each Pod template.</summary>
    public IReadOnlyList<WorkloadScope> Workloads { get; } = workloads;

    /// <summary>Every OCI runtime spec.</summary>
    public IReadOnlyList<OciScope> Specs { get; } = specs;

    /// <summary>The objects of a kind, whatever their group and version.</summary>
    public IReadOnlyList<DocumentScope> OfKind(string kind)
    {
        _byKind ??= Group(static item => item.Kind);
        return In(_byKind, kind);
    }

    /// <summary>The objects of a name, whatever their kind and namespace.</summary>
    public IReadOnlyList<DocumentScope> OfName(string name)
    {
        _byName ??= Group(static item => item.Name);
        return In(_byName, name);
    }

    /// <summary>The objects of a kind and name that share a namespace with another object for certain, or that may.</summary>
    /// <param name="kind">Their kind.</param>
    /// <param name="name">Their name.</param>
    /// <param name="beside">The object that refers to them.</param>
    /// <param name="least">How sure it has to be that they are in its namespace.</param>
    public IReadOnlyList<DocumentScope> Named(string kind, string name, DocumentScope beside, Verdict least = Verdict.Definite)
    {
        List<DocumentScope>? found = null;
        foreach (var item in OfName(name))
        {
            if (item.Kind == kind && item.SharesNamespace(beside) >= least)
            {
                (found ??= []).Add(item);
            }
        }

        return found ?? None;
    }

    /// <summary>Whether an object of a kind is for certain in the namespace of another object.</summary>
    public bool HasBeside(string kind, DocumentScope item)
    {
        foreach (var other in OfKind(kind))
        {
            if (other.SharesNamespace(item) == Verdict.Definite)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The objects that a reference may mean: those of a kind and name that may share a namespace with what refers to them, and those whose name is not known.
    /// Where not all objects are seen, only those that share it for certain: another one may stand nearer.
    /// </summary>
    public IReadOnlyList<DocumentScope> NamedPerhaps(string kind, string name, DocumentScope beside)
    {
        var found = Named(kind, name, beside, IsOpen ? Verdict.Definite : Verdict.Unknown);
        if (IsOpen)
        {
            return found;
        }

        _unnamed ??= Group(static item => item.Metadata["name"].IsUnknown ? item.Kind : null);
        return In(_unnamed, kind) is { Count: > 0 } unnamed ? [.. found, .. unnamed] : found;
    }

    private static IReadOnlyList<DocumentScope> In(Dictionary<string, List<DocumentScope>> groups, string key) =>
        groups.TryGetValue(key, out var found) ? found : None;

    private Dictionary<string, List<DocumentScope>> Group(Func<DocumentScope, string?> key)
    {
        var groups = new Dictionary<string, List<DocumentScope>>(StringComparer.Ordinal);
        foreach (var item in Objects)
        {
            if (key(item) is not { } name)
            {
                continue;
            }

            if (!groups.TryGetValue(name, out var list))
            {
                groups.Add(name, list = []);
            }

            list.Add(item);
        }

        return groups;
    }
}
