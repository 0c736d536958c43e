using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4285.</summary>
internal sealed class OciSchedulerInvalid : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4285",
        Name = "oci-scheduler-invalid",
        Title = "Scheduler with values that its policy does not take",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = """
            The kernel takes a priority for SCHED_FIFO and SCHED_RR alone, a runtime, a deadline and a period for SCHED_DEADLINE alone, and
            nice values from -20 to 19. runc refuses anything else.
            """,
        Remedy = "Remove the value, or name the policy that takes it.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-process",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go",
            "https://man7.org/linux/man-pages/man2/sched_setattr.2.html",
        ],
        Aliases = ["runc/scheduler"],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "scheduler": { "policy": "SCHED_OTHER", "priority": 10 } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "scheduler": { "policy": "SCHED_FIFO", "priority": 10 } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var scheduler = spec.Value["process"]["scheduler"];
        if (scheduler["policy"].Text is not { } policy)
        {
            return;
        }

        if (policy is not ("SCHED_FIFO" or "SCHED_RR"))
        {
            Unfit(spec, scheduler["priority"], policy);
        }

        if (policy != "SCHED_DEADLINE")
        {
            Unfit(spec, scheduler["runtime"], policy);
            Unfit(spec, scheduler["deadline"], policy);
            Unfit(spec, scheduler["period"], policy);
        }

        if (policy is "SCHED_OTHER" or "SCHED_BATCH" && scheduler["nice"].Integer is < -20 or > 19)
        {
            spec.Say(this, scheduler["nice"].Node!, $"is {scheduler["nice"].Integer}, and nice values go from -20 to 19", OciFields.SeverityOf(spec, "process.scheduler"));
        }
    }

    private void Unfit(OciScope spec, ConfigValue value, string policy)
    {
        if (value.Integer is not (null or 0))
        {
            spec.Say(this, value.Node!, $"is set, which the policy {policy} does not take", OciFields.SeverityOf(spec, "process.scheduler"), Fixes.Remove(value.Node!));
        }
    }
}
