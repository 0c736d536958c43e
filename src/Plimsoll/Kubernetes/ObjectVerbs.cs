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

    /// <summary>Sets an annotation of the object. The Pods that it makes get theirs from <c>WithPodAnnotation</c>.</summary>
    public static partial T WithAnnotation<T>(this T target, [ConfigForm(ValueForm.NotEmpty)] string key, [ConfigPath("metadata.annotations[{key}]")] string value, [CallerLineNumber] int callerLine = 0, [CallerFilePath] string callerFile = "")
        where T : KubernetesObject;
}
