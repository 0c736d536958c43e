using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4274.</summary>
internal sealed class OciArgsEmpty : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4274",
        Name = "oci-args-empty",
        Title = "Process without a program",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The first of the arguments is the program. Without one nothing can be started; on Windows commandLine may stand in its place.
            """,
        Remedy = "Name the program in args.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#process",
            "https://github.com/opencontainers/runtime-tools/blob/master/validate/validate.go",
        ],
        Aliases = ["runtime-tools/ProcArgsOneEntryRequired"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": [] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"] } }
            """,
    };

    public void Check(OciScope spec)
    {
        var process = spec.Value["process"];
        var args = process["args"];
        if (args.Sequence is { Count: > 0 } list)
        {
            if (ConfigValue.Of(list[0]).Is("") == Verdict.Definite)
            {
                spec.Say(this, list[0], "is empty, and is the program to start");
            }
        }
        else if (process.Mapping is { } mapping && spec.IsWhole() && !args.IsUnknown && args.Sequence is not { IsOpen: true }
            && process["commandLine"].IsSet() == Verdict.No && (args.IsAbsent || args.Sequence is not null))
        {
            if (args.Sequence is { } empty)
            {
                spec.Say(this, empty, "is empty: there is no program to start");
            }
            else
            {
                spec.SayMissing(this, mapping, "args", "there is no program to start");
            }
        }
    }
}
