using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5023.</summary>
internal sealed class PsaRestrictedProcMount : PodSecurityRule
{
    public override bool IsRestricted => true;

    public override int From => 35;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5023",
        Name = "pod-security-restricted-proc-mount",
        Title = "Unmasked /proc at the restricted level",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Runtimes hide parts of /proc that show or change the kernel of the node. procMount Unmasked shows them all. Since 1.35 level
            baseline accepts it for a Pod with a user namespace of its own; Pod Security admission at level restricted goes on to refuse it.
            """,
        Remedy = """
            Remove procMount, or run nested containers in a namespace of level baseline.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_procMount_restricted.go",
        ],
        Psa = "procMount_restricted",
        Aliases = ["psa/procMount_restricted"],
        Versions = "1.35 and later",
        Bad = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              hostUsers: false
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { procMount: Unmasked }
            """,
        Good = """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
              labels: { pod-security.kubernetes.io/enforce: restricted }
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: web, namespace: shop }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { procMount: Default }
            """,
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        var mount = container.SecurityContext["procMount"];
        if (mount.Text is { } text && text != "Default")
        {
            pod.Report(this, mount.Node!, $"{container.Subject} has procMount {text}", container.Name, new("Remove procMount", [new Edit.Remove(mount.Node!)]));
        }
    }
}
