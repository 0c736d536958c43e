using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4434.</summary>
internal sealed class OciSeccompMissing : Rule, IOciRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4434",
        Name = "oci-seccomp-missing",
        Title = "Process without a seccomp filter",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = "Runtimes have no profile of their own: without one in the spec the process may call everything that the kernel has.",
        Remedy = "Add a profile, such as the default one of a container engine.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "namespaces": [{ "type": "pid" }], "seccomp": { "defaultAction": "SCMP_ACT_ERRNO" } } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["linux"].Mapping is { } linux && spec.IsWhole() && spec.Value["linux"]["seccomp"].IsSet() == Verdict.No)
        {
            spec.SayMissing(this, linux, "seccomp", "the process may call everything that the kernel has");
        }
    }
}
