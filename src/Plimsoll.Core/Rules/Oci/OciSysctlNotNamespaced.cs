using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4307.</summary>
internal sealed class OciSysctlNotNamespaced : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4307",
        Name = "oci-sysctl-not-namespaced",
        Title = "Sysctl of the whole host",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The sysctl belongs to no namespace, so that setting it would change the host; runtimes refuse that.",
        Remedy = "Remove it, and set it on the host if it is meant for all.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#sysctl",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }], "sysctl": { "vm.swappiness": "10" } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (name, node) in OciSysctls.Of(spec))
        {
            var kind = OciSysctls.NamespaceOf(name);
            if (kind is null)
            {
                spec.Report(this, node, $"sysctl \"{SchemaLog.Short(name)}\" belongs to no namespace: runtimes refuse it", fix: Fixes.Remove(node));
            }
            else if (kind == "uts" && spec.IsWhole() && new OciNamespaces(spec).Has("uts") == Verdict.No)
            {
                spec.Report(this, node, $"sysctl \"{SchemaLog.Short(name)}\" is set without a UTS namespace, and would be the host's");
            }
        }
    }
}
