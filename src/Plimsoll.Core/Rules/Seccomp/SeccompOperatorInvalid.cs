using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3228.</summary>
internal sealed class SeccompOperatorInvalid : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3228",
        Name = "seccomp-operator-invalid",
        Title = "Seccomp comparison that does not exist",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            A condition compares with one of the SCMP_CMP constants. runc refuses any other word, and a condition without one, wherever it
            stands. crun refuses it where the rule is not passed over because it says what the default says.
            """,
        Remedy = "Use SCMP_CMP_EQ, NE, LT, LE, GE, GT or MASKED_EQ, with the prefix SCMP_CMP_.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/config.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 8, op: SCMP_CMP_EQUAL }] }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [personality], action: SCMP_ACT_ALLOW, args: [{ index: 0, value: 8, op: SCMP_CMP_EQ }] }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            foreach (var condition in entry.Conditions)
            {
                Check(profile, condition);
            }
        }
    }

    private void Check(SeccompScope profile, ArgumentCondition condition)
    {
        if (condition.Op.IsAbsent && profile.IsWhole())
        {
            profile.Say(this, condition.Node, "has a condition without op: runc and crun refuse it");
        }
        else if (condition.Op.Node is ScalarNode { Type: not ScalarType.Null } node && condition.Operator is null)
        {
            var near = Nearest(node.Text);
            profile.Say(this, node, $"has the unknown op \"{SchemaLog.Short(node.Text)}\"{(near is null ? "" : $"; \"{near}\" is one")}: runc and crun refuse it",
                fix: near is null ? null : new($"Write {near}", [new Edit.Replace(node, ScalarNode.String(near))]));
        }
    }

    private static string? Nearest(string text)
    {
        var sign = text switch
        {
            "==" or "=" => "EQ",
            "!=" or "<>" => "NE",
            "<" => "LT",
            "<=" => "LE",
            ">" => "GT",
            ">=" => "GE",
            _ => text.ToUpperInvariant(),
        };
        var full = sign.StartsWith("SCMP_CMP_", StringComparison.Ordinal) ? sign : "SCMP_CMP_" + sign;
        return CompareOperators.Of(full) is not null ? full : NearestName.Of(full, CompareOperators.Names);
    }
}
