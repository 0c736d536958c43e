using Plimsoll.Kustomize;

namespace Plimsoll.Documents;

/// <summary>One document: the root of a tree, where it came from, and what it is.</summary>
public sealed class ConfigDocument
{
    /// <summary>Creates a document.</summary>
    /// <param name="root">The root of its tree.</param>
    /// <param name="file">The file it was read from or will be written to, or null.</param>
    /// <param name="index">Its position in the file, counted from 0.</param>
    /// <param name="kind">What it is; judged by its content if not given.</param>
    public ConfigDocument(ConfigNode root, string? file = null, int index = 0, DocumentKind? kind = null)
    {
        Root = root;
        File = file;
        Index = index;
        Kind = kind ?? KindOf(root);
    }

    /// <summary>The root of the tree.</summary>
    public ConfigNode Root { get; }

    /// <summary>The file the document was read from or will be written to, or null.</summary>
    public string? File { get; }

    /// <summary>The position in the file, counted from 0.</summary>
    public int Index { get; }

    /// <summary>What the document is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The builds of kustomizations in which the object stands; null if none takes it.</summary>
    internal IReadOnlyList<Build>? Builds { get; init; }

    /// <summary>The place of the root.</summary>
    public ConfigValue Value => ConfigValue.Of(Root);

    /// <summary>The <c>apiVersion</c> of a Kubernetes object, such as <c>apps/v1</c>, or null.</summary>
    public string? ApiVersion => Value["apiVersion"].Text;

    /// <summary>The <c>kind</c> of a Kubernetes object, such as <c>Deployment</c>, or null.</summary>
    public string? ObjectKind => Value["kind"].Text;

    /// <summary>The name of a Kubernetes object, or null if it has none or it is not known.</summary>
    public string? Name => Value["metadata"]["name"].Text;

    /// <summary>The namespace of a Kubernetes object, or null if it names none.</summary>
    public string? Namespace => Value["metadata"]["namespace"].Text;

    /// <summary>Judges what a tree is by the keys of its root.</summary>
    public static DocumentKind KindOf(ConfigNode root) => root is not MappingNode mapping ? DocumentKind.Other
        : mapping.ContainsKey("apiVersion") && mapping.ContainsKey("kind") ? DocumentKind.Kubernetes
        : mapping.ContainsKey("ociVersion") ? IsState(mapping) ? DocumentKind.OciState : DocumentKind.OciSpec
        : mapping.ContainsKey("ociVersionMin") || mapping.ContainsKey("ociVersionMax") ? DocumentKind.OciFeatures
        : mapping.ContainsKey("defaultAction") || HoldsSeccompRules(mapping) ? DocumentKind.Seccomp
        : IsSpec(mapping) ? DocumentKind.OciSpec
        : DocumentKind.Other;

    /// <summary>Whether it is a profile whose default action was forgotten.</summary>
    private static bool HoldsSeccompRules(MappingNode mapping) =>
        mapping["syscalls"] is SequenceNode { Count: > 0 } rules && rules[0] is MappingNode rule && rule.ContainsKey("action");

    private static bool IsState(MappingNode mapping) => mapping.ContainsKey("id") && (mapping.ContainsKey("status") || mapping.ContainsKey("bundle"));

    // A spec that lacks its version is still meant for one.
    private static bool IsSpec(MappingNode mapping) => mapping["root"] is MappingNode root && root.ContainsKey("path")
        && (mapping["process"] is MappingNode || mapping["linux"] is MappingNode) && !mapping.ContainsKey("apiVersion") && !mapping.ContainsKey("kind");
}
