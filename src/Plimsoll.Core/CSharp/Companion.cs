using System.Globalization;
using Plimsoll.Computations;
using Plimsoll.Documents;

namespace Plimsoll.CSharp;

/// <summary>A kind of objects that its class makes of a workload, with the workload's name and namespace: <c>Service.For(web)</c>.</summary>
/// <param name="ApiVersion">The version that the method writes.</param>
/// <param name="Kind">The kind, which is also the class.</param>
/// <param name="TypeName">The type of the schema.</param>
/// <param name="Said">What the method writes below <c>spec</c>.</param>
/// <param name="Fits">Whether it would write just what a spec of the kind holds, for a workload.</param>
/// <param name="Arguments">What it is told besides, by a spec that fits.</param>
internal sealed record Companion(
    string ApiVersion,
    string Kind,
    string TypeName,
    IReadOnlyList<string> Said,
    Func<ConfigValue, ConfigValue, bool> Fits,
    Func<ConfigValue, IEnumerable<Argument>> Arguments)
{
    private static readonly IReadOnlyList<Companion> All =
    [
        new("v1", "Service", "io.k8s.api.core.v1.Service", ["selector", "ports"], IsInFront, static _ => []),
        new("autoscaling/v2", "HorizontalPodAutoscaler", "io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler", ["scaleTargetRef", "minReplicas", "maxReplicas"], Scales, Bounds),
        new("policy/v1", "PodDisruptionBudget", "io.k8s.api.policy.v1.PodDisruptionBudget", ["selector", "minAvailable", "maxUnavailable"], Keeps, Kept),
    ];

    /// <summary>The kind of a document, if it is one of these.</summary>
    public static Companion? Of(ConfigDocument document) =>
        document.Root is MappingNode ? All.FirstOrDefault(kind => kind.ApiVersion == document.ApiVersion && kind.Kind == document.ObjectKind) : null;

    private static bool IsInFront(ConfigValue workload, ConfigValue spec) => Selects(spec["selector"], workload)
        && ServicePorts.Of(workload.Mapping!, default) is { Count: > 0 } ports && NodeEquality.SameData(ports, spec["ports"].Node);

    private static bool Scales(ConfigValue workload, ConfigValue spec) => workload["kind"].Text is "Deployment" or "StatefulSet" or "ReplicaSet"
        && spec["scaleTargetRef"] is { Mapping.Count: 3 } target
        && IsSame(target["apiVersion"], workload["apiVersion"]) && IsSame(target["kind"], workload["kind"]) && IsSame(target["name"], workload["metadata"]["name"])
        && Number(spec["minReplicas"]) is { } least && Number(spec["maxReplicas"]) is { } most && least >= 1 && least <= most;

    private static IEnumerable<Argument> Bounds(ConfigValue spec) => new[] { "minReplicas", "maxReplicas" }.Select(bound => Count(Number(spec[bound])!.Value, bound));

    private static bool Keeps(ConfigValue workload, ConfigValue spec) => spec["selector"] is { Mapping.Count: 1 } selector && Selects(selector["matchLabels"], workload)
        && spec["minAvailable"].Node is null != spec["maxUnavailable"].Node is null && Kept(spec).Any();

    // A number or a percentage; the name says which of the two it is.
    private static IEnumerable<Argument> Kept(ConfigValue spec)
    {
        foreach (var name in new[] { "minAvailable", "maxUnavailable" })
        {
            if ((spec[name].Text is { } text ? ValueArgument.Of(text, name) : Number(spec[name]) is { } number ? Count(number, name) : null) is { } value)
            {
                yield return value with { Label = name + ": " };
            }
        }
    }

    private static ValueArgument Count(int number, string name) => new(number.ToString(CultureInfo.InvariantCulture), "int") { Name = name };

    private static bool Selects(ConfigValue labels, ConfigValue workload) =>
        labels.Mapping is { Count: > 0 } selector && NodeEquality.SameData(selector, workload["spec"]["selector"]["matchLabels"].Node);

    private static bool IsSame(ConfigValue left, ConfigValue right) => left.Text is { } text && text == right.Text;

    private static int? Number(ConfigValue value) => value.Integer is { } number and >= 0 and <= int.MaxValue ? (int)number : null;
}
