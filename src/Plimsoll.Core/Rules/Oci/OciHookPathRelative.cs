using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4287.</summary>
internal sealed class OciHookPathRelative : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4287",
        Name = "oci-hook-path-relative",
        Title = "Hook without an absolute path",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A hook is not looked up in PATH: its path must be absolute.",
        Remedy = "Write the path from the root.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-platform-hooks",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/PosixHooksPathAbs"],
        Bad = """
            { "ociVersion": "1.2.0", "hooks": { "createRuntime": [{ "path": "setup-network" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hooks": { "createRuntime": [{ "path": "/usr/libexec/setup-network" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var (_, hook) in OciHooks.Of(spec))
        {
            var path = hook["path"];
            if (path.Text is { } text && !text.StartsWith("/", StringComparison.Ordinal))
            {
                spec.Say(this, path.Node!, $"is \"{SchemaLog.Short(text)}\", which is not absolute");
            }
        }
    }
}
