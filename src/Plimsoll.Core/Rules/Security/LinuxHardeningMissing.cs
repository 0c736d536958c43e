using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1125.</summary>
internal sealed class LinuxHardeningMissing : Rule, IContainerRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1125",
        Name = "linux-hardening-missing",
        Title = "None of the kernel's fences",
        Category = Category.Security,
        Severity = Severity.Info,
        Why = """
            The container asks for no seccomp profile, no AppArmor profile, no SELinux options, and drops no capability: nothing but the
            defaults of the runtime confines it.
            """,
        Remedy = "Set seccompProfile to RuntimeDefault and drop all capabilities.",
        Sources = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
        Aliases = ["polaris/linuxHardening", "kubescape/C-0055"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
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

    public void Check(ContainerScope container)
    {
        var dropped = container.Capabilities.Dropped;
        if (container.IsWhole() && container.Pod.IsWindows == Verdict.No
            && container.Seccomp.Reason == ValueReason.Unset && container.AppArmor.Reason == ValueReason.Unset
            && container.Effective("seLinuxOptions").Reason == ValueReason.Unset && dropped.IsAbsent)
        {
            container.Say(this, container.SecurityPlace, "uses neither seccomp nor AppArmor nor SELinux, and drops no capability");
        }
    }
}
