using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM4351.</summary>
internal sealed class OciOomScoreOutOfRange : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4351",
        Name = "oci-oom-score-out-of-range",
        Title = "Score for the OOM killer out of range",
        Category = Category.Oci,
        Severity = Severity.Error,
        Why = "The kernel takes scores from -1000 to 1000 and refuses any other, so that the process does not start.",
        Remedy = "Write a score from -1000 to 1000.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config.md#linux-process",
            "https://man7.org/linux/man-pages/man5/proc_pid_oom_score_adj.5.html",
        ],
        Bad = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "oomScoreAdj": 1001 } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "process": { "cwd": "/", "args": ["sh"], "oomScoreAdj": 1000 } }
            """,
    };

    public void Check(OciScope spec)
    {
        var score = spec.Value["process"]["oomScoreAdj"];
        if (score.Integer is < -1000 or > 1000)
        {
            spec.Say(this, score.Node!, $"is {score.Integer}, and scores go from -1000 to 1000");
        }
    }
}
