using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>
/// The labels and annotations that kustomizations add, over those that are there. Labels of selectors go wherever Pods are selected or made; see
/// <see href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/commonlabels/">commonLabels</see>.
/// </summary>
internal static class AddedLabels
{
    /// <summary>Makes unknown what they may change.</summary>
    public static void Hide(MappingNode root, IReadOnlyList<Kustomization> above)
    {
        var selectors = Union(above, static item => item.AddedSelectors);
        HideMetadata(root, "labels", [.. selectors, .. Union(above, static item => item.AddedLabels)]);
        HideMetadata(root, "annotations", Union(above, static item => item.AddedAnnotations));
        if (selectors.Count > 0)
        {
            HideSelectors(root, selectors);
        }
    }

    private static HashSet<string> Union(IReadOnlyList<Kustomization> above, Func<Kustomization, IEnumerable<string>> keys) => new(above.SelectMany(keys), StringComparer.Ordinal);

    // Of the object and of what it makes: a Pod, a Job that makes one, a claim.
    private static void HideMetadata(MappingNode item, string field, HashSet<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        if (item["metadata"] is MappingNode metadata)
        {
            Open(metadata, field, keys);
        }
        else
        {
            item.IsOpen = true;
        }

        var spec = ConfigValue.Of(item["spec"]);
        foreach (var made in spec["volumeClaimTemplates"].Items.Concat([spec["template"].Node, spec["jobTemplate"].Node]).OfType<MappingNode>())
        {
            HideMetadata(made, field, keys);
        }
    }

    private static void HideSelectors(MappingNode root, HashSet<string> keys)
    {
        if (root["spec"] is MappingNode spec)
        {
            if (spec["selector"] is not MappingNode selector)
            {
                spec.IsOpen = true;
            }
            else if (!selector.ContainsKey("matchLabels") && !selector.ContainsKey("matchExpressions"))
            {
                Open(spec, "selector", keys);
            }
            else
            {
                Open(selector, "matchLabels", keys);
            }
        }

        HideInside(root, keys);
    }

    private static void HideInside(ConfigNode node, HashSet<string> keys)
    {
        if (node is MappingNode { Entries: var entries } mapping)
        {
            if (mapping.ContainsKey("matchLabels"))
            {
                Open(mapping, "matchLabels", keys);
            }

            foreach (var entry in entries)
            {
                if (entry is { Key: "podSelector", Value: MappingNode { Count: 0 } chosen })
                {
                    chosen.IsOpen = true;
                }

                HideInside(entry.Value, keys);
            }
        }
        else if (node is SequenceNode items)
        {
            foreach (var item in items)
            {
                HideInside(item, keys);
            }
        }
    }

    private static void Open(MappingNode holder, string field, HashSet<string> keys)
    {
        if (holder[field] is not MappingNode labels)
        {
            holder.Set(field, new UnknownNode(origin: holder.Origin));
            return;
        }

        labels.IsOpen = true;
        foreach (var key in keys.Where(labels.ContainsKey))
        {
            labels.Set(key, new UnknownNode(origin: labels[key]!.Origin));
        }
    }
}
