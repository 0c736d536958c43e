using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Schemas;

namespace Plimsoll.Rules;

/// <summary>
/// Holds Kubernetes objects to the schema as the API server does with strict field validation. Objects of kinds that Kubernetes
/// itself does not have are left alone but for their metadata.
/// </summary>
internal sealed class SchemaCheck
{
    private const string MetaType = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private readonly KubernetesSchema _schema = KubernetesSchema.Default;
    private readonly SchemaLog _log;
    private readonly SchemaWalk _walk;
    private readonly CustomSchemas _customs;

    /// <summary>A check of documents that are whole, one after the other.</summary>
    public SchemaCheck(Run run)
        : this(run, isWhole: true)
    {
    }

    private SchemaCheck(Run run, bool isWhole)
    {
        _log = new(run, null, isWhole);
        _walk = new(_log, new KubernetesDialect(_schema, _log));
        _customs = run.Index.CustomSchemas;
    }

    /// <summary>Checks a document.</summary>
    public void Check(ConfigDocument document)
    {
        if (document.Root is MappingNode root)
        {
            _log.Document = document;
            _log.Kind = null;
            Document(root);
        }
    }

    /// <summary>Checks a part of an object, or one that may still grow: nothing is missing in it.</summary>
    public static void Check(Run run, MappingNode node, string schemaType)
    {
        if (!run.Chosen.ChecksForm)
        {
            return;
        }

        var check = new SchemaCheck(run, isWhole: false);
        if (check._schema.FindType(schemaType) is not { } type)
        {
            check.Custom(ConfigValue.Of(node));
        }
        else if (IsObject(type) && node["apiVersion"] is not null && node["kind"] is not null)
        {
            check.Object(node, null, null);
        }
        else
        {
            check._walk.Object(node, type);
        }
    }

    /// <summary>Whether a type is that of objects. References have an apiVersion and a kind as well: those of what they refer to.</summary>
    public static bool IsObject(SchemaType type) => type.Field("metadata") is not null;

    private void Document(MappingNode root)
    {
        var value = ConfigValue.Of(root);
        var kind = value["kind"].Text;
        if (kind is null || !kind.EndsWith("List", StringComparison.Ordinal) || value["items"] is not ({ Sequence: not null } or { IsUnknown: true } or { State: ValueState.Null }))
        {
            Object(root, null, null);
            return;
        }

        var apiVersion = value["apiVersion"].Text;
        var ofKind = kind.Substring(0, kind.Length - 4);
        foreach (var item in value["items"].Items)
        {
            if (item is MappingNode mapping)
            {
                Object(mapping, ofKind.Length == 0 ? null : apiVersion, ofKind.Length == 0 ? null : ofKind);
            }
        }
    }

    /// <summary>Checks an object; in a list of one kind it need not say again what it is.</summary>
    private void Object(MappingNode node, string? listVersion, string? listKind)
    {
        var value = ConfigValue.Of(node);
        if (Named(node, value["apiVersion"], "apiVersion", listVersion) is not { } apiVersion
            || Named(node, value["kind"], "kind", listKind) is not { } kind)
        {
            return;
        }

        _log.Kind = apiVersion + " " + kind;
        if (_schema.FindKind(apiVersion, kind) is not { } known)
        {
            Strange(node, apiVersion, kind);
            return;
        }

        SayVersion(node, known);
        if (known is { Scope: not SchemaScope.None, IsCreateOnly: false })
        {
            Name(value["metadata"], node, known.Group, kind);
        }

        _walk.Object(node, _schema.TypeOf(known));
        ObjectSize.Check(_log, value, known.Group, kind);
    }

    private string? Named(MappingNode node, ConfigValue value, string field, string? usual)
    {
        if (value.IsAbsent && usual is null && !node.IsOpen)
        {
            _log.Missing(node, field);
        }
        else if (!value.IsAbsent && !value.IsUnknown && value.Text is null)
        {
            _log.WrongType(value.Node!, "a text");
        }

        return value.IsAbsent ? usual : value.Text is { Length: > 0 } text ? text : null;
    }

    /// <summary>Looks at an object of a kind that the schema does not have.</summary>
    private void Strange(MappingNode node, string apiVersion, string kind)
    {
        var group = apiVersion.IndexOf('/') is >= 0 and var slash ? apiVersion.Substring(0, slash) : "";
        if (RemovedApis.Find(apiVersion, kind) is { } removed)
        {
            SayRemoved(node, apiVersion, kind, removed);
        }
        else if (_schema.HasGroup(group) && !IsConfiguration(apiVersion, kind) && !_log.Clusters.AreNewerThan(_schema))
        {
            _log.Add(SchemaRules.UnknownKind, node["kind"]!, $"kind \"{kind}\" is unknown in {apiVersion}; {Hint(apiVersion, kind)}");
        }

        SayCustom(node, group, apiVersion, kind);
        if (node["metadata"] is MappingNode metadata && _schema.FindType(MetaType) is { } type)
        {
            // A catalogue of Backstage, say, whose metadata has a title.
            _log.MayBeForeign = !_schema.HasGroup(group) && _customs.Versions(group, kind) is not { Count: > 0 };
            _walk.Object(metadata, type);
            _log.MayBeForeign = false;
        }
    }

