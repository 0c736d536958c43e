using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3236.</summary>
internal sealed class SeccompNameAndNames : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3236",
        Name = "seccomp-name-and-names",
        Title = "Seccomp rule with name and names",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Docker's first dialect had one name in each rule. Docker, Podman and CRI-O still read it, and refuse a rule that has both forms;
            runc, crun and containerd know names alone.
            """,
        Remedy = "Put the name into names.",
        Sources =
        [
            "https://github.com/moby/profiles/blob/main/seccomp/seccomp_linux.go",
            "https://github.com/containers/common/blob/main/pkg/seccomp/seccomp_linux.go",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ name: read, names: [write], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read, write], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            if (entry.Node["name"] is ScalarNode { Type: ScalarType.String, Text.Length: > 0 } name && entry.Node["names"] is SequenceNode { Count: > 0 } names)
            {
                profile.Say(this, name, $"has a rule with name \"{SchemaLog.Short(name.Text)}\" and names: Docker, Podman and CRI-O refuse it, others pass name over", fix: Fix(entry, name, names));
            }
        }
    }

    private static Fix Fix(SeccompRule entry, ScalarNode name, SequenceNode names)
    {
        var isThere = entry.Names.Count(other => other.Text == name.Text) > 1;
        Edit[] edits = isThere ? [new Edit.Remove(name)] : [new Edit.Append(names, ScalarNode.String(name.Text)), new Edit.Remove(name)];
        return new("Put the name into names", edits);
    }
}
