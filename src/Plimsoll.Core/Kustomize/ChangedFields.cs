using Plimsoll.Documents;
using Plimsoll.Rules;
using Plimsoll.Schemas;

namespace Plimsoll.Kustomize;

/// <summary>What kustomizations change of every object that they take, each in a field of its own.</summary>
internal static class ChangedFields
{
    private static readonly string[] Containers = ["containers", "initContainers"];

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
            HideReferences(root);
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
        if (document.Value["metadata"].Mapping is not { } metadata || document is not { ApiVersion: { } version, ObjectKind: { } kind }
            || KubernetesSchema.Default.FindKind(version, kind) is { Scope: not SchemaScope.Namespaced })
        {
            return;
        }

        // Of a custom kind it is not known whether it lives in one.
        var origin = (metadata["namespace"] ?? metadata).Origin;
        var isKnown = name is not null && KubernetesSchema.Default.FindKind(version, kind) is not null;
        metadata.Set("namespace", isKnown ? ScalarNode.String(name!, origin) : new UnknownNode(origin: origin));
    }

    // Accounts that a binding names, and services that a webhook calls, may move with it.
    private static void HideReferences(MappingNode root)
    {
        var item = ConfigValue.Of(root);
        var subjects = (item["subjects"].Sequence ?? []).OfType<MappingNode>();
        var services = (item["webhooks"].Sequence ?? []).Select(static webhook => ConfigValue.Of(webhook)["clientConfig"]["service"].Mapping).OfType<MappingNode>();
        foreach (var reference in subjects.Concat(services))
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
                if (ConfigValue.Of(container)["image"].Text is { } image && images.Contains(Name(image)))
                {
                    Hide(container, "image");
                }
            }
        }
    }

    // As it is written, without tag and digest.
    private static string Name(string image)
    {
        var parsed = ImageName.Parse(image);
        return parsed.Registry is null ? parsed.Repository : parsed.Registry + "/" + parsed.Repository;
    }

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
