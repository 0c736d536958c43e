using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4427.</summary>
internal sealed class OciNoNewPrivilegesUnset : Rule, IOciRule
{
    public override bool IsOptIn => true;

    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4427",
        Name = "oci-no-new-privileges-unset",
        Title = "Process that may gain privileges",
        Category = Category.Security,
        Severity = Severity.Warning,
        Why = """
            Without noNewPrivileges a program with the setuid bit, or with capabilities on its file, gives the process more rights than the
            spec.
            """,
        Remedy = "Set process.noNewPrivileges.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-process"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "noNewPrivileges": true } }
            """,
    };

    public void Check(OciScope spec)
    {
        var process = spec.Value["process"];
        if (process.Mapping is { } mapping && spec.IsWhole() && !spec.MayBeForWindows() && process["noNewPrivileges"].Is(true) == Verdict.No)
        {
            spec.Say(this, process["noNewPrivileges"].Node ?? mapping, "lets the process gain privileges", fix: Fixes.Write(mapping, "noNewPrivileges", ScalarNode.Boolean(true)));
        }
    }
}
