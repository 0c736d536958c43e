using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4278.</summary>
internal sealed class OciRlimitDuplicate : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4278",
        Name = "oci-rlimit-duplicate",
        Title = "Limit that is set twice",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A runtime has to refuse two entries for one limit. Today runc and crun set both in turn, so that the last one stands.",
        Remedy = "Remove one of the two.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-process",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/PosixProcRlimitsErrorOnDup"],
        Bad = """
            {
              "ociVersion": "1.2.0",
              "process": {
                "cwd": "/", "args": ["sh"],
                "rlimits": [{ "type": "RLIMIT_NOFILE", "soft": 64, "hard": 64 }, { "type": "RLIMIT_NOFILE", "soft": 128, "hard": 128 }]
              }
            }
            """,
        Good = """
            {
              "ociVersion": "1.2.0",
              "process": { "cwd": "/", "args": ["sh"], "rlimits": [{ "type": "RLIMIT_NOFILE", "soft": 128, "hard": 128 }] }
            }
            """,
    };

    public void Check(OciScope spec)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in spec.Value["process"]["rlimits"].Items)
        {
            var type = ConfigValue.Of(item)["type"];
            if (type.Text is { } text && !seen.Add(text))
            {
                spec.Say(this, type.Node!, $"is {SchemaLog.Short(text)}, which is in the list already");
            }
        }
    }
}
