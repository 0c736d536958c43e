using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3443.</summary>
internal sealed class DuplicateRule : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3443",
        Name = "seccomp-duplicate-rule",
        Title = "System call that is named twice to the same end",
        Category = Category.Seccomp,
        Severity = Severity.Info,
        Why = "A name that stands twice does nothing more than once, and whoever removes one of them believes the call denied.",
        Remedy = "Remove one of them.",
        Sources = ["https://github.com/seccomp/libseccomp/blob/main/src/db.c"],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, write, read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, write], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var call in profile.Calls.Names)
        {
            var rules = profile.Calls.For(call);
            for (var i = 1; i < rules.Count; i++)
            {
                if (rules.Take(i).FirstOrDefault(other => Says(other, rules[i])) is { } same)
                {
                    Say(profile, call, same, rules[i]);
                }
            }
        }
    }

    private static bool Says(SeccompRule other, SeccompRule rule) => other == rule
        || RuleActions.Of(rule) is { } action && RuleActions.Of(other) == action && RuleActions.HaveSameConditions(other, rule)
            && RuleActions.HaveSameSelectors(other, rule);

    private void Say(SeccompScope profile, string call, SeccompRule first, SeccompRule second)
    {
        var nodes = second.Names.Where(name => name.Text == call).ToList();
        var node = nodes[nodes.Count - 1];
        Edit edit = second.Names.Count == 1 || node.Parent is not SequenceNode ? new Edit.Remove(second.Node) : new Edit.Remove(node);
        profile.Report(this, node, $"{profile.Subject} names {SchemaLog.Short(call)} again with the same action and the same conditions",
            related: [first.Name(call)!], fix: new("Remove the repetition", [edit]));
    }
}
