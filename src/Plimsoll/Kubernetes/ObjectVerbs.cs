using System.Globalization;
using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

/// <summary>Verbs of every object.</summary>
public static partial class ObjectVerbs
{
    /// <summary>Puts the object into a namespace.</summary>
    public static partial T InNamespace<T>(this T target, [ConfigPath("metadata.namespace"), ConfigForm(ValueForm.NotEmpty)] string name, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Puts the object into a namespace, by the name it has now.</summary>
    public static partial T InNamespace<T>(this T target, [ConfigPath("metadata.namespace", From = "metadata.name")] Namespace space, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Sets a label of the object. The Pods that it makes get theirs from <c>WithPodLabel</c>.</summary>
    public static partial T WithLabel<T>(this T target, [ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("metadata.labels[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Removes the labels of the object, such as the one that the constructor of a workload sets. Its Pods keep theirs.</summary>
    [ConfigRemove("metadata.labels")]
    public static partial T WithoutLabels<T>(this T target, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Leaves the name to the API server, which puts letters of its choice behind the prefix. Such an object is created with <c>kubectl create</c>.</summary>
    [ConfigRemove("metadata.name")]
    public static partial T WithGeneratedName<T>(this T target, [ConfigPath("metadata.generateName"), ConfigForm(ValueForm.NotEmpty)] string prefix, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Sets an annotation of the object. The Pods that it makes get theirs from <c>WithPodAnnotation</c>.</summary>
    public static partial T WithAnnotation<T>(this T target, [ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("metadata.annotations[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Accepts what a rule finds in the object, and in what it holds. It stands in the manifest as an annotation, so that every linting of it knows.</summary>
    /// <param name="target">The object.</param>
    /// <param name="rule">The rule: a constant of <see cref="Rules"/>.</param>
    /// <param name="because">Why it is accepted. To accept it in one place only, add <c>; container web</c> or <c>; at spec.hostNetwork</c>.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    public static partial T Allow<T>(this T target, [ConfigForm(ValueForm.NotEmpty)] string rule, [ConfigPath("metadata.annotations[{rule}]"), ConfigForm(ValueForm.NotEmpty)] string because, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;

    /// <summary>Accepts what a rule finds in the object until a day. The compiler does not know which day it is: once it is over, the build says so.</summary>
    /// <param name="target">The object.</param>
    /// <param name="rule">The rule: a constant of <see cref="Rules"/>.</param>
    /// <param name="because">Why it is accepted.</param>
    /// <param name="until">The last day on which it is.</param>
    /// <param name="callerLine">Filled in by the compiler.</param>
    /// <param name="callerFile">Filled in by the compiler.</param>
    [ConfigComputed("metadata.annotations[{rule}]")]
    public static T Allow<T>(this T target, string rule, string because, DateOnly until, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject =>
        target.Allow(rule, $"{because}; until {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", callerLine, callerFile);
}
