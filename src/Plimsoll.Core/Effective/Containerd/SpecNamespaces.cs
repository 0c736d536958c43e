using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The namespaces of a container: its own, and those of the sandbox that it joins.</summary>
internal static class SpecNamespaces
{
    public static SequenceNode Of(EngineSpec spec, MappingNode linux)
    {
        var ledger = spec.Ledger;
        var options = spec.Request.Security["namespace_options"];
        var list = ledger.Note(new SequenceNode(), spec.Default("the namespaces of a container"));
        Process(spec, options["pid"], list);
        Joined(spec, list, "ipc", "ipc", options["ipc"], "hostIPC");
        Joined(spec, list, "uts", "uts", options["network"], "hostNetwork");
        list.Add(Named(ledger, "mount", spec.Default("every container has its own")));
        Joined(spec, list, "network", "net", options["network"], "hostNetwork");
        Users(spec, options["userns_options"], list, linux, ContainerdFacts.MakesUserNamespaces.For(spec.Containerd));
        Cgroup(spec, list);
        return list;
    }

    public static MappingNode Named(Ledger ledger, string type, Reason reason)
    {
        var entry = ledger.Note(new MappingNode(), reason);
        entry.Set("type", ledger.Text(type, reason));
        return entry;
    }

    private static void Joined(EngineSpec spec, SequenceNode list, string type, string file, ConfigValue option, string field)
    {
        var asked = spec.Ledger.Of(option.Node!)!;
        var reason = option.Text == "NODE" ? asked with { Note = "the sandbox is in the node's namespace, and the container joins it" }
            : option.IsUnknown ? asked
            : spec.Default($"containers of a Pod share it ({field} is not true)");
        var entry = (MappingNode)list.Add(Named(spec.Ledger, type, reason));
        entry.Set("path", Path(spec, file, reason));
    }

    private static void Process(EngineSpec spec, ConfigValue option, SequenceNode list)
    {
        var ledger = spec.Ledger;
        var asked = ledger.Of(option.Node!)!;
        switch (option.Text)
        {
            case null:
                list.Add(ledger.Carry(option.Node!));
                return;
            case "CONTAINER":
                list.Add(Named(ledger, "pid", asked.Source is null ? spec.Default("each container has its own, for neither hostPID nor shareProcessNamespace is set") : asked));
                return;
        }

        var entry = (MappingNode)list.Add(Named(ledger, "pid", asked with
        {
            Note = option.Text == "NODE" ? "the sandbox is in the node's namespace, and the container joins it"
                : option.Text == "TARGET" ? "the container joins another one"
                : "the container joins the sandbox",
        }));
        entry.Set("path", Path(spec, "pid", asked));
    }

    private static ConfigNode Path(EngineSpec spec, string file, Reason reason) => spec.Machine?.SandboxProcess is { } process
        ? spec.Ledger.Text($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/ns/{file}", reason)
        : spec.Ledger.Hole("the number of the sandbox's process", $"/proc/?/ns/{file}", reason.Source);

    public static void Users(EngineSpec spec, ConfigValue asked, SequenceNode list, MappingNode linux, Verdict makes)
    {
        var ledger = spec.Ledger;
        if (asked.IsAbsent || asked["mode"].Text == "NODE")
        {
            return;
        }

        var reason = ledger.Nearest(asked.Node)!;
        if (makes == Verdict.No)
        {
            ledger.NoteAbsent("linux.uidMappings", reason with { Note = $"{spec.Engine} knows no user namespaces: the container runs without one" });
            return;
        }

        if (makes == Verdict.Unknown || asked.IsUnknown)
        {
            list.IsOpen = true;
            ledger.Note(list, Reason.Unknown("whether there is a user namespace depends on the version of the engine", reason.Source));
            linux.Set("uidMappings", ledger.Hole("it is not known whether there is a user namespace", source: reason.Source));
            linux.Set("gidMappings", ledger.Hole("it is not known whether there is a user namespace", source: reason.Source));
            return;
        }

        var entry = (MappingNode)list.Add(Named(ledger, "user", reason));
        entry.Set("path", Path(spec, "user", reason));
        linux.Set("uidMappings", ledger.Carry(asked["uids"].Node!));
        linux.Set("gidMappings", ledger.Carry(asked["gids"].Node!));
    }

    /// <summary>A namespace for cgroups exists with cgroup v2 only, and not for privileged containers.</summary>
    public static void Cgroup(EngineSpec spec, SequenceNode list)
    {
        if (spec.Request.IsPrivileged == true || spec.Target.IsUnifiedCgroup == false)
        {
            return;
        }

        if (spec.Request.IsPrivileged is null || spec.Target.IsUnifiedCgroup is null)
        {
            list.IsOpen = true;
            spec.Ledger.Note(list, Reason.Unknown("on a node with cgroup v2 there is a namespace for cgroups too"));
        }
        else
        {
            list.Add(Named(spec.Ledger, "cgroup", spec.Default("containers have their own on cgroup v2")));
        }
    }
}
