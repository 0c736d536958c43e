using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5009.</summary>
internal sealed class PsaSelinuxOptions : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5009",
        Name = "pod-security-selinux-options",
        Title = "SELinux options that the baseline level refuses",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            SELinux keeps a process that broke out of its container from the files of the node. A user or role of one's own, or a type with
            more rights such as spc_t, takes that away. From level baseline on, Pod Security admission accepts the types container_t,
            container_init_t and container_kvm_t, since 1.31 also container_engine_t, and neither user nor role.
            """,
        Remedy = """
            Remove user and role, and use one of these types.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_seLinuxOptions.go",
        ],
        Psa = "seLinuxOptions",
        Aliases = ["psa/seLinuxOptions"],
        Versions = "container_engine_t is accepted from 1.31 on",
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
                  securityContext: { seLinuxOptions: { type: spc_t } }
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
                  securityContext: { seLinuxOptions: { type: container_t } }
            """,
    };

    private const int HasEngineType = 31;

    public override void Check(PodSecurityScope pod)
    {
        foreach (var (subject, context, container) in pod.Contexts())
        {
            var options = context["seLinuxOptions"];
            if (options["type"].Text is { } type && !Allows(type, pod.Minor))
            {
                pod.Report(this, options["type"].Node!, $"{subject} asks for the SELinux type \"{type}\"", container);
            }

            CheckUnset(pod, options["user"], $"{subject} asks for the SELinux user", container);
            CheckUnset(pod, options["role"], $"{subject} asks for the SELinux role", container);
        }
    }

    private static bool Allows(string type, int minor) =>
        type is "" or "container_t" or "container_init_t" or "container_kvm_t" || (type == "container_engine_t" && minor >= HasEngineType);

    private void CheckUnset(PodSecurityScope pod, ConfigValue value, string what, string? container)
    {
        if (value.Text is { Length: > 0 } text)
        {
            pod.Report(this, value.Node!, $"{what} \"{text}\"", container, new("Remove it", [new Edit.Remove(value.Node!)]));
        }
    }
}
