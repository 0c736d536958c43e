using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The volume behind a mount.</summary>
internal sealed class VolumeSource
{
    private const string Volumes = "/var/lib/kubelet/pods/?/volumes/";

    private VolumeSource(string? name, string? type, ConfigValue value)
    {
        Name = name;
        Type = type;
        Value = value;
    }

    /// <summary>The name of the volume, or null if it cannot be seen.</summary>
    public string? Name { get; }

    /// <summary>The key of the source, such as <c>emptyDir</c>; null if it cannot be seen.</summary>
    public string? Type { get; }

    /// <summary>What stands at that key.</summary>
    public ConfigValue Value { get; }

    /// <summary>Whether the volume itself is read-only.</summary>
    public Verdict IsReadOnly => Type switch
    {
        null => Verdict.Unknown,
        "configMap" or "secret" or "projected" or "downwardAPI" or "image" => Verdict.Definite,
        _ => Value["readOnly"].Is(true),
    };

    /// <summary>The volume of a name.</summary>
    public static VolumeSource Find(PodContainer container, ConfigValue name)
    {
        foreach (var volume in container.Spec["volumes"].Items.Select(ConfigValue.Of))
        {
            if (name.Text is { } text && volume["name"].Text == text)
            {
                foreach (var entry in volume.Mapping!.Entries)
                {
                    if (entry.Key != "name")
                    {
                        return new(text, entry.Key, ConfigValue.Of(entry.Value));
                    }
                }

                return new(text, volume.Mapping.IsOpen ? null : "emptyDir", volume);
            }
        }

        return new(name.Text, null, default);
    }

    /// <summary>Where the volume lies on the node.</summary>
    public ConfigNode Path(PodContainer container, ConfigValue mount, Ledger ledger)
    {
        var part = mount["subPath"].IsAbsent ? mount["subPathExpr"] : mount["subPath"];
        if (!part.IsAbsent && part.Text is not "")
        {
            return ledger.Hole("the kubelet binds the part of the volume to a path of its own", $"/var/lib/kubelet/pods/?/volume-subpaths/{Name ?? "?"}/?/?", part.Node);
        }

        if (Type == "hostPath")
        {
            var path = Value["path"];
            return path.Text is { } text
                ? ledger.Text(text, new(ReasonKind.Inherited, null, path.Node))
                : ledger.Hole("the path is not known", source: path.Node);
        }

        return ledger.Hole("the kubelet makes the path from the Pod's id", Folder(), mount["name"].Node);
    }

    private string? Folder() => Type switch
    {
        "emptyDir" => $"{Volumes}kubernetes.io~empty-dir/{Name}",
        "configMap" => $"{Volumes}kubernetes.io~configmap/{Name}",
        "secret" => $"{Volumes}kubernetes.io~secret/{Name}",
        "projected" => $"{Volumes}kubernetes.io~projected/{Name}",
        "downwardAPI" => $"{Volumes}kubernetes.io~downward-api/{Name}",
        "csi" => $"{Volumes}kubernetes.io~csi/{Name}/mount",
        "nfs" => $"{Volumes}kubernetes.io~nfs/{Name}",
        _ => null,
    };
}
