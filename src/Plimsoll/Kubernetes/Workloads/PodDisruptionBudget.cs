using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class PodDisruptionBudget
{
    /// <summary>
    /// Lets drains of nodes evict Pods of a workload only while enough stay: at least so many, or all but so many, as a number or a percentage.
    /// It has the name and the namespace of the workload.
    /// </summary>
    /// <exception cref="ArgumentException">Not exactly one of the two is given.</exception>
    /// <exception cref="InvalidOperationException">The workload has no selector.</exception>
    [ConfigSet("apiVersion", "policy/v1"), ConfigSet("kind", "PodDisruptionBudget")]
    public static PodDisruptionBudget For<T>(
        [ConfigPath("metadata.name", From = "metadata.name"), ConfigPath("metadata.namespace", From = "metadata.namespace")]
        [ConfigPath("spec.selector.matchLabels", From = "spec.selector.matchLabels")]
        T workload,
        [ConfigPath("spec.minAvailable")] IntOrString? minAvailable = null,
        [ConfigPath("spec.maxUnavailable")] IntOrString? maxUnavailable = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, ISelectingWorkload
    {
        ArgumentNullException.ThrowIfNull(workload);
        if (minAvailable is null == maxUnavailable is null)
        {
            throw new ArgumentException("A PodDisruptionBudget has either minAvailable or maxUnavailable: give exactly one of the two.");
        }

        var budget = new PodDisruptionBudget(References.NameOf(workload), callerLine, callerFile);
        var origin = budget.Node.Origin;
        NodeWriter.Text(budget.Metadata.Node, "namespace", workload.ObjectNamespace, origin);
        var spec = NodeWriter.Open(budget.Node, "spec", origin);
        NodeWriter.Scalar(spec, "minAvailable", minAvailable, origin);
        NodeWriter.Scalar(spec, "maxUnavailable", maxUnavailable, origin);
        NodeWriter.Open(spec, "selector", origin).Set("matchLabels", References.Copy(References.SelectorOf(workload), origin));
        return budget;
    }
}
