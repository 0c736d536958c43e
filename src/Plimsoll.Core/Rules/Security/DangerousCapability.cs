using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM1119.</summary>
internal sealed class DangerousCapability() : Rule(ContainerParts.AddedCapabilities), IContainerRule
{
    private static readonly string[] Dangerous =
        ["ALL", "NET_ADMIN", "SYS_PTRACE", "DAC_READ_SEARCH", "SYS_RAWIO", "SYS_BOOT", "SYS_TIME", "BPF", "MAC_ADMIN", "MAC_OVERRIDE"];

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM1119",
        Name = "dangerous-capability",
        Title = "Capability that reaches into the node",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            ALL, NET_ADMIN, SYS_PTRACE, DAC_READ_SEARCH, SYS_RAWIO, SYS_BOOT, SYS_TIME, BPF and MAC_ADMIN each act on more than the
            container: on the network, the files, the clock, the kernel or the other processes of the node.
            """,
        Remedy = "Remove the capability, or keep the workload apart on nodes of its own.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
        Aliases = ["polaris/dangerousCapabilities", "datree/49", "kubescape/C-0046"],
        Bad = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { add: [SYS_PTRACE] } }
            """,
        Good = """
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              containers:
                - name: web
                  image: example.com/web:1.0
                  securityContext: { capabilities: { drop: [ALL] } }
            """,
    };

    public void Check(ContainerScope container)
    {
        foreach (var item in container.Capabilities.Added.Items)
        {
            if (ConfigValue.Of(item).Text is { } name && Array.IndexOf(Dangerous, CapabilityLists.Plain(name)) >= 0)
            {
                container.Say(this, item, $"adds the capability {SchemaLog.Short(name)}, which reaches beyond the container");
            }
        }
    }
}
