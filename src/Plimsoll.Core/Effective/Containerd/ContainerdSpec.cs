using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>
/// containerd's part: a request becomes the spec that the runtime gets. Read from
/// https://github.com/containerd/containerd/blob/v1.6.20/pkg/cri/server/container_create_linux.go and its later forms, for a CRI
/// plugin with its default configuration.
/// </summary>
internal sealed class ContainerdSpec
{
    private const string SandboxMade = "containerd makes it with the sandbox";

    public ContainerdSpec(CriRequest request, SpecTarget target, IProfileSource profiles)
    {
        Request = request;
        Target = target;
        Profiles = profiles;
        Version = target.Node?.Containerd;
    }

    public CriRequest Request { get; }

    public SpecTarget Target { get; }

    public IProfileSource Profiles { get; }

    public ComponentVersion? Version { get; }

    public Ledger Ledger => Request.Ledger;

    public Machine? Machine => Target.Machine;

    public ConfigValue Container => ConfigValue.Of(Request.Container);

    /// <summary>How a reason names the engine.</summary>
    public string Engine => Version is null ? "containerd" : "containerd " + Version;

    public MappingNode Build()
    {
        var spec = new MappingNode();
        spec.Set("ociVersion", Version is { } version && ContainerdFacts.SpecVersion(version) is { } text
            ? Ledger.Text(text, Default("the runtime-spec that it is built with"))
            : Ledger.Hole("the version of containerd is not declared exactly"));
        var linux = new MappingNode();
        spec.Set("process", ProcessPart.Of(this));
        spec.Set("root", Root());
        var mounts = SpecMounts.Of(this, linux);
        spec.Set("mounts", mounts);
        spec.Set("annotations", Annotations());
        spec.Set("linux", linux);
        linux.Set("resources", SpecResources.Of(this));
        SpecDevices.Write(this, linux);
        linux.Set("cgroupsPath", Ledger.Hole("the Pod's cgroup and the id of the container make the path"));
        linux.Set("namespaces", SpecNamespaces.Of(this, linux));
        Paths(linux, "masked_paths", "maskedPaths");
        Paths(linux, "readonly_paths", "readonlyPaths");
        SpecSeccomp.Write(this, linux, (MappingNode)spec["process"]!);
        Sysctls();
        return spec;
    }

    /// <summary>A reason for what containerd does by itself.</summary>
    public Reason Default(string note) => Reason.Default($"{Engine}: {note}");

    private MappingNode Root()
    {
        var root = new MappingNode();
        root.Set("path", Ledger.Text("rootfs", Default("the folder of the bundle")));
        var readOnly = Request.Security["readonly_rootfs"];
        root.Set("readonly", readOnly.IsAbsent
            ? Ledger.Flag(false, Reason.Default("readOnlyRootFilesystem is not set"))
            : Ledger.Carry(readOnly.Node!));
        return root;
    }

    private MappingNode Annotations()
    {
        var annotations = new MappingNode();
        Ledger.Note(annotations, Default("it marks its containers"));
        annotations.Set("io.kubernetes.cri.container-name", Ledger.Carry(Container["metadata"]["name"].Node!));
        annotations.Set("io.kubernetes.cri.container-type", Ledger.Text("container", Default("it marks its containers")));
        annotations.Set("io.kubernetes.cri.image-name", Ledger.Hole("containerd writes out the registry and the tag", source: Ledger.SourceOf(Container["image"]["image"].Node)));
        annotations.Set("io.kubernetes.cri.sandbox-id", Ledger.Hole(SandboxMade));
        var metadata = ConfigValue.Of(Request.Sandbox)["metadata"];
        annotations.Set("io.kubernetes.cri.sandbox-name", Ledger.Carry(metadata["name"].Node!));
        annotations.Set("io.kubernetes.cri.sandbox-namespace", Ledger.Carry(metadata["namespace"].Node!));
        annotations.Set("io.kubernetes.cri.sandbox-uid", Ledger.Carry(metadata["uid"].Node!));
        return annotations;
    }

    private void Paths(MappingNode linux, string field, string key)
    {
        var privileged = Request.Security["privileged"];
        if (Request.IsPrivileged == true)
        {
            Ledger.NoteAbsent("linux." + key, Ledger.Of(privileged.Node!)! with { Note = "a privileged container sees all of /proc and /sys" });
        }
        else if (Request.IsPrivileged is null)
        {
            linux.Set(key, Ledger.Hole("privileged is not known", source: Ledger.SourceOf(privileged.Node)));
        }
        else
        {
            linux.Set(key, Ledger.Carry(Request.Security[field].Node!));
        }
    }

    private void Sysctls()
    {
        var sysctls = ConfigValue.Of(Request.Sandbox)["linux"]["sysctls"];
        Ledger.NoteAbsent("linux.sysctl", sysctls.IsAbsent
            ? Default("it sets none on containers")
            : Default("it sets those of the Pod on the sandbox, whose namespaces the container joins"));
    }
}
