using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4308.</summary>
internal sealed class OciSysctlHostnameConflict : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4308",
        Name = "oci-sysctl-hostname-conflict",
        Title = "Hostname by sysctl",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The spec has a field for the name of the host, and runtimes refuse the sysctl.",
        Remedy = "Use the field hostname.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#hostname",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "uts" }], "sysctl": { "kernel.hostname": "web" } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hostname": "web", "linux": { "namespaces": [{ "type": "uts" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (name, node) in OciSysctls.Of(spec))
        {
            if (name == "kernel.hostname")
            {
                spec.Report(this, node, $"sysctl \"{SchemaLog.Short(name)}\" is refused: the field \"hostname\" is there for it", fix: Fixes.Remove(node));
            }
        }
    }
}
