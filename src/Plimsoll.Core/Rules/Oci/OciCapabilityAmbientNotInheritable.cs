using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4283.</summary>
internal sealed class OciCapabilityAmbientNotInheritable : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4283",
        Name = "oci-capability-ambient-not-inheritable",
        Title = "Ambient capability that cannot be",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            A capability is ambient only if it is permitted and inheritable as well. Runtimes leave it out without a word, so that a process
            that is not root does not have it.
            """,
        Remedy = "Add the capability to permitted and inheritable, or remove it from ambient.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html", "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "permitted": ["CAP_KILL"], "ambient": ["CAP_KILL"] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "permitted": ["CAP_KILL"], "inheritable": ["CAP_KILL"], "ambient": ["CAP_KILL"] } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var sets = new OciCapabilities(spec);
        foreach (var item in sets["ambient"].Items)
        {
            if (OciCapabilities.Known(item) is { } name && spec.IsWhole() && (sets.Holds("permitted", name) == Verdict.No ? "permitted"
                : sets.Holds("inheritable", name) == Verdict.No ? "inheritable" : null) is { } lacking)
            {
                spec.Say(this, item, $"is {name}, which \"{lacking}\" lacks, so that it is left out");
            }
        }
    }
}
