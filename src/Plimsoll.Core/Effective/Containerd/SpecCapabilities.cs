using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The capabilities of the process.</summary>
internal static class SpecCapabilities
{
    // https://github.com/containerd/containerd/blob/v1.6.20/oci/spec.go, the same up to 2.3
    private static readonly string[] Defaults =
    [
        "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FSETID", "CAP_FOWNER", "CAP_MKNOD", "CAP_NET_RAW", "CAP_SETGID", "CAP_SETUID",
        "CAP_SETFCAP", "CAP_SETPCAP", "CAP_NET_BIND_SERVICE", "CAP_SYS_CHROOT", "CAP_KILL", "CAP_AUDIT_WRITE",
    ];

    public static ConfigNode Of(ContainerdSpec spec)
    {
        var ledger = spec.Ledger;
        var privileged = spec.Request.Security["privileged"];
        if (spec.Request.IsPrivileged is null)
        {
            return ledger.Hole("privileged is not known", source: ledger.SourceOf(privileged.Node));
        }

        var held = new List<ConfigNode>();
        var isOpen = false;
        var reason = spec.Default("the capabilities of a container that asks for none");
        if (spec.Request.IsPrivileged == true)
        {
            reason = ledger.Of(privileged.Node!)! with { Note = "a privileged container has all capabilities of containerd" };
            isOpen = !AddAll(spec, held, reason);
        }
        else if (!Request(spec, held, ref isOpen, ref reason))
        {
            return ledger.Hole("the capabilities are not known", source: ledger.SourceOf(spec.Request.Security["capabilities"].Node));
        }

        var sets = ledger.Note(new MappingNode(), reason);
        foreach (var key in new[] { "bounding", "effective", "permitted" })
        {
            if (held.Count == 0 && !isOpen)
            {
                ledger.NoteAbsent("process.capabilities." + key, reason);
                continue;
            }

            var set = (SequenceNode)sets.Set(key, ledger.Note(new SequenceNode { IsOpen = isOpen }, reason));
            foreach (var name in held)
            {
                set.Add(ledger.Carry(name));
            }
        }

        var none = spec.Default("Kubernetes has no field for them");
        ledger.NoteAbsent("process.capabilities.inheritable", none);
        ledger.NoteAbsent("process.capabilities.ambient", none);
        return sets;
    }

    /// <summary>ALL comes first, whether added or dropped; then single names are added, then single names are dropped.</summary>
    private static bool Request(ContainerdSpec spec, List<ConfigNode> held, ref bool isOpen, ref Reason reason)
    {
        var ledger = spec.Ledger;
        var request = spec.Request.Security["capabilities"];
        var added = request["add_capabilities"];
        var dropped = request["drop_capabilities"];
        if (request.IsUnknown || added.Sequence is { IsOpen: true } || dropped.Sequence is { IsOpen: true })
        {
            return false;
        }

        var all = added.Items.FirstOrDefault(IsAll);
        var none = dropped.Items.FirstOrDefault(IsAll);
        if (none is not null)
        {
            reason = ledger.Of(none)!;
        }
        else if (all is not null)
        {
            reason = ledger.Of(all)!;
            isOpen = !AddAll(spec, held, reason);
        }
        else
        {
            held.AddRange(Defaults.Select(name => (ConfigNode)ledger.Text(name, spec.Default("one of its default capabilities"))));
        }

        foreach (var item in added.Items.Where(item => !IsAll(item)))
        {
            var name = Name(item);
            if (!held.Any(node => ConfigValue.Of(node).Text == name))
            {
                held.Add(ledger.Text(name, ledger.Of(item)!));
            }
        }

        foreach (var item in dropped.Items.Where(item => !IsAll(item)))
        {
            held.RemoveAll(node => ConfigValue.Of(node).Text == Name(item));
        }

        return true;
    }

    private static bool IsAll(ConfigNode item) => string.Equals(ConfigValue.Of(item).Text, "ALL", StringComparison.OrdinalIgnoreCase);

    private static string Name(ConfigNode item) => "CAP_" + ConfigValue.Of(item).Text!.ToUpperInvariant();

    /// <summary>Adds the capabilities that containerd itself has; false if there may be more than are known.</summary>
    private static bool AddAll(ContainerdSpec spec, List<ConfigNode> held, Reason reason)
    {
        held.AddRange((spec.Machine?.Capabilities ?? KernelCapabilities.Of(spec.Target.Node?.Kernel)).Select(name => (ConfigNode)spec.Ledger.Text(name, reason)));
        return spec.Machine?.Capabilities is not null || KernelCapabilities.AreExact(spec.Target.Node?.Kernel);
    }
}
