using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The mounts of a container of CRI-O, in its order: those of every container, those of the sandbox, and those of the request by the
/// depth of their paths. Read from https://github.com/cri-o/cri-o/blob/v1.31.0/server/container_create_linux.go
/// </summary>
internal sealed class CrioMounts
{
    private const string Sandbox = "CRI-O makes it with the sandbox";
    private const string CgroupWritable = "io.kubernetes.cri-o.cgroup2-mount-hierarchy-rw";

    private readonly EngineSpec _spec;
    private readonly Ledger _ledger;
    private readonly SequenceNode _mounts = new() { IsOpen = true };
    private readonly List<MappingNode> _asked;

    private CrioMounts(EngineSpec spec)
    {
        _spec = spec;
        _ledger = spec.Ledger;
        _asked = [.. spec.Container["mounts"].Items.OfType<MappingNode>().OrderBy(mount => PathOf(mount) is { } path ? CleanPath.Depth(path) : 0)];
    }

    public static SequenceNode Of(EngineSpec spec, MappingNode linux)
    {
        var mounts = new CrioMounts(spec);
        mounts.AddDefaults();
        mounts.AddSys();
        mounts.AddSandbox();
        mounts.ClearReadOnly();
        foreach (var asked in mounts._asked)
        {
            mounts.Add(asked);
        }

        SpecMounts.Propagate(mounts._asked, linux, spec.Ledger);
        return spec.Ledger.Note(mounts._mounts, Reason.Unknown("the image may declare volumes, and CRI-O's configuration may add mounts"));
    }

    private static string? PathOf(MappingNode mount) => ConfigValue.Of(mount)["container_path"].Text is { } path ? CleanPath.Of(path) : null;

    private bool Covers(string path) => _asked.Exists(mount => PathOf(mount) == path);

    /// <summary>The mounts of every container, but for those that the request covers, and all below /dev and /sys if it covers them.</summary>
    private void AddDefaults()
    {
        foreach (var (path, type, source, options) in SpecMounts.Defaults)
        {
            if (!Covers(path) && !(Covers("/dev") && path.StartsWith("/dev/", StringComparison.Ordinal))
                && !(Covers("/sys") && path.StartsWith("/sys/", StringComparison.Ordinal)))
            {
                var reason = _spec.Default("every container has it");
                var list = type == "cgroup" ? CgroupOptions(options, reason) : _ledger.Texts(options, reason);
                Put(path, type, ScalarNode.String(source), list, reason);
            }
        }
    }

    /// <summary>An annotation that a runtime class may allow makes the hierarchy writable.</summary>
    private SequenceNode CgroupOptions(string[] options, Reason reason)
    {
        var list = _ledger.Texts(options, reason);
        var annotation = ConfigValue.Of(_spec.Request.Sandbox)["annotations"][CgroupWritable];
        if (!annotation.IsAbsent && _spec.Target.IsUnifiedCgroup != false)
        {
            list[list.Count - 1] = _ledger.Hole($"it depends on whether the runtime class allows the annotation {CgroupWritable}", source: _ledger.SourceOf(annotation.Node));
        }

        return list;
    }

    /// <summary>The file system of the kernel in privileged containers, which may write to it.</summary>
    private void AddSys()
    {
        if (_spec.Request.IsPrivileged == true)
        {
            var reason = _ledger.Of(_spec.Request.Security["privileged"].Node!)! with { Note = "a privileged container may write here" };
            Put("/sys", "sysfs", ScalarNode.String("sysfs"), Spread(["nosuid", "noexec", "nodev", "rw"], reason), reason);
            Put("/sys/fs/cgroup", "cgroup", ScalarNode.String("cgroup"), Spread(["nosuid", "noexec", "nodev", "rw", "relatime"], reason), reason);
        }
    }

    private SequenceNode Spread(string[] options, Reason reason)
    {
        var list = _ledger.Texts(options, reason);
        var spreads = CrioFacts.SpreadsSys.For(_spec.Target.Node!.Crio);
        if (spreads == Verdict.Definite)
        {
            list.Add(_ledger.Text("rslave", reason));
        }

        list.IsOpen = spreads == Verdict.Unknown;
        return list;
    }

