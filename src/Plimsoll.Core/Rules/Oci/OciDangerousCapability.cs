using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4432.</summary>
internal sealed class OciDangerousCapability : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4432",
        Name = "oci-dangerous-capability",
        Title = "Capability that opens the host",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            With one of these a process can load code into the kernel, read and write any memory or device, mount what it likes, or watch
            all processes.
            """,
        Remedy = "Remove the capability from all sets.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "bounding": ["CAP_SYS_ADMIN"] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "bounding": ["CAP_NET_BIND_SERVICE"] } } }
            """,
    };

    public void Check(OciScope spec)
    {
        // In a user namespace they hold for what belongs to the namespace alone.
        if (!spec.IsWhole() || new OciNamespaces(spec).Has("user") != Verdict.No)
        {
            return;
        }

        var sets = new OciCapabilities(spec);
        foreach (var item in sets["bounding"].Items)
        {
            if (OciCapabilities.Known(item) is "CAP_SYS_ADMIN" or "CAP_SYS_MODULE" or "CAP_SYS_RAWIO" or "CAP_SYS_PTRACE" or "CAP_SYS_BOOT" or "CAP_DAC_READ_SEARCH"
                or "CAP_BPF" or "CAP_PERFMON" or "CAP_MAC_ADMIN" or "CAP_MAC_OVERRIDE")
            {
                spec.Say(this, item, $"is {ConfigValue.Of(item).Text}, which opens the host");
            }
        }
    }
}
