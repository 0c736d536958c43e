using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7348.</summary>
internal sealed class LinuxPodWithWindowsFields() : Rule(needsOfPod: PodParts.OperatingSystem), IPodRule
{
    private void Look(PodScope pod, ConfigValue context)
    {
        if (context["windowsOptions"] is { State: ValueState.Known } options)
        {
            pod.Say(this, options.Node, "is for Linux, and windowsOptions are for Windows", fix: Fixes.Remove(options.Node!));
        }
    }

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7348",
        Name = "linux-pod-with-windows-fields",
        Title = "Linux Pod with fields of Windows",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = "The API server refuses the object. With os.name linux windowsOptions cannot be set.",
        Remedy = "Remove windowsOptions.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              os: { name: linux }
              securityContext: { windowsOptions: { runAsUserName: ContainerUser } }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              os: { name: linux }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Spec["os"]["name"].Is("linux") != Verdict.Definite)
        {
            return;
        }

        Look(pod, pod.SecurityContext);
        foreach (var container in pod.Containers)
        {
            Look(pod, container.SecurityContext);
        }
    }
}
