using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The mounts of a container: those of every container, then those of the request and of the sandbox, by the depth of their paths.</summary>
internal sealed class SpecMounts
{
    /// <summary>
    /// The mounts of every container: https://github.com/containerd/containerd/blob/v1.6.20/oci/mounts.go, without /run, which the CRI
    /// plugin takes out. CRI-O has the same from https://github.com/opencontainers/runtime-tools/blob/master/generate/generate.go.
    /// </summary>
    public static readonly (string Path, string Type, string Source, string[] Options)[] Defaults =
    [
        ("/proc", "proc", "proc", ["nosuid", "noexec", "nodev"]),
        ("/dev", "tmpfs", "tmpfs", ["nosuid", "strictatime", "mode=755", "size=65536k"]),
        ("/dev/pts", "devpts", "devpts", ["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"]),
        ("/dev/shm", "tmpfs", "shm", ["nosuid", "noexec", "nodev", "mode=1777", "size=65536k"]),
        ("/dev/mqueue", "mqueue", "mqueue", ["nosuid", "noexec", "nodev"]),
        ("/sys", "sysfs", "sysfs", ["nosuid", "noexec", "nodev", "ro"]),
        ("/sys/fs/cgroup", "cgroup", "cgroup", ["nosuid", "noexec", "nodev", "relatime", "ro"]),
    ];

    private readonly EngineSpec _spec;
    private readonly Ledger _ledger;
    private readonly SequenceNode _mounts = new();

    private SpecMounts(EngineSpec spec)
    {
        _spec = spec;
        _ledger = spec.Ledger;
    }

    public static SequenceNode Of(EngineSpec spec, MappingNode linux)
    {
        var mounts = new SpecMounts(spec);
        var wanted = mounts.Wanted();
        var taken = new HashSet<string>(wanted.Select(PathOf).Where(path => path is not null)!, StringComparer.Ordinal);
        mounts.AddDefaults(taken);
        foreach (var mount in wanted)
        {
            mounts.Add(mount);
        }

        Propagate(wanted, linux, spec.Ledger);
        var asked = spec.Container["mounts"].Sequence;
        mounts._mounts.IsOpen = asked?.IsOpen != false || spec.Machine?.Image is null;
        return spec.Ledger.Note(mounts._mounts, Reason.Unknown("the image may declare volumes"));
    }

    private static string? PathOf(MappingNode mount) => ConfigValue.Of(mount)["container_path"].Text is { } path ? CleanPath.Of(path) : null;

    /// <summary>The mounts of the request and those files of the sandbox that the request does not cover, the shallow ones first.</summary>
    private List<MappingNode> Wanted()
    {
        var asked = _spec.Container["mounts"].Items.OfType<MappingNode>().ToList();
        var isReadOnly = _spec.Request.Security["readonly_rootfs"];
        foreach (var (path, pattern) in new[] { ("/etc/hostname", "?/hostname"), ("/etc/hosts", "?/hosts"), ("/etc/resolv.conf", "?/resolv.conf") })
        {
            Cover(path, _ledger.Hole("containerd makes the file with the sandbox", pattern), isReadOnly);
        }

        var ipc = _spec.Request.Security["namespace_options"]["ipc"];
        Cover("/dev/shm", ipc.IsUnknown ? _ledger.Hole("hostIPC is not known", source: _ledger.SourceOf(ipc.Node))
            : ipc.Text == "NODE" ? _ledger.Text("/dev/shm", _ledger.Of(ipc.Node!)!)
            : _ledger.Hole("containerd makes the memory with the sandbox", "?/shm"), default);
        return [.. asked.OrderBy(mount => PathOf(mount) is { } path ? CleanPath.Depth(path) : 0)];

        void Cover(string path, ConfigNode source, ConfigValue readOnly)
        {
            if (asked.Any(mount => PathOf(mount) == path))
            {
                return;
            }

            var mount = _ledger.Note(new MappingNode(), _spec.Default("it mounts the files of the sandbox"));
            mount.Set("container_path", _ledger.Text(path, _spec.Default("it mounts the files of the sandbox")));
            mount.Set("host_path", source);
            mount.Set("readonly", readOnly.IsAbsent ? _ledger.Flag(false, _spec.Default("writable unless the root is read-only")) : _ledger.Carry(readOnly.Node!));
            mount.Set("propagation", _ledger.Text("PROPAGATION_PRIVATE", _spec.Default("the mount is the container's own")));
            asked.Add(mount);
        }
    }

    /// <summary>The mounts of every container, but for those that the request covers, and all below /dev if it covers that.</summary>
    private void AddDefaults(HashSet<string> taken)
    {
        foreach (var (path, type, source, options) in Defaults)
        {
            if (taken.Contains(path) || (taken.Contains("/dev") && path.StartsWith("/dev/", StringComparison.Ordinal)))
            {
                continue;
            }

            var reason = _spec.Default("every container has it");
            var mount = (MappingNode)_mounts.Add(_ledger.Note(new MappingNode(), reason));
            mount.Set("destination", ScalarNode.String(path));
            mount.Set("type", ScalarNode.String(type));
            mount.Set("source", ScalarNode.String(source));
            mount.Set("options", Options(type, options, reason));
        }
    }

