using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3226.</summary>
internal sealed class SeccompActionInvalid : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3226",
        Name = "seccomp-action-invalid",
        Title = "Seccomp action that does not exist",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            An action is one of the SCMP_ACT constants, in capitals. runc refuses any other word, and a rule without an action, whatever
            the rule is for. crun refuses it too, and its builds without a constant do so too.
            """,
        Remedy = "Use SCMP_ACT_ALLOW, ERRNO, KILL_PROCESS, KILL_THREAD, TRAP, LOG, TRACE or NOTIFY, with the prefix SCMP_ACT_.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/config.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        Check(profile, profile.Value["defaultAction"], "defaultAction");
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry.Action, "action");
            if (entry.Action.IsAbsent && profile.IsWhole())
            {
                profile.Say(this, entry.Node, $"has a rule without an action{Named(entry)}: runc and crun refuse it");
            }
        }
    }

    private void Check(SeccompScope profile, ConfigValue action, string key)
    {
        if (action.Node is not ScalarNode { Type: not ScalarType.Null, Text.Length: > 0 } node || FilterAction.KindOf(action.Text) is not null)
        {
            return;
        }

        var near = Nearest(node.Text);
        profile.Say(this, node, $"has the unknown {key} \"{SchemaLog.Short(node.Text)}\"{(near is null ? "" : $"; \"{near}\" is one")}: runc and crun refuse it",
            fix: near is null ? null : new($"Write {near}", [new Edit.Replace(node, ScalarNode.String(near))]));
    }

    /// <summary>People leave the prefix out, or write it small.</summary>
    private static string? Nearest(string text)
    {
        var full = text.ToUpperInvariant();
        full = full.StartsWith("SCMP_ACT_", StringComparison.Ordinal) ? full : "SCMP_ACT_" + full;
        return FilterAction.KindOf(full) is not null ? full : NearestName.Of(text, FilterAction.KnownNames) ?? NearestName.Of(full, FilterAction.KnownNames);
    }

    private static string Named(SeccompRule entry) => entry.Names.Count == 0 ? "" : $" for {SchemaLog.Short(entry.Names[0].Text)}";
}
