using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>PLM4370.</summary>
internal sealed class OciPoststartRunsEarly : Rule, IOciRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM4370",
        Name = "oci-poststart-runs-early",
        Title = "Hook that runs before the process",
        Category = Category.Oci,
        Severity = Severity.Info,
        Why = """
            Hooks of poststart are to run when the process has started. runc up to 1.5.1 runs them before, so that they cannot meet it.
            """,
        Remedy = "Let the hook wait for the process, or start what it does in another way.",
        Sources = ["https://github.com/opencontainers/runc/pull/4347", "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md"],
        Platforms = """
            platforms:
              - name: prod
                nodes: [{ name: general, runtime: { runc: "1.3.0" } }]
            """,
        Bad = """
            { "ociVersion": "1.2.0", "hooks": { "poststart": [{ "path": "/usr/bin/notify" }] } }
            """,
        Good = """
            { "ociVersion": "1.2.0", "hooks": { "createRuntime": [{ "path": "/usr/bin/notify" }] } }
            """,
    };

    public void Check(OciScope spec)
    {
        if (spec.Value["hooks"]["poststart"].Sequence is { Count: > 0 } hooks)
        {
            spec.SayWhere(
                this, hooks, target => VerdictLogic.Of(target.Is(RuntimeKind.Runc)).And(OciFacts.RuncRunsPoststartEarly.For(target.Runtime?.Version)),
                target => $"runc {target.Runtime!.Version}",
                (where, _) => $"field \"{NodePath.Of(hooks)}\" is run before the process has started {where}");
        }
    }
}
