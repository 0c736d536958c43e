using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

public sealed partial class HorizontalPodAutoscaler
{
    /// <summary>
    /// Keeps the number of replicas of a workload between two bounds, by the metrics that are added. It has the name and the namespace of the workload.
    /// </summary>
    /// <exception cref="ArgumentException">The bounds are below 1 or the wrong way round.</exception>
    [ConfigSet("apiVersion", "autoscaling/v2"), ConfigSet("kind", "HorizontalPodAutoscaler")]
    public static HorizontalPodAutoscaler For<T>(
        [ConfigPath("metadata.name", From = "metadata.name"), ConfigPath("metadata.namespace", From = "metadata.namespace")]
        [ConfigPath("spec.scaleTargetRef.apiVersion", From = "apiVersion"), ConfigPath("spec.scaleTargetRef.kind", From = "kind")]
        [ConfigPath("spec.scaleTargetRef.name", From = "metadata.name")]
        T workload,
        [ConfigPath("spec.minReplicas"), ConfigForm(ValueForm.Positive)] int minReplicas,
        [ConfigPath("spec.maxReplicas"), ConfigForm(ValueForm.Positive)] int maxReplicas,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : KubernetesObject, IScalable
    {
        ArgumentNullException.ThrowIfNull(workload);
        ArgumentChecks.Positive(minReplicas, nameof(minReplicas));
        if (maxReplicas < minReplicas)
        {
            throw new ArgumentException($"The argument 'maxReplicas' is {maxReplicas}, below 'minReplicas', which is {minReplicas}: swap them.", nameof(maxReplicas));
        }

        var name = References.NameOf(workload);
        var target = new CrossVersionObjectReference(workload.Kind!, name, callerLine, callerFile) { ApiVersion = workload.ApiVersion };
        var spec = new HorizontalPodAutoscalerSpec(maxReplicas, target, callerLine, callerFile) { MinReplicas = minReplicas };
        var scaler = new HorizontalPodAutoscaler(name, spec, callerLine, callerFile);
        NodeWriter.Text(scaler.Metadata.Node, "namespace", workload.ObjectNamespace, scaler.Node.Origin);
        return scaler;
    }

    /// <summary>Adds or removes Pods so that they use, on average, this percentage of the CPU that they request.</summary>
    [ConfigScope("spec.metrics[]"), ConfigSet("type", "Resource"), ConfigSet("resource.name", "cpu"), ConfigSet("resource.target.type", "Utilization")]
    public partial HorizontalPodAutoscaler WithCpuTarget(
        [ConfigPath("resource.target.averageUtilization"), ConfigForm(ValueForm.Positive)] int percent,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Adds or removes Pods so that they use, on average, this percentage of the memory that they request.</summary>
    [ConfigScope("spec.metrics[]"), ConfigSet("type", "Resource"), ConfigSet("resource.name", "memory"), ConfigSet("resource.target.type", "Utilization")]
    public partial HorizontalPodAutoscaler WithMemoryTarget(
        [ConfigPath("resource.target.averageUtilization"), ConfigForm(ValueForm.Positive)] int percent,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
