using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7349.</summary>
internal sealed class HostProcessPodInconsistent() : Rule(needsOfPod: PodParts.WindowsContainers), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7349",
        Name = "host-process-pod-inconsistent",
        Title = "HostProcess Pod that is only half one",
        Category = Category.Correctness,
        Severity = Severity.Error,
        Why = """
            The API server refuses the object. All containers of a Pod are HostProcess containers or none is, and such a Pod uses the
            network of its node.
            """,
        Remedy = "Set hostProcess for the Pod, and hostNetwork to true.",
        Sources = ["https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { windowsOptions: { hostProcess: true } }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              hostNetwork: true
              securityContext: { windowsOptions: { hostProcess: true } }
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
    };

    public void Check(PodScope pod)
    {
        var (some, all) = (false, true);
        ConfigNode? place = null;
        foreach (var container in pod.Containers)
        {
            var host = container.EffectiveWindows("hostProcess");
            if (host.IsUnknown)
            {
                return;
            }

            some |= host.Is(true) == Verdict.Definite;
            all &= host.Is(true) == Verdict.Definite;
            place = host.Is(true) == Verdict.Definite ? place ?? host.Place : place;
        }

        if (some && !all && pod.IsWhole())
        {
            pod.Say(this, place, "has HostProcess containers and others");
        }
        else if (some && pod.Spec["hostNetwork"].Is(true) == Verdict.No && pod.IsWhole())
        {
            pod.Say(this, place, "has HostProcess containers, and does not use the network of its node");
        }
    }
}
