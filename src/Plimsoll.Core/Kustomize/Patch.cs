using Plimsoll.Documents;
using Plimsoll.Text;

namespace Plimsoll.Kustomize;

/// <summary>What a kustomization changes of the objects that it is meant for.</summary>
internal sealed class Patch
{
    private readonly ConfigValue _target;
    private readonly string? _file;
    private readonly IReadOnlyList<ConfigNode> _contents;

    private Patch(ConfigValue target, string? file, IReadOnlyList<ConfigNode> contents)
    {
        _target = target;
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
                // What stands on several lines is a patch itself, and no path.
                yield return text.IndexOf('\n') < 0 ? new(default, path(text), []) : new(default, null, Read(text));
            }
        }

        foreach (var item in new[] { "patches", "patchesJson6902" }.SelectMany(field => root[field].Sequence ?? []).Select(ConfigValue.Of))
        {
            yield return item["path"].Text is { Length: > 0 } file ? new(item["target"], path(file), []) : new(item["target"], null, Read(item["patch"].Text ?? ""));
        }
    }

    /// <summary>Makes unknown what the patch changes of an object, if it may be meant for that.</summary>
    /// <param name="root">The object, which is changed.</param>
    /// <param name="names">Its own name, and those that it gets.</param>
    /// <param name="files">The documents of the files in which patches stand.</param>
    public void Hide(MappingNode root, IReadOnlyCollection<string> names, ILookup<string, ConfigNode> files)
    {
        foreach (var content in _file is null ? _contents : files[_file])
        {
            if (content is SequenceNode operations)
            {
                if (Target.MayBe(_target, root, names))
                {
                    JsonPatch.Hide(root, operations);
                }
            }
            else if (content is MappingNode patch && (_target.Mapping is null ? IsSame(patch, root, names) : Target.MayBe(_target, root, names)))
            {
                StrategicMerge.Hide(root, WithoutName(patch));
            }
        }
    }

    // The name says whom the patch is meant for.
    private static MappingNode WithoutName(MappingNode patch)
    {
        var copy = (MappingNode)patch.Clone();
        (copy["metadata"] as MappingNode)?.Remove("name");
        return copy;
    }

    private static ConfigNode[] Read(string text) => [.. ConfigReader.Read(text).Documents.Select(static document => document.Root)];

    private static bool IsSame(MappingNode patch, MappingNode root, IReadOnlyCollection<string> names) => ConfigValue.Of(patch)["kind"].Text == ConfigValue.Of(root)["kind"].Text
        && ConfigValue.Of(patch)["metadata"]["name"].Text is { } name && names.Contains(name, StringComparer.Ordinal);
}
