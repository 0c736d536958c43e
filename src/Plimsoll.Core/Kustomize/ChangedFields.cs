using Plimsoll.Documents;
using Plimsoll.Schemas;

namespace Plimsoll.Kustomize;

/// <summary>What kustomizations change of every object that they take, each in a field of its own.</summary>
internal static class ChangedFields
{
    private static readonly string[] Containers = ["containers", "initContainers"];

    // What a generator lays over an object of its name.
    private static readonly string[] Generated = ["binaryData", "data", "immutable", "metadata", "stringData", "type"];

    /// <summary>Makes unknown what may be changed.</summary>
    /// <param name="document">The object, whose tree is changed.</param>
    /// <param name="names">Its own name, and those that it gets.</param>
    /// <param name="above">The kustomizations that take it, those that take its file first.</param>
    /// <param name="copied">The fields into which values of others are copied, each with what chooses the objects.</param>
    /// <param name="variables">The names for which values of others are put in; a kustomization has those of all that it builds on.</param>
    public static void Hide(
        ConfigDocument document,
        IReadOnlyCollection<string> names,
        IReadOnlyList<Kustomization> above,
        IReadOnlyList<(ConfigValue Select, string Field)> copied,
        IReadOnlyList<string> variables)
    {
        var root = (MappingNode)document.Root;
        if (above.Any(static item => item.Namespace is not null))
        {
            HideNamespace(document, NamespaceOf(document, above));
        }

        if (above.Any(item => item.Made(document.ObjectKind).Any(name => names.Contains(name, StringComparer.Ordinal))))
        {
            Array.ForEach(Generated, key => Hide(root, key));
        }

        HideImages(root, new(above.SelectMany(static item => item.Images), StringComparer.Ordinal));
        HideReplicas(document, names, above);
        foreach (var (_, field) in copied.Where(item => Target.MayBe(item.Select, root, names)))
        {
            HideField(root, FieldPath.Keys(field));
        }

        if (variables.Count > 0)
        {
            HideVariables(root, variables);
        }

        AddedLabels.Hide(root, above);
    }

    private static void HideReplicas(ConfigDocument document, IReadOnlyCollection<string> names, IReadOnlyList<Kustomization> above)
    {
        if (document.Value["spec"].Mapping is { } spec && spec.ContainsKey("template")
            && above.SelectMany(static item => item.Scaled).Any(name => names.Contains(name, StringComparer.Ordinal)))
        {
            Hide(spec, "replicas");
        }
    }

    // Known if those that take the file put it there, and nobody that builds on them puts it elsewhere.
    private static string? NamespaceOf(ConfigDocument document, IReadOnlyList<Kustomization> above)
    {
        var file = ProjectPath.Normal(document.File!);
        var first = above.First(item => item.Takes(file)).Namespace;
        return above.All(item => item.Namespace == first || (item.Namespace is null && !item.Takes(file))) ? first : null;
    }

    private static void HideNamespace(ConfigDocument document, string? name)
    {
        if (document.Value["metadata"].Mapping is not { } metadata)
        {
            return;
        }

        // A Namespace becomes the very one. Of a custom kind it is not known whether it lives in one.
        var found = document is { ApiVersion: { } version, ObjectKind: { } kind } ? KubernetesSchema.Default.FindKind(version, kind) : null;
        var key = found is { ApiVersion: "v1", Name: "Namespace" } ? "name" : "namespace";
        if (key == "name" || found is not { Scope: not SchemaScope.Namespaced })
        {
            var origin = (metadata[key] ?? metadata).Origin;
            metadata.Set(key, name is not null && found is not null ? ScalarNode.String(name, origin) : new UnknownNode(origin: origin));
        }
    }

    /// <summary>Makes unknown the namespaces of what an object refers to: accounts that a binding names, and services that the API server calls, may be moved by whoever takes them.</summary>
    public static void HideReferences(MappingNode root)
    {
        var item = ConfigValue.Of(root);
        var called = new[] { item["spec"]["service"], item["spec"]["conversion"]["webhook"]["clientConfig"]["service"] }.Select(static service => service.Mapping).OfType<MappingNode>();
        var subjects = (item["subjects"].Sequence ?? []).OfType<MappingNode>();
        var services = (item["webhooks"].Sequence ?? []).Select(static webhook => ConfigValue.Of(webhook)["clientConfig"]["service"].Mapping).OfType<MappingNode>();
        foreach (var reference in subjects.Concat(services).Concat(called))
        {
            Hide(reference, "namespace");
        }
    }

    private static void HideImages(ConfigNode node, HashSet<string> images)
    {
        if (images.Count == 0)
        {
            return;
        }

        foreach (var child in node is MappingNode mapping ? mapping.Entries.Select(static entry => entry.Value) : node as SequenceNode ?? Enumerable.Empty<ConfigNode>())
        {
            HideImages(child, images);
        }

        foreach (var list in Containers.Select(key => ConfigValue.Of(node)[key].Sequence))
        {
            foreach (var container in (list ?? []).OfType<MappingNode>())
            {
                if (ConfigValue.Of(container)["image"].Text is { } image && images.Any(name => MayMean(name, image)))
                {
                    Hide(container, "image");
                }
            }
        }
    }

    // A name is the start of a regular expression, to which a tag and a digest are added.
    private static bool MayMean(string name, string image) => name.IndexOfAny(['*', '+', '?', '(', '[', '{', '|', '^', '$', '\\']) >= 0
        || (image.StartsWith(name, StringComparison.Ordinal) && (image.Length == name.Length || image[name.Length] is ':' or '@'));

    private static void HideField(MappingNode root, IReadOnlyList<string> path)
    {
        var mapping = root;
        var at = 0;
        while (at < path.Count - 1 && mapping[path[at]] is MappingNode inner)
        {
            mapping = inner;
            at++;
        }

        if (path.Count > 0)
        {
            Hide(mapping, path[at]);
        }
    }

    private static void HideVariables(ConfigNode node, IReadOnlyList<string> variables)
    {
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries.ToArray())
            {
                if (entry.Value is ScalarNode scalar ? HasOne(scalar, variables) : entry.Value is SequenceNode items && items.Any(item => item is ScalarNode text && HasOne(text, variables)))
                {
                    Hide(mapping, entry.Key);
                }
                else
                {
                    HideVariables(entry.Value, variables);
                }
            }
        }
        else if (node is SequenceNode items)
        {
            foreach (var item in items)
            {
                HideVariables(item, variables);
            }
        }
    }

    private static bool HasOne(ScalarNode scalar, IReadOnlyList<string> variables) => variables.Any(name => scalar.Text.Contains("$(" + name + ")"));

    private static void Hide(MappingNode mapping, string key) => mapping.Set(key, new UnknownNode(origin: (mapping[key] ?? mapping).Origin));
}
