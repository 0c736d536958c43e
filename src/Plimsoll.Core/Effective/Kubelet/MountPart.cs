using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The mounts that the kubelet asks for: those of the container, the token, /etc/hosts and the termination log.
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet_pods.go
/// </summary>
internal static class MountPart
{
    private const string Hosts = "/etc/hosts";
    private const string Token = "/var/run/secrets/kubernetes.io/serviceaccount";
    private const string TerminationLog = "/dev/termination-log";
    private const string PodFolder = "/var/lib/kubelet/pods/?";

    public static void Write(PodContainer container, MappingNode config, Ledger ledger)
    {
        var list = container.Value["volumeMounts"];
        var mounts = (SequenceNode)config.Set("mounts", new SequenceNode
        {
            IsOpen = !list.IsAbsent && list.Sequence is not { IsOpen: false },
        });
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items.Select(ConfigValue.Of))
        {
            paths.Add(CleanPath.Of(item["mountPath"].Text ?? ""));
            mounts.Add(Volume(container, item, ledger));
        }

        AddToken(container, mounts, paths, ledger);
        if (!paths.Contains(Hosts))
        {
            mounts.Add(Own(Hosts, PodFolder + "/etc-hosts", Reason.Default("the kubelet writes the hosts file of a Pod"), ledger));
        }

        AddTerminationLog(container, mounts, ledger);
    }

    private static MappingNode Volume(PodContainer container, ConfigValue item, Ledger ledger)
    {
        var mount = ledger.Note(new MappingNode(), container.ReasonOf(item));
        var path = item["mountPath"];
        mount.Set("container_path", path.Text is { } text
            ? ledger.Text(text.StartsWith("/", StringComparison.Ordinal) ? text : "/" + text, container.ReasonOf(path))
            : ledger.Hole("the path is not known", source: path.Node));
        var volume = VolumeSource.Find(container, item["name"]);
        mount.Set("host_path", volume.Path(container, item, ledger));
        mount.Set("readonly", ReadOnly(container, item, volume, ledger));
        mount.Set("propagation", Propagation(container, item, ledger));
        var recursive = item["recursiveReadOnly"];
        if (recursive.Text == "Enabled")
        {
            mount.Set("recursive_read_only", ledger.Flag(true, container.ReasonOf(recursive)));
        }
        else if (recursive.IsUnknown || recursive.Text == "IfPossible")
        {
            mount.Set("recursive_read_only", ledger.Hole("it depends on the node", source: recursive.Node));
        }

        return mount;
    }

    private static ConfigNode ReadOnly(PodContainer container, ConfigValue item, VolumeSource volume, Ledger ledger)
    {
        var readOnly = item["readOnly"];
        return readOnly.Boolean == true ? ledger.Flag(true, container.ReasonOf(readOnly))
            : volume.IsReadOnly == Verdict.Definite ? ledger.Flag(true, new(ReasonKind.Inherited, $"a {volume.Type} volume is read-only", volume.Value.Node))
            : readOnly.IsUnknown || volume.IsReadOnly == Verdict.Unknown ? ledger.Hole("readOnly is not known", source: readOnly.Node ?? volume.Value.Node)
            : readOnly.IsAbsent ? ledger.Flag(false, Reason.Default("readOnly is not set"))
            : ledger.Flag(false, container.ReasonOf(readOnly));
    }

    private static ConfigNode Propagation(PodContainer container, ConfigValue item, Ledger ledger)
    {
        var value = item["mountPropagation"];
        return value.IsAbsent ? ledger.Text("PROPAGATION_PRIVATE", Reason.Default("mountPropagation is not set"))
            : value.Text switch
            {
                "Bidirectional" => ledger.Text("PROPAGATION_BIDIRECTIONAL", container.ReasonOf(value)),
                "HostToContainer" => ledger.Text("PROPAGATION_HOST_TO_CONTAINER", container.ReasonOf(value)),
                "None" => ledger.Text("PROPAGATION_PRIVATE", container.ReasonOf(value)),
                _ => ledger.Hole("mountPropagation is not known", source: value.Node),
            };
    }

    /// <summary>The token of the service account, which the API server adds to the manifest.</summary>
    private static void AddToken(PodContainer container, SequenceNode mounts, HashSet<string> paths, Ledger ledger)
    {
        var wanted = container.Spec["automountServiceAccountToken"];
        if (wanted.Boolean == false || container.List == PodContainer.Ephemeral || paths.Contains(Token))
        {
            return;
        }

        var reason = wanted.Boolean == true
            ? new Reason(ReasonKind.Inherited, null, wanted.Node)
            : Reason.Unknown("the API server adds the token unless the ServiceAccount says automountServiceAccountToken: false", wanted.Node);
        var mount = Own(Token, PodFolder + "/volumes/kubernetes.io~projected/kube-api-access-?", reason, ledger);
        mount.Set("readonly", ledger.Flag(true, reason));
        mounts.Add(mount);
    }

    private static void AddTerminationLog(PodContainer container, SequenceNode mounts, Ledger ledger)
    {
        var path = container.Value["terminationMessagePath"];
        if (path.IsUnknown)
        {
            mounts.IsOpen = true;
            return;
        }

        var reason = path.IsAbsent ? Reason.Default("the kubelet collects the termination message") : container.ReasonOf(path);
        mounts.Add(Own(path.Text is { Length: > 0 } text ? text : TerminationLog, PodFolder + "/containers/?/?", reason, ledger));
    }

    private static MappingNode Own(string path, string source, Reason reason, Ledger ledger)
    {
        var mount = ledger.Note(new MappingNode(), reason);
        mount.Set("container_path", ledger.Text(path, reason));
        mount.Set("host_path", ledger.Hole("the kubelet makes the path from the Pod's id", source));
        mount.Set("readonly", ledger.Flag(false, reason));
        mount.Set("propagation", ledger.Text("PROPAGATION_PRIVATE", reason));
        return mount;
    }
}
