using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Effective;

/// <summary>What the parts of a spec are made from: the request, the engine that gets it, and where profiles are found.</summary>
internal sealed class EngineSpec
{
    public EngineSpec(CriRequest request, SpecTarget target, IProfileSource profiles)
    {
        Request = request;
        Target = target;
        Profiles = profiles;
    }

    public CriRequest Request { get; }

    public SpecTarget Target { get; }

    public IProfileSource Profiles { get; }

    /// <summary>Whether the engine is CRI-O; one that is not declared is taken for containerd.</summary>
    public bool IsCrio => Target.Node?.Crio is not null;

    /// <summary>The version of containerd; null if that is not the engine, or the version is not declared.</summary>
    public ComponentVersion? Containerd => Target.Node?.Containerd;

    public Ledger Ledger => Request.Ledger;

    public Machine? Machine => Target.Machine;

    public ConfigValue Container => ConfigValue.Of(Request.Container);

    /// <summary>How a reason names the engine.</summary>
    public string Engine => Target.Node switch
    {
        { Crio: { } version } => "CRI-O " + version,
        { Containerd: { } version } => "containerd " + version,
        _ => "containerd",
    };

    /// <summary>A reason for what the engine does by itself.</summary>
    public Reason Default(string note) => Reason.Default($"{Engine}: {note}");

    public MappingNode Build() => IsCrio ? CrioSpec.Build(this) : ContainerdSpec.Build(this);

    /// <summary>The masked and the read-only paths, which privileged containers do not have.</summary>
    /// <param name="linux">Where they are written.</param>
    /// <param name="isOpen">Whether the engine may add paths of its own.</param>
    public void WritePaths(MappingNode linux, bool isOpen = false)
    {
        foreach (var (field, key) in new[] { ("masked_paths", "maskedPaths"), ("readonly_paths", "readonlyPaths") })
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
            else if (linux.Set(key, Ledger.Carry(Request.Security[field].Node!)) is SequenceNode list)
            {
                list.IsOpen |= isOpen;
            }
        }
    }
}