    private SequenceNode Options(string type, string[] options, Reason reason)
    {
        var list = _ledger.Texts(options, reason);
        if (type is not ("sysfs" or "cgroup"))
        {
            return list;
        }

        var privileged = _spec.Request.Security["privileged"];
        if (_spec.Request.IsPrivileged == true)
        {
            list[list.Count - 1] = _ledger.Text("rw", _ledger.Of(privileged.Node!)! with { Note = "a privileged container may write here" });
            list.IsOpen = type == "cgroup" && ContainerdFacts.KeepsCgroupOptions.For(_spec.Containerd) != Verdict.No && _spec.Target.IsUnifiedCgroup != false;
        }
        else if (_spec.Request.IsPrivileged is null)
        {
            list[list.Count - 1] = _ledger.Hole("privileged is not known", source: _ledger.SourceOf(privileged.Node));
        }

        return list;
    }

    private void Add(MappingNode wanted)
    {
        var value = ConfigValue.Of(wanted);
        var reason = _ledger.Of(wanted)!;
        var mount = (MappingNode)_mounts.Add(_ledger.Note(new MappingNode(), reason));
        mount.Set("destination", _ledger.Carry(value["container_path"].Node!));
        mount.Set("type", _ledger.Text("bind", reason));
        mount.Set("source", _ledger.Carry(value["host_path"].Node!));
        var options = (SequenceNode)mount.Set("options", _ledger.Note(new SequenceNode(), reason));
        options.Add(ScalarNode.String("rbind"));
        options.Add(Propagation(_ledger, value));
        options.Add(ReadOnly(value));
        if (ContainerdFacts.MapsMountIds.For(_spec.Containerd) != Verdict.No)
        {
            MapIds(_spec, mount);
        }
    }

    private ConfigNode ReadOnly(ConfigValue mount)
    {
        var readOnly = mount["readonly"];
        var recursive = mount["recursive_read_only"];
        if (readOnly.Boolean != true || recursive.IsAbsent)
        {
            return Mapped(_ledger, readOnly, readOnly.Boolean == true ? "ro" : "rw");
        }

        var isKnown = ContainerdFacts.MakesRecursiveReadOnly.For(_spec.Containerd);
        return isKnown == Verdict.No ? Mapped(_ledger, readOnly, "ro")
            : isKnown == Verdict.Definite && recursive.Boolean == true ? Mapped(_ledger, recursive, "rro")
            : _ledger.Hole("it depends on the node", source: _ledger.SourceOf(recursive.Node));
    }

    /// <summary>How a mount of the request spreads.</summary>
    public static ConfigNode Propagation(Ledger ledger, ConfigValue mount) => Mapped(ledger, mount["propagation"], mount["propagation"].Text switch
    {
        "PROPAGATION_BIDIRECTIONAL" => "rshared",
        "PROPAGATION_HOST_TO_CONTAINER" => "rslave",
        _ => "rprivate",
    });

    /// <summary>A text for a value of the request, which is unknown if that is.</summary>
    public static ConfigNode Mapped(Ledger ledger, ConfigValue from, string text) =>
        from.IsUnknown ? ledger.Carry(from.Node!) : ledger.Text(text, ledger.Nearest(from.Node)!);

    /// <summary>The ids of a mount of a Pod with a user namespace.</summary>
    public static void MapIds(EngineSpec spec, MappingNode mount)
    {
        var users = spec.Request.Security["namespace_options"]["userns_options"];
        if (!users.IsAbsent)
        {
            mount.Set("uidMappings", spec.Ledger.Hole("the kubelet picks the range of ids", source: spec.Ledger.SourceOf(users.Node)));
            mount.Set("gidMappings", spec.Ledger.Hole("the kubelet picks the range of ids", source: spec.Ledger.SourceOf(users.Node)));
        }
    }

    /// <summary>The strongest propagation of a mount becomes that of the root.</summary>
    public static void Propagate(List<MappingNode> wanted, MappingNode linux, Ledger ledger)
    {
        foreach (var (kind, text) in new[] { ("PROPAGATION_BIDIRECTIONAL", "rshared"), ("PROPAGATION_HOST_TO_CONTAINER", "rslave") })
        {
            var first = wanted.Select(mount => ConfigValue.Of(mount)["propagation"]).FirstOrDefault(value => value.Text == kind);
            if (first.Node is not null)
            {
                linux.Set("rootfsPropagation", ledger.Text(text, ledger.Of(first.Node)!));
                return;
            }

            if (wanted.Select(mount => ConfigValue.Of(mount)["propagation"]).FirstOrDefault(value => value.IsUnknown) is { Node: { } unknown })
            {
                linux.Set("rootfsPropagation", ledger.Carry(unknown));
                return;
            }
        }
    }
}
