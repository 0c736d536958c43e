using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// CRI-O's part: a request becomes the spec that the runtime gets, as far as CRI-O makes it of the request alone. What it takes
/// from its configuration, such as further mounts and devices, stays open. Read from
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
        root.Set("ociVersion", CrioFacts.SpecVersion(spec.Target.Node!.Crio!) is { } version
            ? ledger.Text(version, spec.Default("the runtime-spec that it is built with"))
            : ledger.Hole("the version of CRI-O is not declared exactly"));
        root.Set("process", ProcessPart.Of(spec));
        var folder = (MappingNode)root.Set("root", new MappingNode());
        folder.Set("path", ledger.Hole("CRI-O mounts the image at a path of its own"));
        var readOnly = spec.Request.Security["readonly_rootfs"];
        folder.Set("readonly", readOnly.IsAbsent ? ledger.Flag(false, Reason.Default("readOnlyRootFilesystem is not set")) : ledger.Carry(readOnly.Node!));
        var linux = new MappingNode();
        root.Set("hostname", ConfigValue.Of(spec.Request.Sandbox)["hostname"] is { IsAbsent: false } name ? ledger.Carry(name.Node!) : ledger.Hole("the name of the node"));
        root.Set("mounts", CrioMounts.Of(spec, linux));
        root.Set("annotations", ledger.Hole("CRI-O writes down what it knows of the container"));
        root.Set("linux", linux);
        linux.Set("resources", Resources(spec));
        linux.Set("cgroupsPath", ledger.Hole("the Pod's cgroup and the id of the container make the path"));
        linux.Set("namespaces", CrioNamespaces.Of(spec, linux));
        spec.WritePaths(linux, isOpen: true);
        SpecSeccomp.Write(spec, linux, (MappingNode)root["process"]!);
        return root;
    }

    private static MappingNode Resources(EngineSpec spec)
    {
        var resources = SpecResources.Of(spec);
        resources.Set("devices", Devices(spec));
        resources.IsOpen = true;
        ((MappingNode)resources["cpu"]!).IsOpen = true;
        return spec.Ledger.Note(resources, Reason.Unknown(Configured));
    }

    /// <summary>No device but those that are asked for; privileged containers may have those of the node, unless their runtime class says otherwise.</summary>
    private static ConfigNode Devices(EngineSpec spec)
    {
        if (spec.Request.IsPrivileged != false)
        {
            var privileged = spec.Ledger.Of(spec.Request.Security["privileged"].Node!)!;
            return spec.Ledger.Hole("a privileged container has the devices of the node, unless its runtime class has privileged_without_host_devices", source: privileged.Source);
        }

        var reason = spec.Default("a container may use no device but those of its own");
        var rules = spec.Ledger.Note(new SequenceNode { IsOpen = true }, Reason.Unknown(Configured));
        var first = (MappingNode)rules.Add(spec.Ledger.Note(new MappingNode(), reason));
        first.Set("allow", spec.Ledger.Flag(false, reason));
        first.Set("access", ScalarNode.String("rwm"));
        return rules;
    }
}
