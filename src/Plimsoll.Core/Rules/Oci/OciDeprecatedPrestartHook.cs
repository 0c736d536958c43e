using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4425.</summary>
internal sealed class OciDeprecatedPrestartHook : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4425",
        Name = "oci-deprecated-prestart-hook",
        Title = "Hook of a kind that is deprecated",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = "Hooks of prestart were replaced by createRuntime, createContainer and startContainer, which say when and where they run.",
        Remedy = "Use createRuntime, which runs at the same point.",
        Sources = ["https://github.com/opencontainers/runtime-spec/blob/main/config.md#prestart", "https://github.com/opencontainers/runtime-spec/pull/1262"],
        Bad = """
            { "ociVersion": "1.2.0", "hooks": { "prestart": [{ "path": "/usr/bin/setup" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hooks": { "createRuntime": [{ "path": "/usr/bin/setup" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["hooks"]["prestart"].Sequence is { Count: > 0 } hooks)
        {
            spec.Say(this, hooks, "is deprecated: createRuntime runs at the same point");
        }
    }
}
