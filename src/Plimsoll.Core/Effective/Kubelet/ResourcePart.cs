using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The cgroup values and the score of the memory killer that the kubelet makes of requests and limits.
/// https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/kuberuntime_container_linux.go
/// </summary>
internal static class ResourcePart
{
    private const long Period = 100_000;
    private const long LeastQuota = 1_000;
    private const long LeastShares = 2;
    private const long MostShares = 262_144;
    private const string Unseen = "the amount is not known";

    public static MappingNode Of(PodContainer container, SpecTarget target, Ledger ledger)
    {
        var resources = new MappingNode();
        var limits = container.Value["resources"]["limits"];
        var requests = container.Value["resources"]["requests"];
        resources.Set("cpu_shares", Shares(container, limits["cpu"], requests["cpu"], ledger));
        resources.Set("cpu_period", ledger.Number(Period, Reason.Default("the kubelet's cpuCFSQuotaPeriod of 100 ms")));
        Quota(container, limits["cpu"], resources, ledger);
        Memory(container, limits["memory"], resources, ledger);
        resources.Set("oom_score_adj", Score(container, requests["memory"], limits["memory"], target, ledger));
        resources.Set("hugepage_limits", ledger.Hole("the node's page sizes make the list", source: HugePages(limits)));
        Unified(target, resources, ledger);
        return resources;
    }

    /// <summary>The amount at a place: 0 if none is set, null if it cannot be seen.</summary>
    public static decimal? Amount(ConfigValue value) => value.IsAbsent ? 0
        : value.Node is ScalarNode scalar ? Effective.Amount.Parse(scalar.Text)
        : null;

    private static ConfigNode Shares(PodContainer container, ConfigValue limit, ConfigValue request, Ledger ledger)
    {
        var value = Amount(request) is 0 ? limit : request;
        if (Amount(request) is null || Amount(value) is not { } amount || Effective.Amount.Thousandths(amount) is not { } milli)
        {
            return ledger.Hole(Unseen, source: value.Node);
        }

        var shares = milli == 0 ? LeastShares : Math.Min(MostShares, Math.Max(LeastShares, milli > long.MaxValue / 1024 ? MostShares : milli * 1024 / 1000));
        return ledger.Number(shares, milli == 0 ? Reason.Default("no CPU is requested") : container.ReasonOf(value));
    }

    private static void Quota(PodContainer container, ConfigValue limit, MappingNode resources, Ledger ledger)
    {
        if (Amount(limit) is not { } amount || Effective.Amount.Thousandths(amount) is not { } milli || milli > long.MaxValue / Period)
        {
            resources.Set("cpu_quota", ledger.Hole(Unseen, source: limit.Node));
        }
        else if (milli != 0)
        {
            resources.Set("cpu_quota", ledger.Number(Math.Max(LeastQuota, milli * Period / 1000), container.ReasonOf(limit)));
        }
    }

    private static void Memory(PodContainer container, ConfigValue limit, MappingNode resources, Ledger ledger)
    {
        if (Amount(limit) is not { } amount || Effective.Amount.Whole(amount) is not { } bytes)
        {
            resources.Set("memory_limit_in_bytes", ledger.Hole(Unseen, source: limit.Node));
        }
        else if (bytes != 0)
        {
            resources.Set("memory_limit_in_bytes", ledger.Number(bytes, container.ReasonOf(limit)));
        }
    }

    // https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/qos/policy.go
    private static ConfigNode Score(PodContainer container, ConfigValue request, ConfigValue limit, SpecTarget target, Ledger ledger)
    {
        if (container.Spec["priorityClassName"] is { Text: "system-node-critical" } critical)
        {
            return ledger.Number(-997, new(ReasonKind.Inherited, "the Pod is critical for its node", critical.Node));
        }

        switch (PodQos.Of(container))
        {
            case "Guaranteed":
                return ledger.Number(-997, Reason.Default("the Pod is Guaranteed"));
            case "BestEffort":
                return ledger.Number(1000, Reason.Default("the Pod is BestEffort"));
            case null:
                return ledger.Hole("the Pod's quality of service is not known");
        }

        var value = request.IsAbsent ? limit : request;
        if (IsSidecar(container) || Amount(value) is not { } amount || Effective.Amount.Whole(amount) is not { } bytes)
        {
            return ledger.Hole("the memory requests of the Pod and the node's memory make the score", source: value.Node);
        }

        return bytes == 0 ? ledger.Number(999, Reason.Default("the Pod is Burstable, and the container requests no memory"))
            : target.Machine?.Memory is { } memory ? ledger.Number(Burstable(bytes, memory), container.ReasonOf(value))
            : ledger.Hole("the Pod is Burstable: the share of the node's memory that is requested makes the score", source: value.Node);
    }

    private static long Burstable(long bytes, long memory)
    {
        var score = 1000 - (long)(1000m * bytes / memory);
        return score < 3 ? 3 : score == 1000 ? 999 : score;
    }

    private static bool IsSidecar(PodContainer container) => container.List == PodContainer.Init && !container.Value["restartPolicy"].IsAbsent;

    private static ConfigNode? HugePages(ConfigValue limits)
    {
        foreach (var entry in limits.Mapping?.Entries ?? new MappingNode().Entries)
        {
            if (entry.Key.StartsWith("hugepages-", StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>What newer kubelets write straight into the files of cgroup v2.</summary>
    private static void Unified(SpecTarget target, MappingNode resources, Ledger ledger)
    {
        var writes = target.IsUnifiedCgroup == false ? Verdict.No : KubeletFacts.WritesUnified.For(target.Kubernetes);
        if (writes == Verdict.No)
        {
            return;
        }

        var note = "the kubelet sets memory.oom.group, and memory.swap.max where the kernel limits swap";
        if (writes != Verdict.Definite || target.IsUnifiedCgroup != true)
        {
            resources.Set("unified", ledger.Hole($"on cgroup v2, from Kubernetes 1.28, {note}"));
            return;
        }

        var unified = (MappingNode)resources.Set("unified", ledger.Note(new MappingNode { IsOpen = true }, Reason.Default(note)));
        unified.Set("memory.oom.group", ledger.Text("1", Reason.Default("the kubelet's singleProcessOOMKill is false")));
    }
}
