using Plimsoll.Findings;
using Plimsoll.Seccomp;

namespace Plimsoll.Rules;

/// <summary>PLM3227.</summary>
internal sealed class SeccompArchitectureInvalid : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3227",
        Name = "seccomp-architecture-invalid",
        Title = "Seccomp architecture that does not exist",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            An architecture is one of the SCMP_ARCH constants. runc and crun refuse any other name, such as the name in Go or that of
            uname. An entry of Docker's archMap whose architecture is misspelt is never the machine's, and its sub-architectures are
            never added.
            """,
        Remedy = "Write SCMP_ARCH_X86_64, SCMP_ARCH_AARCH64 and the like.",
        Sources =
        [
            "https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp",
            "https://github.com/opencontainers/runc/blob/main/libcontainer/seccomp/config.go",
            "https://github.com/moby/profiles/blob/main/seccomp/seccomp_linux.go",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_ARM64], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_AARCH64], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] }",
    };

    public void Check(SeccompScope profile)
    {
        foreach (var entry in profile.Profile.Architectures)
        {
            Check(profile, entry, "runc and crun refuse it");
        }

        foreach (var entry in profile.Profile.ArchMap)
        {
            Check(profile, entry, "no machine is of it, so that the entry never counts");
            foreach (var sub in entry.SubArchitectures)
            {
                Check(profile, new(sub, []), "runc and crun refuse it on such a machine");
            }
        }
    }

    private void Check(SeccompScope profile, ProfileArchitecture entry, string effect)
    {
        if (entry.Arch is not null)
        {
            return;
        }

        var text = entry.Name.Text;
        var near = SeccompArch.TryParse(text.ToLowerInvariant().Replace("scmp_arch_", ""))?.OciName ?? NearestName.Of(text, Names());
        profile.Say(this, entry.Name, $"lists the unknown architecture \"{SchemaLog.Short(text)}\"{(near is null ? "" : $"; \"{near}\" is one")}: {effect}",
            fix: near is null ? null : new($"Write {near}", [new Edit.Replace(entry.Name, Documents.ScalarNode.String(near))]));
    }

    private static List<string> Names()
    {
        var names = new List<string>();
        foreach (var arch in SeccompArch.All)
        {
            names.Add(arch.OciName);
        }

        return names;
    }
}
