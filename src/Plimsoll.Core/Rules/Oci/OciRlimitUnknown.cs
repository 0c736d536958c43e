using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4279.</summary>
internal sealed class OciRlimitUnknown : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4279",
        Name = "oci-rlimit-unknown",
        Title = "Limit that the kernel does not have",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A runtime refuses a limit that it cannot map to one of the kernel.",
        Remedy = "Write one of the names of getrlimit(2), such as RLIMIT_NOFILE.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-process",
            "https://man7.org/linux/man-pages/man2/getrlimit.2.html",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/PosixProcRlimitsTypeValueError"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "rlimits": [{ "type": "RLIMIT_FILES", "soft": 64, "hard": 64 }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "rlimits": [{ "type": "RLIMIT_NOFILE", "soft": 64, "hard": 64 }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["process"]["rlimits"].Items)
        {
            // A name of another form is a matter of the schema.
            var type = ConfigValue.Of(item)["type"];
            if (type.Text is { } text && text.StartsWith("RLIMIT_", StringComparison.Ordinal) && Array.IndexOf(Known(), text.Substring("RLIMIT_".Length)) < 0)
            {
                var hint = NearestName.Of(text.Substring("RLIMIT_".Length), Known()) is { } near ? $"; did you mean RLIMIT_{near}?" : "";
                spec.Say(this, type.Node!, $"is {SchemaLog.Short(text)}, which is no limit of Linux{hint}");
            }
        }
    }

    private static string[] Known() =>
    [
        "AS", "CORE", "CPU", "DATA", "FSIZE", "LOCKS", "MEMLOCK", "MSGQUEUE", "NICE", "NOFILE", "NPROC", "RSS", "RTPRIO", "RTTIME", "SIGPENDING", "STACK",
    ];
}
