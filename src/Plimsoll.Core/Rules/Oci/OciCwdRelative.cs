using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4273.</summary>
internal sealed class OciCwdRelative : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4273",
        Name = "oci-cwd-relative",
        Title = "Working directory that is not absolute",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The directory is looked up in the container, where there is no other directory to start from; runc refuses a relative one.
            """,
        Remedy = "Write the path from the root.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#process",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/ProcCwdAbs"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "srv", "args": ["sh"] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/srv", "args": ["sh"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        var cwd = spec.Value["process"]["cwd"];
        if (cwd.Text is { } text && !spec.IsAbsolute(text))
        {
            spec.Say(this, cwd.Node!, text.Length == 0 ? "is empty, and must be an absolute path" : $"is \"{SchemaLog.Short(text)}\", which is not absolute",
                fix: spec.MayBeForWindows() ? null : Fixes.Set(cwd.Node!, "/" + text));
        }
    }
}