    /// <summary>The files and the memory that the containers of a Pod share.</summary>
    private void AddSandbox()
    {
        var ipc = _spec.Request.Security["namespace_options"]["ipc"];
        var shared = _spec.Default("it mounts the files of the sandbox");
        Put("/dev/shm", "bind", ipc.Text == "NODE" ? _ledger.Text("/dev/shm", _ledger.Of(ipc.Node!)!) : _ledger.Hole(Sandbox), _ledger.Texts(["rw", "bind"], shared), shared);
        Put("/etc/resolv.conf", "bind", _ledger.Hole(Sandbox), FileOptions("bind", "nodev", "nosuid", "noexec"), shared);
        Put("/etc/hostname", "bind", _ledger.Hole(Sandbox), FileOptions("bind"), shared);
        if (CrioFacts.WritesContainerEnv.For(_spec.Target.Node!.Crio) == Verdict.Definite)
        {
            Put("/run/.containerenv", "bind", _ledger.Hole(Sandbox), FileOptions("bind"), shared);
        }

        var network = _spec.Request.Security["namespace_options"]["network"];
        if (!Covers("/etc/hosts") && network.Text == "NODE")
        {
            var reason = _ledger.Of(network.Node!)!;
            Put("/etc/hosts", "bind", _ledger.Text("/etc/hosts", reason), FileOptions("bind"), reason);
        }
    }

    private SequenceNode FileOptions(params string[] options)
    {
        var readOnly = _spec.Request.Security["readonly_rootfs"];
        var list = new SequenceNode();
        list.Add(readOnly.IsUnknown ? _ledger.Carry(readOnly.Node!)
            : readOnly.Boolean == true ? _ledger.Text("ro", _ledger.Nearest(readOnly.Node)!)
            : _ledger.Text("rw", _spec.Default("writable unless the root is read-only")));
        foreach (var option in options)
        {
            list.Add(ScalarNode.String(option));
        }

        return _ledger.Note(list, _spec.Default("it mounts the files of the sandbox"));
    }

    /// <summary>A privileged container may write to all that is mounted so far; what may be privileged, or not, has open options.</summary>
    private void ClearReadOnly()
    {
        if (_spec.Request.IsPrivileged == false)
        {
            return;
        }

        foreach (var mount in _mounts.OfType<MappingNode>())
        {
            var options = (SequenceNode)mount["options"]!;
            for (var i = options.Count - 1; i >= 0; i--)
            {
                if (ConfigValue.Of(options[i]).Text == "ro")
                {
                    options.RemoveAt(i);
                }
            }

            if (_spec.Request.IsPrivileged is null)
            {
                options.IsOpen = true;
            }
            else if (!options.Any(option => ConfigValue.Of(option).Text == "rw"))
            {
                var privileged = _ledger.Of(_spec.Request.Security["privileged"].Node!)!;
                options.Add(_ledger.Text("rw", privileged with { Note = "a privileged container may write here" }));
            }
        }
    }

    private void Add(MappingNode asked)
    {
        var value = ConfigValue.Of(asked);
        var reason = _ledger.Of(asked)!;
        var options = _ledger.Note(new SequenceNode(), reason);
        options.Add(ScalarNode.String("rbind"));
        options.Add(SpecMounts.Propagation(_ledger, value));
        options.Add(ReadOnly(value));
        options.Add(ScalarNode.String("bind"));
        var mount = Put(value["container_path"].Node!, "bind", _ledger.Carry(value["host_path"].Node!), options, reason);
        if (CrioFacts.MapsMountIds.For(_spec.Target.Node!.Crio) != Verdict.No)
        {
            SpecMounts.MapIds(_spec, mount);
        }
    }

    private ConfigNode ReadOnly(ConfigValue mount)
    {
        var (readOnly, recursive) = (mount["readonly"], mount["recursive_read_only"]);
        return readOnly.Boolean != true || recursive.IsAbsent || recursive.Boolean == false
            ? SpecMounts.Mapped(_ledger, readOnly, readOnly.Boolean == true ? "ro" : "rw")
            : CrioFacts.MakesRecursiveReadOnly.For(_spec.Target.Node!.Crio) == Verdict.Definite && recursive.Boolean == true
                ? SpecMounts.Mapped(_ledger, recursive, "rro")
                : _ledger.Hole("it depends on the node", source: _ledger.SourceOf(recursive.Node));
    }

    private void Put(string path, string type, ConfigNode source, SequenceNode options, Reason reason)
    {
        for (var i = _mounts.Count - 1; i >= 0; i--)
        {
            if (ConfigValue.Of(_mounts[i])["destination"].Text == path)
            {
                _mounts.RemoveAt(i);
            }
        }

        Put(_ledger.Text(path, reason), type, source, options, reason);
    }

    private MappingNode Put(ConfigNode destination, string type, ConfigNode source, SequenceNode options, Reason reason)
    {
        var mount = (MappingNode)_mounts.Add(_ledger.Note(new MappingNode(), reason));
        mount.Set("destination", destination.Parent is null ? destination : _ledger.Carry(destination));
        mount.Set("type", ScalarNode.String(type));
        mount.Set("source", source);
        mount.Set("options", options);
        return mount;
    }
}
