using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The process of a spec.</summary>
internal static class ProcessPart
{
    // https://github.com/containerd/containerd/blob/v1.6.20/oci/spec.go
    private const string Path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    public static MappingNode Of(ContainerdSpec spec)
    {
        var ledger = spec.Ledger;
        var request = spec.Request;
        var process = new MappingNode();
        if (spec.Container["tty"] is { IsAbsent: false } terminal)
        {
            process.Set("terminal", ledger.Carry(terminal.Node!));
        }

        process.Set("user", SpecUser.Of(spec));
        process.Set("args", Arguments(spec));
        process.Set("env", Environment(spec));
        var directory = spec.Container["working_dir"];
        process.Set("cwd", !directory.IsAbsent && directory.Text is not "" ? ledger.Carry(directory.Node!)
            : spec.Machine?.Image is { } image ? ledger.Text(image.WorkingDirectory.Length > 0 ? image.WorkingDirectory : "/", Reason.Default("the image says"))
            : ledger.Hole("the image names the working directory"));
        process.Set("capabilities", SpecCapabilities.Of(spec));
        process.Set("noNewPrivileges", ledger.Carry(request.Security["no_new_privs"].Node!));
        AppArmor(spec, process);
        process.Set("oomScoreAdj", Score(spec));
        ledger.NoteAbsent("process.rlimits", spec.Default("containers have the limits of the engine itself"));
        ledger.NoteAbsent("process.selinuxLabel", spec.Default("enable_selinux is off unless the node's configuration sets it"));
        return process;
    }

    private static ConfigNode Arguments(ContainerdSpec spec)
    {
        var command = spec.Container["command"];
        var arguments = spec.Container["args"];
        var ledger = spec.Ledger;
        var image = spec.Machine?.Image;
        if (command.IsUnknown || arguments.IsUnknown)
        {
            return ledger.Hole("the command is not known", source: ledger.SourceOf((command.IsUnknown ? command : arguments).Node));
        }

        if (command.Items.Count == 0 && image is null)
        {
            return ledger.Hole("the image names the program", source: ledger.SourceOf(arguments.Node));
        }

        var list = ledger.Note(new SequenceNode(), ledger.Nearest((command.Items.Count > 0 ? command : arguments).Node) ?? Reason.Default("the image says"));
        if (command.Items.Count == 0)
        {
            Add(image!.EntryPoint);
        }

        foreach (var word in command.Items.Concat(arguments.Items))
        {
            list.Add(ledger.Carry(word));
        }

        if (command.Items.Count == 0 && arguments.Items.Count == 0)
        {
            Add(image!.Command);
        }

        return list;

        void Add(IReadOnlyList<string> words)
        {
            foreach (var word in words)
            {
                list.Add(ledger.Text(word, Reason.Default("the image says")));
            }
        }
    }

    /// <summary>The default path, the host name, then what the image and the container set; a later value takes the place of an earlier one.</summary>
    private static SequenceNode Environment(ContainerdSpec spec)
    {
        var ledger = spec.Ledger;
        var envs = spec.Container["envs"];
        var image = spec.Machine?.Image;
        var variables = new Variables(ledger);
        variables.Set("PATH", image is null
            ? ledger.Hole("the image may set another path", "PATH=?")
            : ledger.Text(Path, spec.Default("the path unless the image sets one")));
        if (spec.Container["tty"].Boolean == true)
        {
            variables.Set("TERM", ledger.Text("TERM=xterm", spec.Default("a terminal is of type xterm")));
        }

        var host = ConfigValue.Of(spec.Request.Sandbox)["hostname"];
        var name = host.Text is { Length: 0 } ? spec.Machine?.HostName : host.Text;
        variables.Set("HOSTNAME", name is null
            ? ledger.Hole("the node or the controller names the host", "HOSTNAME=?", ledger.SourceOf(host.Node))
            : ledger.Text("HOSTNAME=" + name, ledger.Of(host.Node!)!));
        variables.Close();
        foreach (var entry in image?.Environment ?? [])
        {
            variables.Set(entry.Substring(0, entry.IndexOf('=')), ledger.Text(entry, Reason.Default("the image says")));
        }

        foreach (var item in envs.Items)
        {
            var key = ConfigValue.Of(item)["key"].Text!;
            var value = ConfigValue.Of(item)["value"];
            var reason = ledger.Nearest(value.Node) ?? ledger.Nearest(item)!;
            variables.Set(key, value.Text is { } text
                ? ledger.Text(key + "=" + text, reason)
                : ledger.Hole(reason.Note ?? "the value is not known", key + "=?", reason.Source));
        }

        variables.List.IsOpen = image is null || envs.Sequence is { IsOpen: true };
        ledger.Note(variables.List, Reason.Unknown("the image and the Services of the cluster add variables"));
        return variables.List;
    }

    private static void AppArmor(ContainerdSpec spec, MappingNode process)
    {
        var ledger = spec.Ledger;
        var profile = spec.Request.Security["apparmor"];
        var type = profile["profile_type"].Text;
        if (profile.IsUnknown)
        {
            process.Set("apparmorProfile", ledger.Carry(profile.Node!));
        }
        else if (type == "Localhost" && profile["localhost_ref"] is { IsAbsent: false } name)
        {
            process.Set("apparmorProfile", ledger.Carry(name.Node!));
        }
        else if (type == "Unconfined" || spec.Request.IsPrivileged == true || spec.Machine?.HasAppArmor == false)
        {
            ledger.NoteAbsent("process.apparmorProfile", type == "Unconfined" ? ledger.Nearest(profile["profile_type"].Node)!
                : spec.Default("privileged containers have no AppArmor profile"));
        }
        else if (type == "RuntimeDefault" && spec.Request.IsPrivileged == false)
        {
            process.Set("apparmorProfile", ledger.Text("cri-containerd.apparmor.d", ledger.Nearest(profile["profile_type"].Node)!));
        }
        else
        {
            process.Set("apparmorProfile", ledger.Hole("on a node with AppArmor it is cri-containerd.apparmor.d"));
        }
    }

    private static ConfigNode Score(ContainerdSpec spec)
    {
        var score = spec.Container["linux"]["resources"]["oom_score_adj"];
        return score.Integer is { } value && spec.Machine?.LeastOomScore is { } least && value < least
            ? spec.Ledger.Number(least, spec.Default("it may not go below its own score"))
            : spec.Ledger.Carry(score.Node!);
    }
}
