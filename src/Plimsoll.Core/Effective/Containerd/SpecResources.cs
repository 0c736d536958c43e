using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>The cgroup values of a container.</summary>
internal static class SpecResources
{
    public static MappingNode Of(ContainerdSpec spec)
    {
        var ledger = spec.Ledger;
        var asked = spec.Container["linux"]["resources"];
        var resources = new MappingNode();
        resources.Set("devices", Devices(spec));
        resources.Set("memory", Memory(spec, asked));
        var cpu = (MappingNode)resources.Set("cpu", ledger.Note(new MappingNode(), Reason.Default("the kubelet asks for nothing else")));
        foreach (var (field, key) in new[] { ("cpu_shares", "shares"), ("cpu_quota", "quota"), ("cpu_period", "period"), ("cpuset_cpus", "cpus"), ("cpuset_mems", "mems") })
        {
            if (asked[field] is { IsAbsent: false } value && value.Integer != 0 && value.Text != "")
            {
                cpu.Set(key, ledger.Carry(value.Node!));
            }
        }

        HugePages(spec, asked["hugepage_limits"], resources);
        if (asked["unified"] is { IsAbsent: false } unified)
        {
            resources.Set("unified", ledger.Carry(unified.Node!));
        }

        return resources;
    }

    private static SequenceNode Devices(ContainerdSpec spec)
    {
        var ledger = spec.Ledger;
        var privileged = spec.Request.Security["privileged"];
        var isPrivileged = spec.Request.IsPrivileged;
        var reason = isPrivileged == true
            ? ledger.Of(privileged.Node!)! with { Note = "a privileged container may use every device" }
            : spec.Default("a container may use no device but those of its own");
        var rules = ledger.Note(new SequenceNode(), reason);
        var first = (MappingNode)rules.Add(ledger.Note(new MappingNode(), reason));
        first.Set("allow", isPrivileged is { } allowed ? ledger.Flag(allowed, reason) : ledger.Hole("privileged is not known", source: ledger.SourceOf(privileged.Node)));
        first.Set("access", ScalarNode.String("rwm"));
        rules.IsOpen = isPrivileged is null;
        if (isPrivileged == true)
        {
            return rules;
        }

        var asked = spec.Container["devices"];
        rules.IsOpen |= !asked.IsAbsent && asked.Sequence?.IsOpen != false;
        foreach (var item in asked.Items)
        {
            var rule = (MappingNode)rules.Add(ledger.Note(new MappingNode(), ledger.Of(item)!));
            rule.Set("allow", ledger.Flag(true, ledger.Of(item)!));
            SpecDevices.WriteNumbers(spec, rule, ConfigValue.Of(item));
            rule.Set("access", ledger.Carry(ConfigValue.Of(item)["permissions"].Node!));
        }

        return rules;
    }

    private static MappingNode Memory(ContainerdSpec spec, ConfigValue asked)
    {
        var ledger = spec.Ledger;
        var limit = asked["memory_limit_in_bytes"];
        var swap = asked["memory_swap_limit_in_bytes"];
        var memory = ledger.Note(new MappingNode(), limit.IsAbsent ? Reason.Default("no memory limit is set") : ledger.Of(limit.Node!)!);
        if (limit.IsAbsent || limit.Integer == 0)
        {
            return memory;
        }

        memory.Set("limit", ledger.Carry(limit.Node!));
        if (!swap.IsAbsent && swap.Integer != 0)
        {
            memory.Set("swap", ledger.Carry(swap.Node!));
        }
        else if (spec.Machine?.LimitsSwap is null)
        {
            memory.Set("swap", ledger.Hole("the same as the limit where the kernel limits swap", source: ledger.SourceOf(limit.Node)));
        }
        else if (spec.Machine.LimitsSwap == true)
        {
            memory.Set("swap", ledger.Carry(limit.Node!, "the same as the limit, so that the container does not swap"));
        }

        return memory;
    }

    private static void HugePages(ContainerdSpec spec, ConfigValue asked, MappingNode resources)
    {
        if (asked.IsUnknown)
        {
            resources.Set("hugepageLimits", spec.Ledger.Carry(asked.Node!));
        }
        else if (asked.Items.Count > 0)
        {
            var limits = (SequenceNode)resources.Set("hugepageLimits", spec.Ledger.Note(new SequenceNode(), spec.Ledger.Nearest(asked.Node) ?? Reason.Default("the kubelet asks")));
            foreach (var item in asked.Items.Select(ConfigValue.Of))
            {
                var limit = (MappingNode)limits.Add(new MappingNode());
                limit.Set("pageSize", spec.Ledger.Carry(item["page_size"].Node!));
                limit.Set("limit", spec.Ledger.Carry(item["limit"].Node!));
            }
        }
    }
}
