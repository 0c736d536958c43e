using Plimsoll.Documents;

namespace Plimsoll.Analyzers.Tests.Soundness;

/// <summary>What a tree of a Pod violates: by a name of the violation and of its subject. Written for trees that are wholly known and for those that are not.</summary>
internal static class Claims
{
    public static readonly string[] OfContainers = ["privileged", "root", "capabilities", NoUser];

    public static readonly string[] OfPods = ["network", NoNetwork];

    // What speaks of something missing is said of objects that are emitted as they are.
    private const string NoUser = "nouser";
    private const string NoNetwork = "nonetwork";

    /// <summary>Whether a violation is that something is missing.</summary>
    public static bool IsAbsence(string violation) => violation is NoUser or NoNetwork;

    /// <summary>The verdict on a violation in a Pod.</summary>
    /// <param name="pod">The tree.</param>
    /// <param name="violation">The violation.</param>
    /// <param name="container">The name of the container; null for the Pod itself.</param>
    public static Verdict Of(MappingNode pod, string violation, string? container)
    {
        var spec = ConfigValue.Of(pod)["spec"];
        if (container is null)
        {
            return violation == NoNetwork ? IsMissing(spec["hostNetwork"]) : spec["hostNetwork"].Is(true);
        }

        var verdict = spec["containers"] is { IsUnknown: true } or { Sequence.IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var item in spec["containers"].Items)
        {
            var value = ConfigValue.Of(item);
            var isMeant = value.IsUnknown ? Verdict.Unknown : value["name"].Is(container);
            verdict = Max(verdict, isMeant == Verdict.Definite ? OfContainer(value, violation) : isMeant);
        }

        return verdict;
    }

    /// <summary>The verdict on a violation of one container.</summary>
    public static Verdict OfContainer(ConfigValue container, string violation)
    {
        var context = container["securityContext"];
        return violation switch
        {
            "privileged" => context["privileged"].Is(true),
            "root" => context["runAsUser"].Is(0),
            NoUser => IsMissing(context["runAsUser"]),
            _ => KeepsCapabilities(context["capabilities"]["drop"]),
        };
    }

    /// <summary>Whether a Pod holds a container; only for trees that are wholly known.</summary>
    public static bool Has(MappingNode pod, string? container) =>
        container is null || ConfigValue.Of(pod)["spec"]["containers"].Items.Any(item => ConfigValue.Of(item)["name"].Text == container);

    private static Verdict KeepsCapabilities(ConfigValue drop)
    {
        if (drop.IsUnknown || drop.Sequence is { IsOpen: true })
        {
            return Verdict.Unknown;
        }

        var drops = drop.Items.Select(item => ConfigValue.Of(item).Is("ALL")).DefaultIfEmpty(Verdict.No).Max();
        return drops switch { Verdict.No => Verdict.Definite, Verdict.Unknown => Verdict.Unknown, _ => Verdict.No };
    }

    private static Verdict IsMissing(ConfigValue value) => value.IsUnknown ? Verdict.Unknown : value.IsAbsent ? Verdict.Definite : Verdict.No;

    private static Verdict Max(Verdict left, Verdict right) => left > right ? left : right;
}
