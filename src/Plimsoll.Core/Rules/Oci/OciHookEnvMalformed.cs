using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4289.</summary>
internal sealed class OciHookEnvMalformed : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4289",
        Name = "oci-hook-env-malformed",
        Title = "Variable of a hook without a name or a value",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "A variable is written NAME=value; what is written otherwise is handed on, and no program finds it.",
        Remedy = "Write NAME=value.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-platform-hooks",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "hooks": { "createRuntime": [{ "path": "/bin/true", "env": ["DEBUG"] }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hooks": { "createRuntime": [{ "path": "/bin/true", "env": ["DEBUG=1"] }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (_, hook) in OciHooks.Of(spec))
        {
            foreach (var item in hook["env"].Items)
            {
                if (ConfigValue.Of(item).Text is { } text && EnvironmentText.Problem(text) is { } problem)
                {
                    spec.Say(this, item, $"is \"{SchemaLog.Short(text)}\": {problem}", EnvironmentText.IsUsable(text) ? Severity.Info : null);
                }
            }
        }
    }
}
