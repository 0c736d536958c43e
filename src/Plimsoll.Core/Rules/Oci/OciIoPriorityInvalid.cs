using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4286.</summary>
internal sealed class OciIoPriorityInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4286",
        Name = "oci-io-priority-invalid",
        Title = "I/O priority out of range",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "A class has eight levels, from 0, the highest, to 7. runc refuses any other.",
        Remedy = "Write a priority from 0 to 7.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-process",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
        ],
        Aliases = ["runc/ioPriority"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "ioPriority": { "class": "IOPRIO_CLASS_BE", "priority": 8 } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "ioPriority": { "class": "IOPRIO_CLASS_BE", "priority": 7 } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var priority = spec.Value["process"]["ioPriority"]["priority"];
        if (priority.Integer is < 0 or > 7)
        {
            spec.Say(this, priority.Node!, $"is {priority.Integer}, and priorities go from 0 to 7", OciFields.SeverityOf(spec, "process.ioPriority"));
        }
    }
}
