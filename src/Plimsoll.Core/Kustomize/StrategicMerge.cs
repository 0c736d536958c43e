using Plimsoll.Documents;

namespace Plimsoll.Kustomize;

/// <summary>
/// A patch of the form of the object itself: items of lists are matched by their key, and everything else replaces what is there.
/// See <see href="https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md">strategic merge patches</see>.
/// </summary>
internal static class StrategicMerge
{
    // Lists that are merged, with the key of their items: https://github.com/kubernetes/kubernetes/blob/master/api/openapi-spec. What has two keys, as ports have, is not worth being right about.
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["containers"] = "name", ["initContainers"] = "name", ["ephemeralContainers"] = "name", ["env"] = "name", ["imagePullSecrets"] = "name", ["volumes"] = "name", ["webhooks"] = "name",
        ["volumeMounts"] = "mountPath", ["volumeDevices"] = "devicePath",
    };

    /// <summary>Makes unknown what a patch changes.</summary>
    /// <param name="target">The object, or a part of it.</param>
    /// <param name="patch">What is laid over it.</param>
    /// <param name="mergesLists">Whether Kustomize knows how to merge its lists, as it does for kinds of Kubernetes itself.</param>
    public static void Hide(MappingNode target, MappingNode patch, bool mergesLists)
    {
        foreach (var entry in patch.Entries)
        {
            if (!(target[entry.Key] is { } own && (IsSame(own, entry.Value) || IsInside(own, entry, mergesLists))))
            {
                target.Set(entry.Key, new UnknownNode(origin: target[entry.Key]?.Origin ?? target.Origin));
            }
        }
    }

    /// <summary>Whether a part of a patch says how it is to be laid over what is there.</summary>
    public static bool HasDirective(MappingNode patch) => patch.Entries.Any(static entry => entry.Key.StartsWith("$", StringComparison.Ordinal));

    // What is said once more changes nothing.
    private static bool IsSame(ConfigNode own, ConfigNode patch) => own is ScalarNode mine && patch is ScalarNode theirs && mine.Type == theirs.Type && mine.Text == theirs.Text;

    private static bool IsInside(ConfigNode own, MappingEntry patch, bool mergesLists)
    {
        if (own is MappingNode mine && patch.Value is MappingNode theirs && !HasDirective(theirs))
        {
            Hide(mine, theirs, mergesLists);
            return true;
        }

        return mergesLists && own is SequenceNode items && patch.Value is SequenceNode { Count: > 0 } changes && Keys.TryGetValue(patch.Key, out var key) && HideItems(items, changes, key);
    }

    private static bool HideItems(SequenceNode items, SequenceNode changes, string key)
    {
        foreach (var change in changes)
        {
            if (change is not MappingNode mapping || HasDirective(mapping) || mapping[key] is not ScalarNode name)
            {
                return false;
            }

            if (items.FirstOrDefault(item => item is MappingNode own && own[key] is { } value && IsSame(value, name)) is MappingNode found)
            {
                Hide(found, mapping, mergesLists: true);
            }
            else
            {
                items.IsOpen = true;
            }
        }

        return true;
    }
}
