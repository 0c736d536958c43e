using System.Runtime.CompilerServices;
using Plimsoll.Annotations;

namespace Plimsoll.Kubernetes;

/// <summary>Source of the labels: https://kubernetes.io/docs/concepts/security/pod-security-admission/</summary>
public sealed partial class Namespace
{
    /// <summary>Refuses Pods that break a level of the Pod Security Standards, as of a Kubernetes version such as <c>v1.33</c>, or of that of the cluster.</summary>
    [ConfigScope("metadata.labels")]
    public partial Namespace EnforcePodSecurity(
        [ConfigPath("[pod-security.kubernetes.io/enforce]")] PodSecurityLevel level,
        [ConfigPath("[pod-security.kubernetes.io/enforce-version]"), ConfigForm(ValueForm.NotEmpty)] string? version = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Warns those who create Pods that break a level of the Pod Security Standards.</summary>
    [ConfigScope("metadata.labels")]
    public partial Namespace WarnPodSecurity(
        [ConfigPath("[pod-security.kubernetes.io/warn]")] PodSecurityLevel level,
        [ConfigPath("[pod-security.kubernetes.io/warn-version]"), ConfigForm(ValueForm.NotEmpty)] string? version = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");

    /// <summary>Notes Pods that break a level of the Pod Security Standards in the audit log.</summary>
    [ConfigScope("metadata.labels")]
    public partial Namespace AuditPodSecurity(
        [ConfigPath("[pod-security.kubernetes.io/audit]")] PodSecurityLevel level,
        [ConfigPath("[pod-security.kubernetes.io/audit-version]"), ConfigForm(ValueForm.NotEmpty)] string? version = null,
        [CallerLineNumber] int callerLine = 0,
        [CallerFilePath] string callerFile = "");
}
