using Plimsoll.Documents;
using Plimsoll.Findings;
using System.Globalization;

namespace Plimsoll.Rules;

/// <summary>PLM4280.</summary>
internal sealed class OciRlimitSoftAboveHard : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4280",
        Name = "oci-rlimit-soft-above-hard",
        Title = "Soft limit above the hard one",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The hard limit is the ceiling of the soft one; the kernel answers \"invalid argument\", and the process does not start.",
        Remedy = "Raise hard, or lower soft.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#posix-process",
            "https://man7.org/linux/man-pages/man2/getrlimit.2.html",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "rlimits": [{ "type": "RLIMIT_NOFILE", "soft": 128, "hard": 64 }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "rlimits": [{ "type": "RLIMIT_NOFILE", "soft": 64, "hard": 128 }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        foreach (var item in spec.Value["process"]["rlimits"].Items)
        {
            var limit = ConfigValue.Of(item);
            if (Number(limit["soft"]) is { } soft && Number(limit["hard"]) is { } hard && soft > hard)
            {
                spec.Say(this, limit["soft"].Node!, $"is {soft}, which is above the hard limit of {hard}", fix: new Fix("Lower the soft limit", [new Edit.Replace(limit["soft"].Node!, limit["hard"].Node!.Clone())]));
            }
        }
    }

    // The limits go beyond what a signed number holds: 18446744073709551615 is no limit.
    private static ulong? Number(ConfigValue value) => value.Node is ScalarNode { Type: ScalarType.Integer } scalar
        && ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
