using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The device nodes of a container; the rules about them stand among the resources.</summary>
internal static class SpecDevices
{
    public static void Write(ContainerdSpec spec, MappingNode linux)
    {
        var ledger = spec.Ledger;
        var asked = spec.Container["devices"];
        if (spec.Request.IsPrivileged != false)
        {
            var privileged = spec.Request.Security["privileged"];
            linux.Set("devices", ledger.Note(new UnknownNode(), ledger.Of(privileged.Node!)! with { Note = "a privileged container has the devices of the node" }));
            return;
        }

        if (asked.IsAbsent)
        {
            ledger.NoteAbsent("linux.devices", Reason.Default("the runtime makes /dev/null, zero, full, random, urandom and tty by itself"));
            return;
        }

        var devices = (SequenceNode)linux.Set("devices", ledger.Note(new SequenceNode { IsOpen = asked.Sequence?.IsOpen != false }, ledger.Of(asked.Node!)!));
        foreach (var item in asked.Items)
        {
            var value = ConfigValue.Of(item);
            var device = (MappingNode)devices.Add(ledger.Note(new MappingNode(), ledger.Of(item)!));
            device.Set("path", ledger.Carry(value["container_path"].Node!));
            WriteNumbers(spec, device, value);
        }
    }

    /// <summary>The type and the numbers of a device, which the node knows.</summary>
    public static void WriteNumbers(ContainerdSpec spec, MappingNode device, ConfigValue asked)
    {
        var ledger = spec.Ledger;
        if (asked["host_path"].Text is { } path && spec.Machine?.Devices is { } known && known.TryGetValue(path, out var found))
        {
            device.Set("type", ledger.Text(found.Type, Reason.Default("the node's device")));
            device.Set("major", ledger.Number(found.Major, Reason.Default("the node's device")));
            device.Set("minor", ledger.Number(found.Minor, Reason.Default("the node's device")));
            return;
        }

        foreach (var key in new[] { "type", "major", "minor" })
        {
            device.Set(key, ledger.Hole("the node's device"));
        }
    }
}
