using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The namespaces of a container of CRI-O: its own, and those of the sandbox that it joins. Read from
/// https://github.com/cri-o/cri-o/blob/v1.31.0/internal/factory/container/namespaces.go
/// </summary>
internal static class CrioNamespaces
{
    public static SequenceNode Of(EngineSpec spec, MappingNode linux)
    {
        var options = spec.Request.Security["namespace_options"];
        var list = spec.Ledger.Note(new SequenceNode(), spec.Default("the namespaces of a container"));
        Process(spec, options["pid"], list);
        Network(spec, options["network"], list);
        Ipc(spec, options["ipc"], list);
        Joined(spec, list, "uts", spec.Default("containers of a Pod share it, even with the node's network"));
        list.Add(SpecNamespaces.Named(spec.Ledger, "mount", spec.Default("every container has its own")));
        SpecNamespaces.Users(spec, options["userns_options"], list, linux, CrioFacts.MakesUserNamespaces.For(spec.Target.Node!.Crio));
        SpecNamespaces.Cgroup(spec, list);
        return list;
    }

    private static void Process(EngineSpec spec, ConfigValue option, SequenceNode list)
    {
        if (option.IsUnknown)
        {
            list.Add(spec.Ledger.Carry(option.Node!));
        }
        else if (option.Text == "CONTAINER")
        {
            list.Add(SpecNamespaces.Named(spec.Ledger, "pid", spec.Default("each container has its own")));
        }
        else if (option.Text is not "NODE")
        {
            Joined(spec, list, "pid", spec.Ledger.Of(option.Node!)!);
        }
        else
        {
            spec.Ledger.NoteAbsent("linux.namespaces[pid]", spec.Ledger.Of(option.Node!)!);
        }
    }

    private static void Network(EngineSpec spec, ConfigValue option, SequenceNode list)
    {
        if (option.IsUnknown)
        {
            list.Add(spec.Ledger.Carry(option.Node!));
        }
        else if (option.Text != "NODE")
        {
            Joined(spec, list, "network", spec.Default("containers of a Pod share it (hostNetwork is not true)"));
        }
        else
        {
            spec.Ledger.NoteAbsent("linux.namespaces[network]", spec.Ledger.Of(option.Node!)!);
        }
    }

    private static void Ipc(EngineSpec spec, ConfigValue option, SequenceNode list) => Joined(spec, list, "ipc",
        option.Text == "NODE" ? spec.Ledger.Of(option.Node!)! with { Note = "the sandbox is in the node's namespace, and the container joins it" }
        : option.IsUnknown ? spec.Ledger.Of(option.Node!)!
        : spec.Default("containers of a Pod share it (hostIPC is not true)"));

    private static void Joined(EngineSpec spec, SequenceNode list, string type, Reason reason)
    {
        var entry = (MappingNode)list.Add(SpecNamespaces.Named(spec.Ledger, type, reason));
        entry.Set("path", spec.Ledger.Hole("CRI-O makes it with the sandbox", source: reason.Source));
    }
}
