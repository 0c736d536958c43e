using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1150.</summary>
internal sealed class SysctlValueInjection() : Rule(needsOfPod: PodParts.Sysctls), IPodRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1150",
        Name = "sysctl-value-injection",
        Title = "Sysctl value with + or =",
        Category = Category.Security,
        Severity = Severity.Error,
        Why = "CRI-O before 1.23.2 took what follows + for another sysctl, of the node itself: CVE-2022-0811.",
        Remedy = "Write the plain value.",
        Sources = ["https://nvd.nist.gov/vuln/detail/CVE-2022-0811"],
        Aliases = ["kyverno/prevent-cr8escape"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: kernel.shm_rmid_forced, value: "1+kernel.core_pattern=|/x" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { sysctls: [{ name: kernel.shm_rmid_forced, value: "1" }] }
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { runAsNonRoot: true }
            """,
    };

    public void Check(PodScope pod)
    {
        foreach (var item in pod.SecurityContext["sysctls"].Items)
        {
            var value = ConfigValue.Of(item)["value"];
            if (value.Text is { } text && text.IndexOfAny(['+', '=']) >= 0)
            {
                pod.Say(this, value.Node, "hides another sysctl in a value");
            }
        }
    }
}
