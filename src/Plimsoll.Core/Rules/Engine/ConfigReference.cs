using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>A place of a Pod that names a ConfigMap or a Secret, and perhaps a key of it.</summary>
/// <param name="Kind"><c>ConfigMap</c> or <c>Secret</c>.</param>
/// <param name="Name">The name of the object, as a place.</param>
/// <param name="Key">The key, as a place; unset if all keys are meant.</param>
/// <param name="Container">The container, or null if a volume of the Pod refers.</param>
internal sealed record ConfigReference(string Kind, ConfigValue Name, ConfigValue Key, ContainerScope? Container)
{
    /// <summary>The references of a Pod.</summary>
    /// <param name="pod">The Pod.</param>
    /// <param name="withOptional">Whether those count too that can do without the object.</param>
    public static IEnumerable<ConfigReference> Of(PodScope pod, bool withOptional = false)
    {
        foreach (var container in pod.Containers)
        {
            foreach (var item in container.Value["env"].Items)
            {
                var from = ConfigValue.Of(item)["valueFrom"];
                foreach (var found in Needed("ConfigMap", from["configMapKeyRef"], "name", container, withOptional).Concat(Needed("Secret", from["secretKeyRef"], "name", container, withOptional)))
                {
                    yield return found with { Key = from[found.Kind == "Secret" ? "secretKeyRef" : "configMapKeyRef"]["key"] };
                }
            }

            foreach (var item in container.Value["envFrom"].Items)
            {
                var from = ConfigValue.Of(item);
                foreach (var found in Needed("ConfigMap", from["configMapRef"], "name", container, withOptional).Concat(Needed("Secret", from["secretRef"], "name", container, withOptional)))
                {
                    yield return found;
                }
            }
        }

        foreach (var item in pod.Spec["volumes"].Items)
        {
            foreach (var found in OfVolume(ConfigValue.Of(item), withOptional))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<ConfigReference> OfVolume(ConfigValue volume, bool withOptional)
    {
        foreach (var (kind, source, name) in new[] { ("ConfigMap", volume["configMap"], "name"), ("Secret", volume["secret"], "secretName") })
        {
            foreach (var whole in Needed(kind, source, name, null, withOptional))
            {
                yield return whole;
                foreach (var item in source["items"].Items)
                {
                    yield return whole with { Key = ConfigValue.Of(item)["key"] };
                }
            }
        }
    }

    private static IEnumerable<ConfigReference> Needed(string kind, ConfigValue source, string name, ContainerScope? container, bool withOptional) =>
        source.Mapping is not null && (withOptional || source["optional"].Is(true) == Verdict.No) && source[name].Text is { Length: > 0 }
            ? [new(kind, source[name], default, container)] : [];
}
