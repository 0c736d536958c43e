using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>Which namespaces a container shares, and with whom.</summary>
internal static class NamespacePart
{
    public static MappingNode Of(PodContainer container, Ledger ledger, bool ofSandbox = false)
    {
        var options = new MappingNode();
        options.Set("network", Host(container, "hostNetwork", "POD", ledger));
        options.Set("ipc", Host(container, "hostIPC", "POD", ledger));
        options.Set("pid", Process(container, ledger, ofSandbox));
        Users(container, options, ledger);
        return options;
    }

    private static ConfigNode Host(PodContainer container, string key, string otherwise, Ledger ledger)
    {
        var value = container.Spec[key];
        return value.IsUnknown ? ledger.Hole($"{key} is not known", source: value.Node)
            : value.Boolean is { } isHost ? ledger.Text(isHost ? "NODE" : otherwise, new(ReasonKind.Inherited, null, value.Node))
            : ledger.Text(otherwise, Reason.Default($"{key} is not set"));
    }

    private static ConfigNode Process(PodContainer container, Ledger ledger, bool ofSandbox)
    {
        var target = container.Value["targetContainerName"];
        if (!ofSandbox && container.List == PodContainer.Ephemeral && !target.IsAbsent)
        {
            return ledger.Text("TARGET", container.ReasonOf(target));
        }

        var host = container.Spec["hostPID"];
        var shared = container.Spec["shareProcessNamespace"];
        return host.Boolean == true || host.IsUnknown ? Host(container, "hostPID", "CONTAINER", ledger)
            : shared.IsUnknown ? ledger.Hole("shareProcessNamespace is not known", source: shared.Node)
            : shared.Boolean == true ? ledger.Text("POD", new(ReasonKind.Inherited, null, shared.Node))
            : Host(container, "hostPID", "CONTAINER", ledger);
    }

    private static void Users(PodContainer container, MappingNode options, Ledger ledger)
    {
        var host = container.Spec["hostUsers"];
        if (host.IsAbsent || host.Boolean == true)
        {
            return;
        }

        if (host.IsUnknown)
        {
            options.Set("userns_options", ledger.Hole("hostUsers is not known", source: host.Node));
            return;
        }

        var reason = new Reason(ReasonKind.Inherited, null, host.Node);
        var users = (MappingNode)options.Set("userns_options", ledger.Note(new MappingNode(), reason));
        users.Set("mode", ledger.Text("POD", reason));
        users.Set("uids", ledger.Hole("the kubelet picks a range of the node's ids", source: host.Node));
        users.Set("gids", ledger.Hole("the kubelet picks a range of the node's ids", source: host.Node));
    }
}
