using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM5022.</summary>
internal sealed class PsaRestrictedCapabilities : PodSecurityRule
{
    public override bool IsRestricted => true;

    public override int From => 22;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM5022",
        Name = "pod-security-restricted-capabilities",
        Title = "Capabilities beyond the restricted level",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = """
            Runtimes start a container with some fourteen capabilities that few programs need. Pod Security admission at level restricted
            wants each container to drop ALL, written in capitals, and accepts no added one but NET_BIND_SERVICE, since 1.22. From 1.25 on
            Pods of Windows are excused.
            """,
        Remedy = """
            Drop ALL on every container, and add NET_BIND_SERVICE if it has to listen on a port below 1024.
            """,
        Sources =
        [
            "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
            "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go",
        ],
        Psa = "capabilities_restricted",
        Aliases = ["psa/capabilities_restricted"],
        Versions = "1.22 and later; from 1.25 on not for Windows",
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
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [NET_RAW] } }
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
                  securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } }
            """,
    };

    public override void Check(PodSecurityScope pod, ContainerScope container)
    {
        if (!pod.IsForLinux)
        {
            return;
        }

        CheckDrop(pod, container);
        foreach (var item in container.Capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name && name != "NET_BIND_SERVICE")
            {
                pod.Report(this, item, $"{container.Subject} adds the capability {name}", container.Name);
            }
        }
    }

    private void CheckDrop(PodSecurityScope pod, ContainerScope container)
    {
        var drop = container.Capabilities.Dropped;
        var verdict = drop.IsUnknown || drop.Sequence is { IsOpen: true } ? Verdict.Unknown : Verdict.No;
        foreach (var item in drop.Items)
        {
            verdict = verdict.Or(ConfigValue.Of(item).Is("ALL"));
        }

        if (verdict == Verdict.No)
        {
            var fix = drop.Sequence is { } list
                ? new Fix("Drop ALL", [new Edit.Append(list, ScalarNode.String("ALL"))])
                : FieldFix.Set("Drop ALL", container.Node, ["securityContext", "capabilities", "drop"], All());
            pod.Report(this, drop.Node ?? container.SecurityPlace, $"{container.Subject} does not drop ALL capabilities", container.Name, fix);
        }
    }

    private static SequenceNode All()
    {
        var all = new SequenceNode();
        all.Add(ScalarNode.String("ALL"));
        return all;
    }
}
