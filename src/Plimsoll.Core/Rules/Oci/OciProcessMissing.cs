using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4272.</summary>
internal sealed class OciProcessMissing : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4272",
        Name = "oci-process-missing",
        Title = "Container without a process",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The spec may leave the process out until the container is started; runc and crun want it when they create the container.",
        Remedy = "Add process with cwd and args.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#process"],
        Bad = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "root": { "path": "rootfs" }, "process": { "cwd": "/", "args": ["sh"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.IsWhole() && spec.Value["process"].IsSet() == Verdict.No)
        {
            spec.SayMissing(this, spec.Value.Mapping!, "process", "the container cannot be started");
        }
    }
}
