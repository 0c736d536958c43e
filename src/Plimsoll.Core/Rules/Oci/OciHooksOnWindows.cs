using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4290.</summary>
internal sealed class OciHooksOnWindows : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4290",
        Name = "oci-hooks-on-windows",
        Title = "Hooks on a system that has none",
        Category = Category.Oci,
        Severity = Severity.Warning,
        Why = "Hooks are for POSIX systems; on Windows nobody runs them.",
        Remedy = "Remove them.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-platform-hooks",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/CheckHooks"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "windows": { "layerFolders": ["C:\\layers\\1"] },
              "hooks": { "createRuntime": [{ "path": "/bin/true" }] }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "windows": { "layerFolders": ["C:\\layers\\1"] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var hooks = spec.Value["hooks"];
        if (spec.IsForWindows() && hooks.Mapping is { Count: > 0 })
        {
            spec.Say(this, hooks.Node!, "is set, and nobody runs hooks on Windows", fix: Fixes.Remove(hooks.Node!));
        }
    }
}
