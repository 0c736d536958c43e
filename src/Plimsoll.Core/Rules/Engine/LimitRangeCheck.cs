using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Holds containers and claims to one item of a LimitRange, as far as what they say themselves goes: what they leave out, the API server
/// fills in from the same item. Source: https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/limitranger/admission.go
/// </summary>
internal static class LimitRangeCheck
{
    private static readonly string[] Parts = ["requests", "limits"];

    public static void Check(Rule rule, ProjectScope project, DocumentScope range, ConfigValue item)
    {
        switch (item["type"].Text)
        {
            case "Container":
                foreach (var workload in project.Workloads)
                {
                    if (workload.SharesNamespace(range) == Verdict.Definite)
                    {
                        CheckContainers(rule, workload, range, item);
                    }
                }

                break;
            case "PersistentVolumeClaim":
                foreach (var claim in project.OfKind("PersistentVolumeClaim"))
                {
                    if (claim.SharesNamespace(range) == Verdict.Definite)
                    {
                        Bounds(item, "storage", claim.Spec["resources"]["requests"]["storage"], (node, text) => claim.Say(rule, node, $"requests the storage {text} in {range.Subject}"));
                    }
                }

                break;
        }
    }

    private static void CheckContainers(Rule rule, WorkloadScope workload, DocumentScope range, ConfigValue item)
    {
        foreach (var container in workload.Pod.Containers)
        {
            foreach (var part in container.Role == ContainerRole.Ephemeral ? [] : Parts)
            {
                foreach (var entry in container.Value["resources"][part].Mapping?.Entries ?? default(IEnumerable<MappingEntry>) ?? [])
                {
                    Bounds(item, entry.Key, ConfigValue.Of(entry.Value), (node, text) =>
                        container.Say(rule, node, $"has the {SchemaLog.Short(entry.Key)} {part.TrimEnd('s')} {text} in {range.Subject}"));
                }
            }
        }
    }

    private static void Bounds(ConfigValue item, string resource, ConfigValue value, Action<ConfigNode?, string> say)
    {
        if (Amount.Of(value) is not { } amount)
        {
            return;
        }

        if (Amount.Of(item["max"][resource]) is { } most && amount > most)
        {
            say(value.Node, $"{Amount.Text(value)}, above the maximum {Amount.Text(item["max"][resource])}");
        }
        else if (Amount.Of(item["min"][resource]) is { } least && amount < least)
        {
            say(value.Node, $"{Amount.Text(value)}, below the minimum {Amount.Text(item["min"][resource])}");
        }
    }
}
