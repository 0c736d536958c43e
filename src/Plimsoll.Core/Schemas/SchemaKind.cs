using Plimsoll.Documents;

namespace Plimsoll.Schemas;

/// <summary>A kind of object, such as <c>apps/v1 Deployment</c>.</summary>
public sealed class SchemaKind
{
    internal SchemaKind(string apiVersion, string name, string typeName)
    {
        ApiVersion = apiVersion;
        Name = name;
        TypeName = typeName;
    }

    /// <summary>Group and version as manifests write them: <c>apps/v1</c>, and <c>v1</c> for the core group.</summary>
    public string ApiVersion { get; }

    /// <summary>The kind, such as <c>Deployment</c>.</summary>
    public string Name { get; }

    /// <summary>The group, such as <c>apps</c>; empty for the core group.</summary>
    public string Group => Slash < ApiVersion.Length ? ApiVersion.Substring(0, Slash) : "";

    /// <summary>The version, such as <c>v1</c>.</summary>
    public string Version => Slash < ApiVersion.Length ? ApiVersion.Substring(Slash + 1) : ApiVersion;

    /// <summary>The schema type that holds its fields.</summary>
    public string TypeName { get; }

    /// <summary>The name of the resource in paths and in RBAC rules, such as <c>deployments</c>, or null if there is none.</summary>
    public string? Plural { get; internal set; }

    /// <summary>Where its objects live.</summary>
    public SchemaScope Scope { get; internal set; }

    /// <summary>The subresources, such as <c>scale</c> and <c>status</c>, sorted.</summary>
    public IReadOnlyList<string> Subresources { get; internal set; } = [];

    /// <summary>Whether the server answers such objects and stores none, as with reviews and bindings.</summary>
    public bool IsCreateOnly { get; internal set; }

    /// <summary>The Kubernetes versions that serve it.</summary>
    public VersionRange Versions { get; internal set; }

    private int Slash => PlainSearch.Find(ApiVersion, '/');
}
