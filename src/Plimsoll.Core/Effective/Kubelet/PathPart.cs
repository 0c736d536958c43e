using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The paths below /proc and /sys that the kubelet has masked or made read-only.
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/securitycontext/util.go
/// </summary>
internal static class PathPart
{
    private static readonly string[] ReadOnly = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

    public static void Write(PodContainer container, SpecTarget target, MappingNode security, Ledger ledger)
    {
        var mount = container.Security["procMount"];
        if (mount.IsUnknown)
        {
            security.Set("masked_paths", ledger.Hole("procMount is not known", source: mount.Node));
            security.Set("readonly_paths", ledger.Hole("procMount is not known", source: mount.Node));
        }
        else if (mount.Text == "Unmasked")
        {
            security.Set("masked_paths", ledger.Note(new SequenceNode(), container.ReasonOf(mount)));
            security.Set("readonly_paths", ledger.Note(new SequenceNode(), container.ReasonOf(mount)));
        }
        else
        {
            security.Set("masked_paths", Masked(target, ledger));
            security.Set("readonly_paths", ledger.Texts(ReadOnly, Reason.Default("the kubelet's list for procMount Default")));
        }
    }

    private static SequenceNode Masked(SpecTarget target, Ledger ledger)
    {
        var thermal = KubeletFacts.MasksThermalData.For(target.Kubernetes);
        var power = KubeletFacts.MasksPowerData.For(target.Kubernetes);
        string[] paths =
        [
            "/proc/asound", "/proc/acpi", .. thermal == Verdict.Definite ? ["/proc/interrupts"] : Array.Empty<string>(),
            "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi",
            "/sys/firmware", .. power == Verdict.Definite ? ["/sys/devices/virtual/powercap"] : Array.Empty<string>(),
        ];
        var reason = target.Kubernetes is { } version ? Reason.Default($"the list of the kubelet {version} for procMount Default")
            : Reason.Default("the kubelet's list for procMount Default; the version of Kubernetes is not declared");
        var list = ledger.Texts(paths, reason);

        // The paths of the thermal data carry the numbers of the node's processors.
        list.IsOpen = thermal != Verdict.No || power == Verdict.Unknown;
        return list;
    }
}
