using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A place of a Pod that names a ConfigMap or a Secret, and perhaps a key of it.</summary>
/// <param name="Kind"><c>ConfigMap</c> or <c>Secret</c>.</param>
/// <param name="Name">The name of the object, as a place.</param>
/// <param name="Key">The key, as a place; unset if all keys are meant.</param>
/// <param name="Container">The container, or null if a volume of the Pod refers.</param>
/// <param name="MayBeOptional">Whether the Pod does without the object, or may do.</param>
internal sealed record ConfigReference(string Kind, ConfigValue Name, ConfigValue Key, ContainerScope? Container, bool MayBeOptional)
{
    private const string ConfigMap = "ConfigMap";
    private const string Secret = "Secret";

    /// <summary>The references of a Pod.</summary>
    public static ConfigReference[] Of(PodScope pod)
    {
        var found = new List<ConfigReference>();
        foreach (var container in pod.Containers)
        {
            foreach (var variable in container.Env)
            {
                if (variable.ValueFrom.Mapping is not null)
                {
                    AddKey(found, ConfigMap, variable.ValueFrom["configMapKeyRef"], container);
                    AddKey(found, Secret, variable.ValueFrom["secretKeyRef"], container);
                }
            }

            foreach (var item in container.Value["envFrom"].Items)
            {
                Add(found, ConfigMap, ConfigValue.Of(item)["configMapRef"], "name", default, container);
                Add(found, Secret, ConfigValue.Of(item)["secretRef"], "name", default, container);
            }
        }

        foreach (var item in pod.Spec["volumes"].Items)
        {
            AddVolume(found, ConfigMap, ConfigValue.Of(item)["configMap"], "name");
            AddVolume(found, Secret, ConfigValue.Of(item)["secret"], "secretName");
        }

        return found.ToArray();
    }

    private static void AddKey(List<ConfigReference> found, string kind, ConfigValue source, ContainerScope container) =>
        Add(found, kind, source, "name", source["key"], container);

    private static void AddVolume(List<ConfigReference> found, string kind, ConfigValue source, string name)
    {
        Add(found, kind, source, name, default, null);
        foreach (var item in source["items"].Items)
        {
            Add(found, kind, source, name, ConfigValue.Of(item)["key"], null);
        }
    }

    private static void Add(List<ConfigReference> found, string kind, ConfigValue source, string name, ConfigValue key, ContainerScope? container)
    {
        if (source.Mapping is not null && source[name] is { Text.Length: > 0 } named)
        {
            found.Add(new(kind, named, key, container, source["optional"].Is(true) != Verdict.No));
        }
    }
}
