using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM7221.</summary>
internal sealed class LegacyProfileAnnotation() : Rule(needsOfPod: PodParts.Annotations), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM7221",
        Name = "legacy-profile-annotation",
        Title = "Profile by annotation",
        Category = Category.Compatibility,
        Severity = Severity.Warning,
        Why = """
            Annotations for seccomp do nothing from Kubernetes 1.27 on: the Pod runs without the profile. Those for AppArmor are deprecated
            since 1.30.
            """,
        Remedy = "Use the fields seccompProfile and appArmorProfile.",
        Sources = ["https://kubernetes.io/docs/reference/labels-annotations-taints/#seccomp-security-alpha-kubernetes-io-pod"],
        Aliases = ["checkov/CKV_K8S_31", "checkov/CKV_K8S_32"],
        Versions = "1.27 and later",
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { seccompProfile: { type: RuntimeDefault } }
            """,
    };

    public void Check(PodScope pod)
    {
        if (pod.Annotations.Mapping is not { } annotations)
        {
            return;
        }

        foreach (var entry in annotations.Entries)
        {
            if (entry.Key == "seccomp.security.alpha.kubernetes.io/pod" || entry.Key.StartsWith("container.seccomp.security.alpha.kubernetes.io/", StringComparison.Ordinal))
            {
                pod.Say(this, entry.Value, "asks for a seccomp profile by an annotation, which does nothing from Kubernetes 1.27 on", fix: Fixes.Remove(entry.Value));
            }
        }
    }
}
