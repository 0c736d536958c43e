using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5001.</summary>
internal sealed class PsaAppArmorProfile : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5001",
        Name = "pod-security-app-armor-profile",
        Title = "AppArmor profile that the baseline level refuses",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Without AppArmor, or under a profile that nobody knows, a process of the container may mount, trace and read what the default
            profile of the runtime denies. From level baseline on, Pod Security admission refuses every type but RuntimeDefault and Localhost,
            in the fields and in the old annotations.
            """,
        Remedy = """
            Remove the field or the annotation, so that the default of the runtime holds, or name a profile of your own with type Localhost.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_appArmorProfile.go",
        ],
        Psa = "appArmorProfile",
        Aliases = ["psa/appArmorProfile"],
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: Unconfined } }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: baseline }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { appArmorProfile: { type: RuntimeDefault } }
            """,
    };

    private const string Annotation = "container.apparmor.security.beta.kubernetes.io/";

    public override void Check(PodSecurityScope pod)
    {
        foreach (var (subject, context, container) in pod.Contexts())
        {
            var profile = context["appArmorProfile"];
            if (PsaProfiles.Refuses(profile["type"], profile))
            {
                pod.Report(this, profile["type"].Node ?? profile.Node!, $"{subject} asks for the AppArmor profile type \"{profile["type"].Text}\"", container);
            }
        }

        CheckAnnotations(pod);
    }

    private void CheckAnnotations(PodSecurityScope pod)
    {
        if (pod.Pod.Annotations.Mapping is not { } annotations)
        {
            return;
        }

        foreach (var entry in annotations.Entries)
        {
            if (entry.Key.StartsWith(Annotation, StringComparison.Ordinal)
                && ConfigValue.Of(entry.Value).Text is { } value && value is not ("" or "runtime/default") && !value.StartsWith("localhost/", StringComparison.Ordinal))
            {
                pod.Report(this, entry.Value, $"{pod.Pod.Subject} asks for the AppArmor profile \"{value}\" by annotation");
            }
        }
    }
}
