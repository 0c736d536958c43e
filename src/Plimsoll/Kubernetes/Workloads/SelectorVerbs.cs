using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

/// <summary>Verbs of workloads that find their Pods by labels. The constructor gives object, selector and Pods the label <c>app.kubernetes.io/name</c>.</summary>
public static partial class SelectorVerbs
{
    /// <summary>Sets a label of the object, of its selector and of its Pods, which so stay in step. A selector cannot be changed once the object is in a cluster.</summary>
    public static partial T WithSelectorLabel<T>(
        this T workload,
        [ConfigForm(ValueForm.NotEmpty)] string key,
        [ConfigPath("metadata.labels[{key}]"), ConfigPath("spec.selector.matchLabels[{key}]"), ConfigPath("@template.labels[{key}]")] string value,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, ISelectingWorkload;

    /// <summary>
    /// Replaces the labels of the object, of its selector and of its Pods, which so stay in step: call it before other labels are set.
    /// A selector cannot be changed once the object is in a cluster.
    /// </summary>
    public static partial T WithSelectorLabels<T>(
        this T workload,
        [ConfigPath("metadata.labels"), ConfigPath("spec.selector.matchLabels"), ConfigPath("@template.labels")] IEnumerable<KeyValuePair<string, string>> labels,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, ISelectingWorkload;

    /// <summary>
    /// Replaces the labels of the object, of its selector and of its Pods by one, so that they stay in step: call it before other labels are set.
    /// A selector cannot be changed once the object is in a cluster.
    /// </summary>
    [ConfigRemove("metadata.labels"), ConfigRemove("spec.selector.matchLabels"), ConfigRemove("@template.labels")]
    public static partial T WithSelectorLabels<T>(
        this T workload,
        [ConfigForm(ValueForm.NotEmpty)] string key,
        [ConfigPath("metadata.labels[{key}]"), ConfigPath("spec.selector.matchLabels[{key}]"), ConfigPath("@template.labels[{key}]")] string value,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, ISelectingWorkload;

    /// <summary>Runs so many Pods.</summary>
    public static partial T WithReplicas<T>(this T workload, [ConfigPath("spec.replicas"), ConfigForm(ValueForm.NotNegative)] int replicas, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, IScalable;

    /// <summary>Counts a new Pod as available only after it has been ready for so many seconds.</summary>
    public static partial T WithMinReady<T>(this T workload, [ConfigPath("spec.minReadySeconds"), ConfigForm(ValueForm.NotNegative)] int seconds, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : ConfigObject, ISelectingWorkload;

    /// <summary>Spreads the Pods over the values of a label of nodes, such as <c>topology.kubernetes.io/zone</c>, as well as the scheduler can.</summary>
    [ConfigScope("@pod.topologySpreadConstraints[]"), ConfigSet("whenUnsatisfiable", "ScheduleAnyway")]
    public static partial T WithTopologySpread<T>(
        [ConfigPath("labelSelector.matchLabels", From = "spec.selector.matchLabels")] this T workload,
        [ConfigPath("topologyKey"), ConfigForm(ValueForm.NotEmpty)] string topologyKey,
        [ConfigPath("maxSkew"), ConfigForm(ValueForm.Positive)] int maxSkew = 1,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, ISelectingWorkload;

    /// <summary>Spreads the Pods over the values of a label of nodes; a Pod that would make them differ by more than <paramref name="maxSkew"/> waits.</summary>
    [ConfigScope("@pod.topologySpreadConstraints[]"), ConfigSet("whenUnsatisfiable", "DoNotSchedule")]
    public static partial T WithStrictTopologySpread<T>(
        [ConfigPath("labelSelector.matchLabels", From = "spec.selector.matchLabels")] this T workload,
        [ConfigPath("topologyKey"), ConfigForm(ValueForm.NotEmpty)] string topologyKey,
        [ConfigPath("maxSkew"), ConfigForm(ValueForm.Positive)] int maxSkew = 1,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "")
        where T : ConfigObject, ISelectingWorkload;
}
