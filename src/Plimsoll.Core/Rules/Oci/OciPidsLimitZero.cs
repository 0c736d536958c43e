using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4368.</summary>
internal sealed class OciPidsLimitZero : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4368",
        Name = "oci-pids-limit-zero",
        Title = "Limit of no processes",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            Up to runc 1.3 a limit of 0 stood for no limit; from 1.4 on it is a limit, and the container cannot start a second process.
            """,
        Remedy = "Write -1 for no limit, or leave the limit out.",
        Sources = ["https://github.com/opencontainers/runc/pull/4949", "https://github.com/opencontainers/runtime-spec/pull/1279"],
        Bad = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "pids": { "limit": 0 } } } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "linux": { "resources": { "pids": { "limit": -1 } } } }
            """,
    };

    public void Check(OciScope spec)
    {
        var limit = spec.Value["linux"]["resources"]["pids"]["limit"];
        if (limit.Integer != 0)
        {
            return;
        }

        var fix = new Fix("Set no limit", [new Edit.Replace(limit.Node!, ScalarNode.Integer(-1))]);
        if (!spec.SayWhere(
            this, limit.Node!, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncTakesZeroPids.For(target.Runtime?.Version)),
            target => $"runc {target.Runtime!.Version}",
            (where, _) => $"field \"{NodePath.Of(limit.Node!)}\" is 0, which is no limit before runc 1.4 and leaves no process {where}", Severity.Warning, fix)
            && spec.Targets.Count == 0)
        {
            spec.Say(this, limit.Node!, "is 0, which is no limit before runc 1.4, and leaves no process from there on", fix: fix);
        }
    }
}
