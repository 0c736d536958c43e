using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>
/// A patch of the form of the object itself: items of lists are matched by their key, and everything else replaces what is there.
/// See <see href="https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md">strategic merge patches</see>.
/// </summary>
internal static class StrategicMerge
{
    // The keys of the lists that are merged, https://github.com/kubernetes/kubernetes/blob/master/api/openapi-spec: most by name.
    private static readonly string[] Keys = ["name", "mountPath", "devicePath", "containerPort", "port", "topologyKey", "ip", "uid"];

    /// <summary>Makes unknown what a patch changes.</summary>
    public static void Hide(MappingNode target, MappingNode patch)
    {
        foreach (var entry in patch.Entries)
        {
            if (entry.Key.StartsWith("$", StringComparison.Ordinal))
            {
                target.IsOpen = true;
            }
            else if (!(target[entry.Key] is { } own && (IsSame(own, entry.Value) || IsInside(own, entry.Value))))
            {
                target.Set(entry.Key, new UnknownNode(origin: target[entry.Key]?.Origin ?? target.Origin));
            }
        }
    }

    // What is said once more changes nothing.
    private static bool IsSame(ConfigNode own, ConfigNode patch) => own is ScalarNode mine && patch is ScalarNode theirs && mine.Type == theirs.Type && mine.Text == theirs.Text;

    private static bool IsInside(ConfigNode own, ConfigNode patch)
    {
        if (own is MappingNode mine && patch is MappingNode theirs && !theirs.ContainsKey("$patch"))
        {
            Hide(mine, theirs);
            return true;
        }

        return own is SequenceNode items && patch is SequenceNode { Count: > 0 } changes && HideItems(items, changes);
    }

    private static bool HideItems(SequenceNode items, SequenceNode changes)
    {
        foreach (var change in changes)
        {
            if (change is not MappingNode mapping || mapping.ContainsKey("$patch") || KeyOf(mapping) is not { } key)
            {
                return false;
            }

            if (items.FirstOrDefault(item => item is MappingNode own && own[key] is { } value && IsSame(value, mapping[key]!)) is MappingNode found)
            {
                Hide(found, mapping);
            }
            else
            {
                items.IsOpen = true;
            }
        }

        return true;
    }

    private static string? KeyOf(MappingNode item) => Keys.FirstOrDefault(key => item[key] is ScalarNode);
}
