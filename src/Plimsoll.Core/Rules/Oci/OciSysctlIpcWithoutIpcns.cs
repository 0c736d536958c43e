using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4306.</summary>
internal sealed class OciSysctlIpcWithoutIpcns : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4306",
        Name = "oci-sysctl-ipc-without-ipcns",
        Title = "IPC sysctl of the host",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "Without an IPC namespace of its own the container would change the host; runtimes refuse that.",
        Remedy = "Add a namespace of the type ipc, or remove the sysctl.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#sysctl",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }], "sysctl": { "kernel.shmmax": "67108864" } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "mount" }, { "type": "ipc" }], "sysctl": { "kernel.shmmax": "67108864" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (name, node) in OciSysctls.Of(spec))
        {
            if (OciSysctls.NamespaceOf(name) == "ipc" && spec.IsWhole() && new OciNamespaces(spec).Has("ipc") == Verdict.No)
            {
                spec.Report(this, node, $"sysctl \"{SchemaLog.Short(name)}\" is set without an IPC namespace, and would be the host's");
            }
        }
    }
}
