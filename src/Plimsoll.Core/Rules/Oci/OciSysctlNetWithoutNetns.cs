using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4305.</summary>
internal sealed class OciSysctlNetWithoutNetns : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4305",
        Name = "oci-sysctl-net-without-netns",
        Title = "Network sysctl of the host",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "Without a network namespace of its own the container would change the host; runtimes refuse that.",
        Remedy = "Add a namespace of the type network, or remove the sysctl.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#sysctl",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }], "sysctl": { "net.core.somaxconn": "1024" } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }, { "type": "network" }], "sysctl": { "net.core.somaxconn": "1024" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (name, node) in OciSysctls.Of(spec))
        {
            if (OciSysctls.NamespaceOf(name) == "network" && spec.IsWhole() && new OciNamespaces(spec).Has("network") == Verdict.No)
            {
                spec.Report(this, node, $"sysctl \"{SchemaLog.Short(name)}\" is set without a network namespace, and would be the host's");
            }
        }
    }
}
