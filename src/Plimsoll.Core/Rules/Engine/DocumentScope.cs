using Plimsoll.Documents;
using Plimsoll.Kustomize;

namespace Plimsoll.Rules;

/// <summary>A Kubernetes object: a document, or an item of a list.</summary>
internal class DocumentScope(Run run, ConfigDocument? document, ConfigValue value, string kind, string? apiVersion) : Scope(run, document)
{
    private string? _lowerKind;
    private string? _group;
    private string? _subject;
    private RbacGrant[]? _grants;

    /// <summary>The object itself.</summary>
    public ConfigValue Value { get; } = value;

    /// <summary>The kind, such as <c>Deployment</c>.</summary>
    public string Kind { get; } = kind;

    /// <summary>The <c>apiVersion</c>, such as <c>apps/v1</c>; null if it is not known.</summary>
    public string? ApiVersion { get; } = apiVersion;

    /// <summary>The group of the <c>apiVersion</c>, empty for the core group; null if it is not known.</summary>
    public string? Group => ApiVersion is null ? null : _group ??= GroupOf(ApiVersion);

    public ConfigValue Metadata => Value["metadata"];

    public ConfigValue Labels => Metadata["labels"];

    public ConfigValue Annotations => Metadata["annotations"];

    public ConfigValue Spec => Value["spec"];

    /// <summary>The name, or null if it has none or it is not known.</summary>
    public string? Name => Metadata["name"].Text;

    /// <summary>The namespace, or null if the object names none or it is not known.</summary>
    public string? Namespace => Metadata["namespace"].Text;

    /// <summary>How a message names the object: <c>networkPolicy "web"</c>.</summary>
    public string Subject => _subject ??= Name is { } name ? $"{LowerKind} \"{name}\"" : LowerKind;

    /// <summary>The entries of a role; none if it is another object.</summary>
    public RbacGrant[] Grants => _grants ??= RbacGrant.Of(this);

    // Fields of the API are spelled so too: csiDriver, ingressClass.
    private string LowerKind
    {
        get
        {
            if (_lowerKind is not null)
            {
                return _lowerKind;
            }

            var capitals = 1;
            while (capitals < Kind.Length && char.IsUpper(Kind[capitals]) && (capitals + 1 == Kind.Length || char.IsUpper(Kind[capitals + 1])))
            {
                capitals++;
            }

            return _lowerKind = Kind.Length == 0 ? "object" : Kind.Substring(0, capitals).ToLowerInvariant() + Kind.Substring(capitals);
        }
    }

    /// <summary>Whether this is an object of a kind of a group, in any of its versions.</summary>
    public bool Is(string group, string kind) => Kind == kind && Group == group;

    /// <summary>
    /// Whether two objects end up in one namespace. Those that name none go where the command that applies them says:
    /// two of them share it, and whether that is one that another object names cannot be told.
    /// </summary>
    public Verdict SharesNamespace(DocumentScope other)
    {
        var (mine, theirs) = (Metadata["namespace"], other.Metadata["namespace"]);
        return mine.IsUnknown || theirs.IsUnknown || mine.IsAbsent != theirs.IsAbsent ? Verdict.Unknown
            : mine.Text != theirs.Text ? Verdict.No
            : Build.IsCommon(Document?.Builds, other.Document?.Builds, byOneName: false) ? Verdict.Definite : Verdict.Unknown;
    }

    private static string GroupOf(string apiVersion)
    {
        var slash = PlainSearch.Find(apiVersion, '/');
        return slash < apiVersion.Length ? apiVersion.Substring(0, slash) : "";
    }
}
