using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The devices that the kubelet asks for: raw block volumes, and what device plugins add.</summary>
internal static class DevicePart
{
    public static void Write(PodContainer container, MappingNode config, Ledger ledger)
    {
        var volumes = container.Value["volumeDevices"];
        var extended = Extended(container.Value["resources"]);
        if (volumes.IsAbsent && extended is null)
        {
            return;
        }

        var devices = (SequenceNode)config.Set("devices", new SequenceNode { IsOpen = extended is not null || volumes.IsUnknown });
        ledger.Note(devices, extended is null ? container.ReasonOf(volumes)
            : Reason.Unknown("the plugin of the resource adds devices", extended));
        foreach (var item in volumes.Items.Select(ConfigValue.Of))
        {
            var device = (MappingNode)devices.Add(ledger.Note(new MappingNode(), container.ReasonOf(item)));
            KubeletRequest.Copy(item["devicePath"], device, "container_path", ledger, container, "the path is not known");
            device.Set("host_path", ledger.Hole("the claim's volume is the device", source: item.Node));
            device.Set("permissions", ledger.Text("mrw", Reason.Default("the kubelet's permissions for a block volume")));
        }
    }

    /// <summary>A resource that a plugin provides, such as <c>nvidia.com/gpu</c>, or a claim; null if there is none.</summary>
    private static ConfigNode? Extended(ConfigValue resources)
    {
        if (resources["claims"] is { IsAbsent: false } claims)
        {
            return claims.Node;
        }

        foreach (var entry in resources["limits"].Mapping?.Entries ?? new MappingNode().Entries)
        {
            if (entry.Key.IndexOf('/') > 0)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
