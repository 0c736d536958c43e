using Plimsoll.Documents;
using Plimsoll.Schemas;
using Plimsoll.Text;

namespace Plimsoll.Kustomize;

/// <summary>What a kustomization changes of the objects that it is meant for.</summary>
internal sealed class Patch
{
    private readonly ConfigValue _target;
    private readonly bool _mayRename;
    private readonly string? _file;
    private readonly IReadOnlyList<ConfigNode> _contents;

    private Patch(ConfigValue item, string? file, IReadOnlyList<ConfigNode> contents)
    {
        _target = item["target"];
        _mayRename = item["options"].Node is not null;
        _contents = contents;
        _file = file;
    }

    /// <summary>The patches of a kustomization.</summary>
    /// <param name="root">The kustomization.</param>
    /// <param name="path">Where a path of it leads.</param>
    public static IEnumerable<Patch> Of(ConfigValue root, Func<string, string> path)
    {
        foreach (var item in (root["patchesStrategicMerge"].Sequence ?? []).Select(ConfigValue.Of))
        {
            if (item.Text is { } text)
            {
                yield return IsWritten(text) ? new(default, null, Read(text)) : new(default, path(text), []);
            }
        }

        foreach (var item in new[] { "patches", "patchesJson6902" }.SelectMany(field => root[field].Sequence ?? []).Select(ConfigValue.Of))
        {
            yield return item["path"].Text is { Length: > 0 } file ? new(item, path(file), []) : new(item, null, Read(item["patch"].Text ?? ""));
        }
    }

    /// <summary>Makes unknown what the patch changes of an object, if it may be meant for that.</summary>
    /// <param name="root">The object, which is changed.</param>
    /// <param name="names">Its own name, and those that it gets.</param>
    /// <param name="files">The documents of the files in which patches stand.</param>
    public void Hide(MappingNode root, IReadOnlyCollection<string> names, ILookup<string, ConfigNode> files)
    {
        foreach (var content in Meant(root, names, files))
        {
            if (content is SequenceNode operations)
            {
                JsonPatch.Hide(root, operations);
            }
            else if (content is MappingNode patch)
            {
                Hide(root, patch);
            }
        }
    }

    /// <summary>Whether the patch takes an object away, if it may be meant for that.</summary>
    /// <param name="root">The object.</param>
    /// <param name="names">Its own name, and those that it gets.</param>
    /// <param name="files">The documents of the files in which patches stand.</param>
    public bool Deletes(MappingNode root, IReadOnlyCollection<string> names, ILookup<string, ConfigNode> files) =>
        Meant(root, names, files).Any(static content => ConfigValue.Of(content)["$patch"].Text == "delete");

    /// <summary>Whether what a kustomization names as a patch is the patch itself, and no path.</summary>
    public static bool IsWritten(string text) => text.IndexOf('\n') >= 0 || text.IndexOf(": ", StringComparison.Ordinal) >= 0;

    private IEnumerable<ConfigNode> Meant(MappingNode root, IReadOnlyCollection<string> names, ILookup<string, ConfigNode> files) =>
        from content in _file is null ? _contents : files[_file]
        where content is MappingNode patch && _target.Mapping is null ? IsSame(patch, root, names) : Target.MayBe(_target, root, names)
        select content;

    private void Hide(MappingNode root, MappingNode patch)
    {
        if (!StrategicMerge.HasDirective(patch))
        {
            var item = ConfigValue.Of(root);
            var isKnown = item["apiVersion"].Text is { } version && item["kind"].Text is { } kind && KubernetesSchema.Default.FindKind(version, kind) is not null;
            StrategicMerge.Hide(root, _mayRename ? patch : WithoutIdentity(patch), isKnown);
            return;
        }

        // It may stand for the whole object.
        root.IsOpen = true;
        foreach (var entry in root.Entries.Where(static entry => entry.Key is not ("apiVersion" or "kind")).ToArray())
        {
            root.Set(entry.Key, new UnknownNode(origin: entry.Value.Origin));
        }
    }

    // Its own kind and name say whom it is meant for, or nothing if there is a target.
    private static MappingNode WithoutIdentity(MappingNode patch)
    {
        var copy = (MappingNode)patch.Clone();
        copy.Remove("apiVersion");
        copy.Remove("kind");
        (copy["metadata"] as MappingNode)?.Remove("name");
        return copy;
    }

    private static ConfigNode[] Read(string text) => [.. ConfigReader.Read(text).Documents.Select(static document => document.Root)];

    private static bool IsSame(MappingNode patch, MappingNode root, IReadOnlyCollection<string> names) => ConfigValue.Of(patch)["kind"].Text == ConfigValue.Of(root)["kind"].Text
        && ConfigValue.Of(patch)["metadata"]["name"].Text is { } name && names.Contains(name, StringComparer.Ordinal);
}
