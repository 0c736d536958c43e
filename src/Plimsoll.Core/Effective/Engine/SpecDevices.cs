using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The device nodes of a container; the rules about them stand among the resources.</summary>
internal static class SpecDevices
{
    private const string Note = "the node's device";

    public static void Write(EngineSpec spec, MappingNode linux)
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
            WriteOwner(spec, device, value);
        }
    }

    /// <summary>The type and the numbers of a device, which the node knows.</summary>
    public static void WriteNumbers(EngineSpec spec, MappingNode device, ConfigValue asked)
    {
        var found = Find(spec, asked);
        device.Set("type", found is null ? spec.Ledger.Hole(Note) : spec.Ledger.Text(found.Type, Reason.Default(Note)));
        Write(spec, device, "major", found?.Major);
        Write(spec, device, "minor", found?.Minor);
    }

    private static void WriteOwner(EngineSpec spec, MappingNode device, ConfigValue asked)
    {
        var found = Find(spec, asked);
        Write(spec, device, "fileMode", found?.Mode);
        Write(spec, device, "uid", found?.User);
        Write(spec, device, "gid", found?.Group);
    }

    private static void Write(EngineSpec spec, MappingNode device, string key, int? number) =>
        device.Set(key, number is { } known ? spec.Ledger.Number(known, Reason.Default(Note)) : spec.Ledger.Hole(Note));

    private static DeviceFacts? Find(EngineSpec spec, ConfigValue asked) =>
        asked["host_path"].Text is { } path && spec.Machine?.Devices is { } known && known.TryGetValue(path, out var found) ? found : null;
}
