using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// CRI-O's part: a request becomes the spec that the runtime gets, as far as CRI-O makes it of the request alone. What it takes
/// from its configuration, such as mounts, devices and the paths of namespaces, stays open. Read from
/// https://github.com/cri-o/cri-o/blob/v1.31.0/server/container_create_linux.go
/// </summary>
internal static class CrioSpec
{
    private const string Configured = "CRI-O's configuration and the image decide on more";

    // https://github.com/cri-o/cri-o/blob/v1.31.0/internal/config/capabilities/capabilities_linux.go, the same from 1.18 to 1.34
    private static readonly string[] Capabilities =
        ["CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FSETID", "CAP_FOWNER", "CAP_SETGID", "CAP_SETUID", "CAP_SETPCAP", "CAP_NET_BIND_SERVICE", "CAP_KILL"];

    /// <summary>The capabilities of a container that asks for none.</summary>
    public static IReadOnlyList<string> DefaultCapabilities => Capabilities;

    public static MappingNode Build(EngineSpec spec)
    {
        var ledger = spec.Ledger;
        var root = new MappingNode();
        root.Set("ociVersion", ledger.Hole("the version of runtime-spec that CRI-O is built with"));
        root.Set("process", ProcessPart.Of(spec));
        var folder = (MappingNode)root.Set("root", new MappingNode());
        folder.Set("path", ledger.Hole("CRI-O mounts the image at a path of its own"));
        var readOnly = spec.Request.Security["readonly_rootfs"];
        folder.Set("readonly", readOnly.IsAbsent ? ledger.Flag(false, Reason.Default("readOnlyRootFilesystem is not set")) : ledger.Carry(readOnly.Node!));
        root.Set("mounts", Mounts(spec));
        root.Set("annotations", ledger.Hole("CRI-O writes down what it knows of the container"));
        var linux = (MappingNode)root.Set("linux", new MappingNode());
        linux.Set("resources", Resources(spec));
        linux.Set("cgroupsPath", ledger.Hole("the Pod's cgroup and the id of the container make the path"));
        linux.Set("namespaces", Namespaces(spec));
        spec.WritePaths(linux, isOpen: true);
        SpecSeccomp.Write(spec, linux, (MappingNode)root["process"]!);
        return root;
    }

    /// <summary>The mounts of the request; of the options only whether one may write is certain.</summary>
    private static SequenceNode Mounts(EngineSpec spec)
    {
        var ledger = spec.Ledger;
        var mounts = ledger.Note(new SequenceNode { IsOpen = true }, Reason.Unknown(Configured));
        foreach (var asked in spec.Container["mounts"].Items)
        {
            var value = ConfigValue.Of(asked);
            var reason = ledger.Of(asked)!;
            var mount = (MappingNode)mounts.Add(ledger.Note(new MappingNode(), reason));
            mount.Set("destination", ledger.Carry(value["container_path"].Node!));
            mount.Set("type", ledger.Text("bind", reason));
            mount.Set("source", ledger.Carry(value["host_path"].Node!));
            var options = (SequenceNode)mount.Set("options", ledger.Note(new SequenceNode { IsOpen = true }, Reason.Unknown(Configured)));
            if (value["readonly"].Boolean is { } isReadOnly && value["recursive_read_only"].IsAbsent)
            {
                options.Add(ledger.Text(isReadOnly ? "ro" : "rw", ledger.Nearest(value["readonly"].Node)!));
            }
        }

        return mounts;
    }

    private static MappingNode Resources(EngineSpec spec)
    {
        var resources = SpecResources.Of(spec);
        resources.Set("devices", spec.Ledger.Hole(Configured));
        resources.IsOpen = true;
        ((MappingNode)resources["cpu"]!).IsOpen = true;
        return spec.Ledger.Note(resources, Reason.Unknown(Configured));
    }

    /// <summary>A container in a namespace of the node's has no entry for it; the others join the sandbox, but for their own processes.</summary>
    private static SequenceNode Namespaces(EngineSpec spec)
    {
        var ledger = spec.Ledger;
        var options = spec.Request.Security["namespace_options"];
        var list = ledger.Note(new SequenceNode { IsOpen = true }, Reason.Unknown(Configured));
        list.Add(Entry(ledger, "mount", spec.Default("every container has its own"), null));
        if (options["network"].Text == "POD")
        {
            list.Add(Entry(ledger, "network", spec.Default("containers of a Pod share it (hostNetwork is not true)"), "the sandbox's"));
        }

        if (options["ipc"].Text == "POD")
        {
            list.Add(Entry(ledger, "ipc", spec.Default("containers of a Pod share it (hostIPC is not true)"), "the sandbox's"));
        }

        if (options["pid"].Text is { } mode and not "NODE")
        {
            var asked = ledger.Of(options["pid"].Node!)!;
            list.Add(Entry(ledger, "pid", asked, mode == "CONTAINER" ? null : "that of the sandbox or of another container"));
        }

        return list;
    }

    private static MappingNode Entry(Ledger ledger, string type, Reason reason, string? path)
    {
        var entry = ledger.Note(new MappingNode(), reason);
        entry.Set("type", ledger.Text(type, reason));
        if (path is not null)
        {
            entry.Set("path", ledger.Hole(path, source: reason.Source));
        }

        return entry;
    }
}
