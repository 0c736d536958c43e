using Plimsoll.Documents;
using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3229.</summary>
internal sealed class SeccompNamesEmpty : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3229",
        Name = "seccomp-names-empty",
        Title = "Seccomp rule that names no system call",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            The runtime specification asks for at least one name. A rule without any is taken and does nothing, so what it was meant to
            allow or deny gets the default action. An empty text among the names makes runc refuse the profile; crun warns and passes it
            over.
            """,
        Remedy = "Name the calls, or remove the rule.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/seccomp_linux.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Calls.Entries)
        {
            Check(profile, entry);
        }
    }

    private void Check(SeccompScope profile, SeccompRule entry)
    {
        foreach (var name in entry.Names)
        {
            if (name.Text.Length == 0)
            {
                profile.Say(this, name, "has an empty name of a system call: runc refuses it, crun passes it over");
            }
        }

        var names = ConfigValue.Of(entry.Node)["names"];
        if (entry.Names.Count == 0 && !entry.IsOpen && ConfigValue.Of(entry.Node)["name"].IsAbsent && (names.IsAbsent ? profile.IsWhole() : names.Items.Count == 0))
        {
            profile.Say(this, names.Node ?? entry.Node, "has a rule that names no system call: runc and crun pass it over");
        }
    }
}
