using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The kubelet's part: a container of a Pod becomes a request to the container engine. Read from
/// https://github.com/kubernetes/kubernetes/tree/master/pkg/kubelet/kuberuntime for a kubelet with its default configuration.
/// </summary>
internal static class KubeletRequest
{
    public static CriRequest Of(PodContainer container, SpecTarget target)
    {
        var ledger = new Ledger();
        return new(Sandbox(container, ledger), Container(container, target, ledger), ledger);
    }

    private static MappingNode Container(PodContainer container, SpecTarget target, Ledger ledger)
    {
        var config = new MappingNode();
        var metadata = (MappingNode)config.Set("metadata", new MappingNode());
        Copy(container.Value["name"], metadata, "name", ledger, container, "the container has no name");
        var image = (MappingNode)config.Set("image", new MappingNode());
        Copy(container.Value["image"], image, "image", ledger, container, "the container has no image");
        CommandPart.Write(container, config, ledger);
        MountPart.Write(container, config, ledger);
        DevicePart.Write(container, config, ledger);
        CopyFlag(container, "stdin", config, ledger);
        CopyFlag(container, "tty", config, ledger);

        var linux = (MappingNode)config.Set("linux", new MappingNode());
        linux.Set("resources", ResourcePart.Of(container, target, ledger));
        linux.Set("security_context", SecurityPart.Of(container, target, ledger));
        return config;
    }

    private static MappingNode Sandbox(PodContainer container, Ledger ledger)
    {
        var config = new MappingNode();
        var metadata = (MappingNode)config.Set("metadata", new MappingNode());
        metadata.Set("name", container.PodName is { } name
            ? ledger.Text(name, Reason.Own(container.Metadata["name"].Node!))
            : ledger.Hole("the controller names its Pods"));
        metadata.Set("uid", ledger.Hole("the API server gives each Pod an id"));
        var space = ConfigValue.Of(container.Object)["metadata"]["namespace"];
        metadata.Set("namespace", space.Text is { } text
            ? ledger.Text(text, new(ReasonKind.Inherited, null, space.Node))
            : ledger.Hole("whoever applies the manifest picks the namespace"));
        config.Set("hostname", HostName(container, ledger));
        var linux = (MappingNode)config.Set("linux", new MappingNode());
        linux.Set("cgroup_parent", ledger.Hole("the Pod's id, its quality of service and the cgroup driver make the path"));
        linux.Set("security_context", SecurityPart.OfSandbox(container, ledger));
        Sysctls(container, linux, ledger);
        return config;
    }

    /// <summary>A Pod in the node's network has the node's name, which the kubelet leaves to the engine.</summary>
    private static ConfigNode HostName(PodContainer container, Ledger ledger)
    {
        var network = container.Spec["hostNetwork"];
        var own = container.Spec["hostname"];
        return network.IsUnknown ? ledger.Hole("hostNetwork is not known", source: network.Node)
            : network.Boolean == true ? ledger.Text("", new(ReasonKind.Inherited, "the node's name is used", network.Node))
            : container.Spec["setHostnameAsFQDN"].Boolean == true || container.Spec["setHostnameAsFQDN"].IsUnknown
                ? ledger.Hole("setHostnameAsFQDN adds the cluster's domain", source: container.Spec["setHostnameAsFQDN"].Node)
            : own.IsUnknown ? ledger.Hole("the host name is not known", source: own.Node)
            : own.Text is { Length: > 0 } text ? ledger.Text(text, new(ReasonKind.Inherited, null, own.Node))
            : container.PodName is { } name ? ledger.Text(Shorten(name), new(ReasonKind.Inherited, null, container.Metadata["name"].Node))
            : ledger.Hole("the Pod's name, which its controller makes");
    }

    // https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/util/util.go: at most 63 characters, no '-' or '.' at the end.
    private static string Shorten(string name) => name.Length <= 63 ? name : name.Substring(0, 63).TrimEnd('-', '.');

    private static void Sysctls(PodContainer container, MappingNode linux, Ledger ledger)
    {
        var list = container.PodSecurity["sysctls"];
        if (list.IsAbsent)
        {
            return;
        }

        if (list.Sequence is not { } items)
        {
            linux.Set("sysctls", ledger.Hole("the list is not known", source: list.Node));
            return;
        }

        var sysctls = (MappingNode)linux.Set("sysctls", new MappingNode { IsOpen = items.IsOpen });
        foreach (var item in items.Select(ConfigValue.Of))
        {
            if (item["name"].Text is { } name)
            {
                // The kubelet takes both spellings and hands on the one with dots.
                Copy(item["value"], sysctls, name.Replace('/', '.'), ledger, container, "the value is not known");
            }
            else
            {
                sysctls.IsOpen = true;
            }
        }
    }

    private static void CopyFlag(PodContainer container, string key, MappingNode config, Ledger ledger)
    {
        var value = container.Value[key];
        if (!value.IsAbsent)
        {
            config.Set(key, value.Boolean is { } flag ? ledger.Flag(flag, container.ReasonOf(value)) : ledger.Hole($"{key} is not known", source: value.Node));
        }
    }

    internal static void Copy(ConfigValue value, MappingNode to, string key, Ledger ledger, PodContainer container, string unknown) =>
        to.Set(key, value.Text is { } text ? ledger.Text(text, container.ReasonOf(value)) : ledger.Hole(unknown, source: value.Node));
}
