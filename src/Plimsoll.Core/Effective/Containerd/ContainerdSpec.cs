using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// containerd's part: a request becomes the spec that the runtime gets. Read from
/// https://github.com/containerd/containerd/blob/v1.6.20/pkg/cri/server/container_create_linux.go and its later forms, for a CRI
/// plugin with its default configuration.
/// </summary>
internal static class ContainerdSpec
{
    private const string SandboxMade = "containerd makes it with the sandbox";

    public static MappingNode Build(EngineSpec spec)
    {
        var ledger = spec.Ledger;
        var root = new MappingNode();
        root.Set("ociVersion", spec.Containerd is { } version && ContainerdFacts.SpecVersion(version) is { } text
            ? ledger.Text(text, spec.Default("the runtime-spec that it is built with"))
            : ledger.Hole("the version of containerd is not declared exactly"));
        var linux = new MappingNode();
        root.Set("process", ProcessPart.Of(spec));
        root.Set("root", Root(spec));
        root.Set("mounts", SpecMounts.Of(spec, linux));
        root.Set("annotations", Annotations(spec));
        root.Set("linux", linux);
        linux.Set("resources", SpecResources.Of(spec));
        SpecDevices.Write(spec, linux);
        linux.Set("cgroupsPath", ledger.Hole("the Pod's cgroup and the id of the container make the path"));
        linux.Set("namespaces", SpecNamespaces.Of(spec, linux));
        spec.WritePaths(linux);
        SpecSeccomp.Write(spec, linux, (MappingNode)root["process"]!);
        ledger.NoteAbsent("linux.sysctl", ConfigValue.Of(spec.Request.Sandbox)["linux"]["sysctls"].IsAbsent
            ? spec.Default("it sets none on containers")
            : spec.Default("it sets those of the Pod on the sandbox, whose namespaces the container joins"));
        return root;
    }

    private static MappingNode Root(EngineSpec spec)
    {
        var root = new MappingNode();
        root.Set("path", spec.Ledger.Text("rootfs", spec.Default("the folder of the bundle")));
        var readOnly = spec.Request.Security["readonly_rootfs"];
        root.Set("readonly", readOnly.IsAbsent
            ? spec.Ledger.Flag(false, Reason.Default("readOnlyRootFilesystem is not set"))
            : spec.Ledger.Carry(readOnly.Node!));
        return root;
    }

    private static MappingNode Annotations(EngineSpec spec)
    {
        var ledger = spec.Ledger;
        var annotations = ledger.Note(new MappingNode(), spec.Default("it marks its containers"));
        annotations.Set("io.kubernetes.cri.container-name", ledger.Carry(spec.Container["metadata"]["name"].Node!));
        annotations.Set("io.kubernetes.cri.container-type", ledger.Text("container", spec.Default("it marks its containers")));
        annotations.Set("io.kubernetes.cri.image-name", ledger.Hole("containerd writes out the registry and the tag", source: ledger.SourceOf(spec.Container["image"]["image"].Node)));
        annotations.Set("io.kubernetes.cri.sandbox-id", ledger.Hole(SandboxMade));
        var metadata = ConfigValue.Of(spec.Request.Sandbox)["metadata"];
        annotations.Set("io.kubernetes.cri.sandbox-name", ledger.Carry(metadata["name"].Node!));
        annotations.Set("io.kubernetes.cri.sandbox-namespace", ledger.Carry(metadata["namespace"].Node!));
        annotations.Set("io.kubernetes.cri.sandbox-uid", ledger.Carry(metadata["uid"].Node!));
        return annotations;
    }
}
