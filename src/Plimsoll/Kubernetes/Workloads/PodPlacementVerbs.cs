using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

/// <summary>Verbs that say where Pods run.</summary>
public static partial class PodPlacementVerbs
{
    /// <summary>Runs only on nodes with a label.</summary>
    public static partial T WithNodeSelector<T>(this T workload, [ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("@pod.nodeSelector[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Runs also on nodes with a taint of a key, whatever its value; without an effect, of any effect.</summary>
    [ConfigScope("@pod.tolerations[]"), ConfigSet("operator", "Exists")]
    public static partial T WithToleration<T>(
        this T workload,
        [ConfigPath("key"), ConfigForm(ValueForm.NotEmpty)] string key,
        [ConfigPath("effect")] TaintEffect? effect = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Runs also on nodes with a taint of a key and a value; without an effect, of any effect.</summary>
    [ConfigScope("@pod.tolerations[]"), ConfigSet("operator", "Equal")]
    public static partial T WithTolerationOf<T>(
        this T workload,
        [ConfigPath("key"), ConfigForm(ValueForm.NotEmpty)] string key,
        [ConfigPath("value")] string value,
        [ConfigPath("effect")] TaintEffect? effect = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Runs under a container runtime of a RuntimeClass, by the name it has now.</summary>
    public static partial T WithRuntimeClass<T>(this T workload, [ConfigPath("@pod.runtimeClassName", From = "metadata.name")] RuntimeClass runtimeClass, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Runs under a container runtime of a RuntimeClass.</summary>
    public static partial T WithRuntimeClass<T>(this T workload, [ConfigPath("@pod.runtimeClassName"), ConfigForm(ValueForm.NotEmpty)] string runtimeClass, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Schedules and evicts by a PriorityClass, by the name it has now.</summary>
    public static partial T WithPriorityClass<T>(this T workload, [ConfigPath("@pod.priorityClassName", From = "metadata.name")] PriorityClass priorityClass, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;

    /// <summary>Schedules and evicts by a PriorityClass.</summary>
    public static partial T WithPriorityClass<T>(this T workload, [ConfigPath("@pod.priorityClassName"), ConfigForm(ValueForm.NotEmpty)] string priorityClass, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IPodTemplate;
}
