using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3225.</summary>
internal sealed class SeccompProfileEmpty : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3225",
        Name = "seccomp-profile-empty",
        Title = "Seccomp profile with neither a default action nor rules",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            runc takes such a profile for none at all and starts the container without a filter, and says nothing. Docker and Podman do the
            same. crun refuses it: "seccomp misses the default action".
            """,
        Remedy = "Write defaultAction and the rules, or leave the profile out if none is meant.",
        Sources =
        [
            "https://github.com/opencontainers/runc/blob/main/libcontainer/specconv/spec_linux.go",
            "https://github.com/containers/crun/blob/main/src/libcrun/seccomp.c",
            "https://github.com/containers/common/blob/main/pkg/seccomp/validate.go",
        ],
        Bad = "{ ociVersion: 1.2.0, linux: { seccomp: { architectures: [SCMP_ARCH_X86_64] } } }",
        Good = "{ ociVersion: 1.2.0, linux: { seccomp: { defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86_64], syscalls: [{ names: [read], action: SCMP_ACT_ALLOW }] } } }",
    };

    public void Check(SeccompScope profile)
    {
        var action = profile.Value["defaultAction"];
        if ((action.IsAbsent || action.Text == "") && profile.IsWhole() && profile.Calls.Entries.Count == 0 && !profile.Calls.IsOpen)
        {
            profile.Say(this, action.Node, "has neither a defaultAction nor rules: runc starts the container without any filter, crun refuses it");
        }
    }
}
