using Plimsoll.Schemas;

namespace Plimsoll.CSharp;

/// <summary>
/// Decides which type of the newest Kubernetes version gets which C# name. Types of the preferred version of each kind sit in
/// <c>Plimsoll.Kubernetes</c>, all others in <c>Plimsoll.Kubernetes.GROUP.VERSION</c>. Where two preferred types have one name,
/// kinds go before other types, then the order of <see cref="GroupOrder"/> decides; the loser sits under its group and version.
/// </summary>
internal sealed class KubernetesNames
{
    /// <summary>The namespace of the preferred types.</summary>
    public const string Root = "Plimsoll.Kubernetes";

    // What people write most comes first; groups that are not named here follow in alphabetical order.
    private static readonly string[] GroupOrder = ["core", "apps", "batch", "meta", "rbac", "networking", "autoscaling", "policy", "storage"];

    // The SDK has documents of its own by these names.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal) { "SeccompProfile" };

    private readonly KubernetesSchema _schema;
    private readonly Dictionary<string, SchemaKind> _kindOfType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    public KubernetesNames(KubernetesSchema schema, IReadOnlyList<SchemaType> types)
    {
        _schema = schema;
        foreach (var kind in schema.Kinds)
        {
            _kindOfType[kind.TypeName] = kind;
        }

        Assign(types);
    }

    /// <summary>The namespace of a type.</summary>
    public string NamespaceOf(string type) => _namespaces[type];

    /// <summary>The kind that a type is, or null.</summary>
    public SchemaKind? KindOf(string type) => _kindOfType.TryGetValue(type, out var kind) ? kind : null;

    /// <summary>A type as code in a namespace names it.</summary>
    public string Reference(string type, string from)
    {
        var name = type.Substring(type.LastIndexOf('.') + 1);
        var space = _namespaces[type];
        return space == from ? name : "global::" + space + "." + name;
    }

    private void Assign(IReadOnlyList<SchemaType> types)
    {
        var preferred = Preferred(types);
        var winners = new Dictionary<string, SchemaType>(StringComparer.Ordinal);
        foreach (var type in types.Where(type => preferred.Contains(type.Name)).OrderBy(Rank, StringComparer.Ordinal))
        {
            if (!Taken.Contains(type.ShortName) && !winners.ContainsKey(type.ShortName))
            {
                winners.Add(type.ShortName, type);
            }
        }

        foreach (var type in types)
        {
            var wins = winners.TryGetValue(type.ShortName, out var winner) && ReferenceEquals(winner, type);
            _namespaces[type.Name] = wins ? Root : Versioned(type.Package, winners);
        }
    }

    private HashSet<string> Preferred(IReadOnlyList<SchemaType> types)
    {
        var known = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var newest = Newest(types);
        var reachable = new HashSet<string>(StringComparer.Ordinal);
        var preferred = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types.Where(type => KindOf(type.Name) is not null))
        {
            Reach(type, known, reachable);
            if (newest.Contains(type.Name))
            {
                Reach(type, known, preferred);
            }
        }

        // What no kind holds, such as DeleteOptions, is judged by its own version.
        preferred.UnionWith(newest.Where(name => !reachable.Contains(name)));
        return preferred;
    }

    private static void Reach(SchemaType type, Dictionary<string, SchemaType> known, HashSet<string> seen)
    {
        if (!seen.Add(type.Name))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type.InnermostTypeName is { } name && known.TryGetValue(name, out var inner))
            {
                Reach(inner, known, seen);
            }
        }
    }

    // The newest version of each name within a group: v2 before v1 before v1beta2 before v1beta1 before v1alpha1.
    private static HashSet<string> Newest(IReadOnlyList<SchemaType> types) => new(
        types.GroupBy(type => Group(type.Package) + "/" + type.ShortName, StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(type => VersionRank(Version(type.Package)), StringComparer.Ordinal).First().Name),
        StringComparer.Ordinal);

    private string Rank(SchemaType type)
    {
        var group = Group(type.Package);
        var order = Array.IndexOf(GroupOrder, group);
        return (KindOf(type.Name) is null ? "1" : "0") + (order < 0 ? "99" : order.ToString("00")) + group
            + (char)('z' - VersionRank(Version(type.Package))[0]) + type.Name;
    }

    private static string Versioned(string package, Dictionary<string, SchemaType> winners)
    {
        var group = CSharpNames.Pascal(Group(package));
        // A namespace and a class of the same name could not both be spelled.
        var space = winners.ContainsKey(group) ? group + "Api" : group;
        var version = Version(package).Replace("alpha", "Alpha").Replace("beta", "Beta");
        return Root + "." + space + "." + CSharpNames.Pascal(version);
    }

    private static string Group(string package)
    {
        var parts = package.Split('.');
        return parts.Length < 2 ? package : parts[parts.Length - 2];
    }

    private static string Version(string package) => package.Substring(package.LastIndexOf('.') + 1);

    private static string VersionRank(string version) =>
        (version.Contains("alpha") ? "0" : version.Contains("beta") ? "1" : "2") + version;
}
