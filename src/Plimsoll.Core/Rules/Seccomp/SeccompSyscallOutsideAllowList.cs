using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3245.</summary>
internal sealed class SeccompSyscallOutsideAllowList : Rule, IProjectRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3245",
        Name = "seccomp-syscall-outside-allow-list",
        Title = "Profile that allows a system call which the operator forbids",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            With allowedSyscalls in its configuration the security-profiles-operator installs only profiles that allow calls of that list
            and no others, and removes those that are installed already.
            """,
        Remedy = "Take the call out of the profile, or add it to allowedSyscalls.",
        Sources = ["https://github.com/kubernetes-sigs/security-profiles-operator/blob/main/installation-usage.md#restrict-the-allowed-syscalls-in-seccomp-profiles"],
        Bad = """
            apiVersion: security-profiles-operator.x-k8s.io/v1alpha1
            kind: SecurityProfilesOperatorDaemon
            metadata: { name: spod }
            spec: { allowedSyscalls: [exit, read] }
            ---
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web }
            spec: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ action: SCMP_ACT_ALLOW, names: [exit, read, bpf] }] }
            """,
        Good = """
            apiVersion: security-profiles-operator.x-k8s.io/v1alpha1
            kind: SecurityProfilesOperatorDaemon
            metadata: { name: spod }
            spec: { allowedSyscalls: [exit, read] }
            ---
            apiVersion: security-profiles-operator.x-k8s.io/v1beta1
            kind: SeccompProfile
            metadata: { name: web }
            spec: { defaultAction: SCMP_ACT_ERRNO, syscalls: [{ action: SCMP_ACT_ALLOW, names: [exit, read] }] }
            """,
    };

    public void Check(ProjectScope project)
    {
        foreach (var daemon in project.OfKind("SecurityProfilesOperatorDaemon"))
        {
            var list = daemon.Spec["allowedSyscalls"];
            if (list.Sequence is { Count: > 0 } && list.ShowsAllItems)
            {
                Check(project, list);
            }
        }
    }

    private void Check(ProjectScope project, ConfigValue list)
    {
        var allowed = new HashSet<string>(list.Items.Select(item => ConfigValue.Of(item).Text).OfType<string>(), StringComparer.Ordinal);
        foreach (var item in project.OfKind("SeccompProfile"))
        {
            Check(item, allowed);
        }
    }

    private void Check(DocumentScope item, HashSet<string> allowed)
    {
        if (item.Spec.Node is not { } node || item.Group != "security-profiles-operator.x-k8s.io" || ParsedProfile.Of(node) is not { } profile)
        {
            return;
        }

        if (FilterAction.KindOf(profile.DefaultAction.Text) == ActionKind.Allow)
        {
            item.Say(this, profile.DefaultAction.Node, "allows every system call, and the operator takes only those of its allowedSyscalls");
        }

        foreach (var name in profile.Rules.Where(rule => rule.Does("SCMP_ACT_ALLOW")).SelectMany(rule => rule.Names))
        {
            if (!allowed.Contains(name.Text))
            {
                item.Say(this, name, $"allows {SchemaLog.Short(name.Text)}, which is not among the allowedSyscalls of the operator: it is not installed");
            }
        }
    }
}