    /// <summary>Looks at an object that may be of a custom kind.</summary>
    private void Custom(ConfigValue item)
    {
        if (item.Mapping is { } node && item["apiVersion"].Text is { } apiVersion && item["kind"].Text is { } kind && apiVersion.IndexOf('/') is > 0 and var slash)
        {
            _log.Kind = apiVersion + " " + kind;
            SayCustom(node, apiVersion.Substring(0, slash), apiVersion, kind);
        }
    }

    /// <summary>Holds an object to the CustomResourceDefinition that the project has of its kind.</summary>
    private void SayCustom(MappingNode node, string group, string apiVersion, string kind)
    {
        var version = apiVersion.Substring(apiVersion.IndexOf('/') + 1);
        if (_customs.Find(group, version, kind) is { Mapping: not null } custom)
        {
            new CustomWalk(_log, _log.IsWhole && !_customs.MayBeCompleted(group)).Root(node, custom);
        }
        else if (_customs.Versions(group, kind) is { Count: > 0 } served && !served.Contains(version))
        {
            _log.Add(SchemaRules.UnknownKind, node["apiVersion"] ?? node,
                $"kind \"{kind}\" has no version {version} in its CustomResourceDefinition; it is found in {group}/{string.Join($", {group}/", served)}");
        }
    }

    // A kubeconfig looks like an object of the core group and is none.
    private static bool IsConfiguration(string apiVersion, string kind) => apiVersion == "v1" && kind is "Config" or "List";

    private string Hint(string apiVersion, string kind)
    {
        var versions = new List<string>();
        var names = new List<string>();
        foreach (var known in _schema.Kinds)
        {
            if (known.Name == kind)
            {
                versions.Add(known.ApiVersion);
            }
            else if (known.ApiVersion == apiVersion)
            {
                names.Add(known.Name);
            }
        }

        return versions.Count > 0 ? "it is found in " + string.Join(", ", versions)
            : NearestName.Of(kind, names) is { } near ? $"did you mean \"{near}\"?"
            : names.Count == 0 ? "the API version does not exist"
            : "known are " + string.Join(", ", names);
    }

    private void SayRemoved(MappingNode node, string apiVersion, string kind, RemovedApi removed)
    {
        var cluster = _log.Clusters.From(removed.Removed);
        if (cluster is null && !_log.Clusters.AreUnknown)
        {
            return;
        }

        var where = cluster is { } named ? $", and {named} is newer" : "";
        var instead = removed.Replacement is { } replacement ? $"; write {replacement}" : "; nothing takes its place under this name";
        _log.Add(SchemaRules.ApiVersionRemoved, node["apiVersion"] ?? node,
            $"{apiVersion} {kind} was removed in Kubernetes 1.{removed.Removed}{where}{instead}",
            severity: cluster is null ? Severity.Warning : Severity.Error, platform: cluster?.Platform);
    }

    private void SayVersion(MappingNode node, SchemaKind kind)
    {
        var known = _schema.Covered;
        if (_log.Clusters.TooOldFor(kind.Versions, known) is { } old)
        {
            _log.Add(SchemaRules.KindNotYetServed, node["apiVersion"] ?? node,
                $"{kind.ApiVersion} {kind.Name} is served from Kubernetes {kind.Versions.First} on, and {old} is older", platform: old.Platform);
        }
        else if (_log.Clusters.TooNewFor(kind.Versions, known) is { } newer)
        {
            var replacement = Replacement(kind, known.Last);
            _log.Add(SchemaRules.ApiVersionRemoved, node["apiVersion"] ?? node,
                $"{kind.ApiVersion} {kind.Name} is served up to Kubernetes {kind.Versions.Last}, and {newer} is newer"
                + (replacement is null ? "" : $"; write {replacement.ApiVersion}"), platform: newer.Platform);
        }
    }

    private SchemaKind? Replacement(SchemaKind kind, string version)
    {
        SchemaKind? found = null;
        foreach (var other in _schema.Kinds)
        {
            found = other.Name == kind.Name && other.Group == kind.Group && other.Versions.Last == version ? other : found;
        }

        return found;
    }

    private void Name(ConfigValue metadata, MappingNode node, string group, string kind)
    {
        var name = metadata["name"];
        if (name.Text is { } text)
        {
            if (NameForms.Problem(group, kind, text, _log.Clusters) is { } problem)
            {
                _log.Add(SchemaRules.InvalidName, name.Node!, $"name \"{text}\" is not one that a {kind} can have: {problem}");
            }
        }
        else if (name.IsAbsent && metadata["generateName"].IsAbsent)
        {
            _log.Missing(metadata.Mapping ?? node, metadata.Mapping is null ? "metadata.name" : "name");
        }
    }
}
