using System.Globalization;
using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Works out what budgets and autoscalers mean in Pods.</summary>
internal static class Budgets
{
    /// <summary>How many Pods a workload has at least: what its autoscaler goes down to, or else its replicas. Null if it is not known.</summary>
    public static long? Replicas(ProjectScope project, WorkloadScope workload) =>
        Scaler(project, workload) is not { } scaler ? workload.Replicas.Integer
        : scaler.Spec["minReplicas"] is { IsAbsent: false } least ? least.Integer
        : 1;

    /// <summary>What scales a workload by its load, or null.</summary>
    public static DocumentScope? Scaler(ProjectScope project, WorkloadScope workload)
    {
        foreach (var scaler in project.OfKind("HorizontalPodAutoscaler"))
        {
            if (Targets(scaler, workload) == Verdict.Definite)
            {
                return scaler;
            }
        }

        return null;
    }

    /// <summary>Whether an autoscaler scales a workload.</summary>
    public static Verdict Targets(DocumentScope scaler, DocumentScope workload)
    {
        var target = scaler.Spec[scaler.Kind == "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef"];
        var named = workload.Name is { } name ? target["name"].Is(name) : workload.Metadata["name"].IsUnknown ? Verdict.Unknown : Verdict.No;
        return named.And(target["kind"].Is(workload.Kind)).And(scaler.SharesNamespace(workload));
    }

    /// <summary>A number of Pods, or a share of all of them, rounded up as the disruption controller does; null if it is neither.</summary>
    public static long? Count(ConfigValue value, long all)
    {
        if (value.Integer is { } number)
        {
            return number;
        }

        return value.Text is { } text && text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? ((percent * all) + 99) / 100 : null;
    }
}
