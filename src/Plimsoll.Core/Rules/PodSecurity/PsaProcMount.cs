using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5008.</summary>
internal sealed class PsaProcMount : PodSecurityRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5008",
        Name = "pod-security-proc-mount",
        Title = "Unmasked /proc",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Runtimes hide parts of /proc that show or change the kernel of the node. procMount Unmasked shows them all. Pod Security admission
            refuses it from level baseline on; since 1.35 it accepts it there for a Pod with a user namespace of its own.
            """,
        Remedy = """
            Remove procMount. Where nested containers need it, set hostUsers to false, on a cluster of 1.35 or later.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_procMount_baseline.go",
        ],
        Psa = "procMount",
        Aliases = ["psa/procMount"],
        Versions = "from 1.35 on hostUsers false excuses it, at level baseline",
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
                  securityContext: { procMount: Unmasked }
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
                  securityContext: { procMount: Default }
            """,
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        if (!pod.SharesUsers)
        {
            return;
        }

        var mount = container.SecurityContext["procMount"];
        if (mount.Text is { } text && text != "Default")
        {
            pod.Report(this, mount.Node!, $"{container.Subject} has procMount {text}", container.Name, new("Remove procMount", [new Edit.Remove(mount.Node!)]));
        }
    }
}
