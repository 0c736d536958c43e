using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4276.</summary>
internal sealed class OciEnvMalformed : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4276",
        Name = "oci-env-malformed",
        Title = "Variable without a name or a value",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            A variable is written NAME=value. runc refuses one without an equals sign or without a name; others hand it on, and no program
            finds it.
            """,
        Remedy = "Write NAME=value, with letters, digits and underscores in the name.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#process",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "env": ["DEBUG"] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "env": ["DEBUG=1"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["process"]["env"].Items)
        {
            if (ConfigValue.Of(item).Text is { } text && EnvironmentText.Problem(text) is { } problem)
            {
                spec.Say(this, item, $"is \"{SchemaLog.Short(text)}\": {problem}", EnvironmentText.IsUsable(text) ? Severity.Info : null);
            }
        }
    }
}
