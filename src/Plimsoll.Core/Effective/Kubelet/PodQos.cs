using Plimsoll.Documents;

namespace Plimsoll.Effective;

/// <summary>
/// The quality of service class of a Pod.
/// https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
/// </summary>
internal static class PodQos
{
    private static readonly string[] Counted = ["cpu", "memory"];

    /// <summary><c>Guaranteed</c>, <c>Burstable</c> or <c>BestEffort</c>; null if it cannot be seen.</summary>
    public static string? Of(PodContainer container)
    {
        if (!container.Spec["resources"].IsAbsent || container.Spec.IsUnknown || IsOpen(container.Spec["containers"]) || IsOpen(container.Spec[PodContainer.Init]))
        {
            return null;
        }

        var isAny = false;
        var isGuaranteed = true;
        foreach (var other in container.Counted)
        {
            foreach (var name in Counted)
            {
                var limit = ResourcePart.Amount(other["resources"]["limits"][name]);
                var request = ResourcePart.Amount(other["resources"]["requests"][name]);
                if (limit is null || request is null)
                {
                    return null;
                }

                isAny |= limit > 0 || request > 0;
                isGuaranteed &= limit > 0 && (other["resources"]["requests"][name].IsAbsent || request == limit);
            }
        }

        return !isAny ? "BestEffort" : isGuaranteed ? "Guaranteed" : "Burstable";
    }

    private static bool IsOpen(ConfigValue list) => list.IsUnknown || list.Sequence is { IsOpen: true };
}
