using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4282.</summary>
internal sealed class OciCapabilityEffectiveNotPermitted : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4282",
        Name = "oci-capability-effective-not-permitted",
        Title = "Effective capability that is not permitted",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A process cannot use what it is not permitted: the kernel refuses the sets, and the container does not start.",
        Remedy = "Add the capability to permitted, or remove it from effective.",
        Sources = ["https://man7.org/linux/man-pages/man7/capabilities.7.html", "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "effective": ["CAP_KILL"], "permitted": [] } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "capabilities": { "effective": ["CAP_KILL"], "permitted": ["CAP_KILL"] } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var sets = new OciCapabilities(spec);
        foreach (var item in sets["effective"].Items)
        {
            if (OciCapabilities.Known(item) is { } name && sets.Holds("permitted", name) == Verdict.No && spec.IsWhole())
            {
                spec.Say(this, item, $"is {name}, which \"permitted\" lacks");
            }
        }
    }
}
