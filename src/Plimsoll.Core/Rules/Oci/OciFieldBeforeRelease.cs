using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4334.</summary>
internal sealed class OciFieldBeforeRelease : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4334",
        Name = "oci-field-before-release",
        Title = "Field of a draft of the specification",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "The field had another place in drafts of the specification before 1.0. Runtimes drop it without a word.",
        Remedy = "Write it where the message says.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/ChangeLog"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"] }, "linux": { "resources": { "oomScoreAdj": 100 } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "oomScoreAdj": 100 } }
            """,
    };

    public void Check(OciScope spec)
    {
        var resources = spec.Value["linux"]["resources"];
        Moved(spec, resources["oomScoreAdj"], "process.oomScoreAdj");
        Moved(spec, resources["disableOOMKiller"], "linux.resources.memory.disableOOMKiller");
        Moved(spec, spec.Value["platform"], null);
    }

    private void Moved(OciScope spec, ConfigValue value, string? place)
    {
        if (value.IsSet() == Verdict.Definite)
        {
            spec.Say(this, value.Node!, place is null ? "is of a draft of the specification, and nothing takes its place" : $"is of a draft of the specification; its place is \"{place}\"");
        }
    }
}
