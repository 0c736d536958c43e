using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7347.</summary>
internal sealed class WindowsPodWithLinuxFields() : Rule(needsOfPod: PodParts.OperatingSystem), IPodRule
{
    private static readonly string[] OfSpec = ["hostPID", "hostIPC", "hostUsers", "shareProcessNamespace"];

    private static readonly string[] OfPod =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "sysctls", "runAsUser", "runAsGroup",
        "supplementalGroups", "supplementalGroupsPolicy",
    ];

    private static readonly string[] OfContainer =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem", "privileged",
        "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup",
    ];

    private void Look(PodScope pod, ConfigValue value, string[] fields)
    {
        foreach (var field in fields)
        {
            // false is what hostPID and hostIPC are without a word.
            if (value[field] is { State: ValueState.Known } set && !(field is "hostPID" or "hostIPC" && set.Boolean == false))
            {
                pod.Say(this, set.Node, $"is for Windows, and {field} is a field of Linux", fix: Fixes.Remove(set.Node!));
            }
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7347",
        Name = "windows-pod-with-linux-fields",
        Title = "Windows Pod with fields of Linux",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. With os.name windows the fields that only Linux has cannot be set, in the Pod or in its
            containers.
            """,
        Remedy = "Remove the field.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              os: { name: windows }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { privileged: true }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              os: { name: windows }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.IsWindows != Verdict.Definite)
        {
            return;
        }

        Look(pod, pod.Spec, OfSpec);
        Look(pod, pod.SecurityContext, OfPod);
        foreach (var container in pod.Containers)
        {
            Look(pod, container.SecurityContext, OfContainer);
        }
    }
}
