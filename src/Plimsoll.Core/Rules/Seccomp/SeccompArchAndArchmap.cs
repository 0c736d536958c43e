using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>PLM3235.</summary>
internal sealed class SeccompArchAndArchmap : Rule, ISeccompRule
{
    protected override RuleInfo Describe() => new()
    {
        Id = "PLM3235",
        Name = "seccomp-arch-and-archmap",
        Title = "Seccomp profile with architectures and archMap",
        Category = Category.Seccomp,
        Severity = Severity.Error,
        Why = """
            Docker, Podman and CRI-O refuse a profile that has both the list of the OCI form and the map of Docker's. containerd, which hands
            the file on as it is, reads the list and passes the map over.
            """,
        Remedy = "Keep archMap in a profile for Docker and Podman, and architectures in one for the kubelet.",
        Sources =
        [
            "https://github.com/moby/profiles/blob/main/seccomp/seccomp_linux.go",
            "https://github.com/containers/common/blob/main/pkg/seccomp/seccomp_linux.go",
        ],
        Bad = "{ defaultAction: SCMP_ACT_ERRNO, architectures: [SCMP_ARCH_X86_64], archMap: [{ architecture: SCMP_ARCH_X86_64, subArchitectures: [SCMP_ARCH_X86] }] }",
        Good = "{ defaultAction: SCMP_ACT_ERRNO, archMap: [{ architecture: SCMP_ARCH_X86_64, subArchitectures: [SCMP_ARCH_X86] }] }",
    };

    public void Check(SeccompScope profile)
    {
        if (profile.Profile.Architectures.Count > 0 && profile.Profile.ArchMap.Count > 0)
        {
            profile.Say(this, profile.Value["archMap"].Node, "has both architectures and archMap: Docker, Podman and CRI-O refuse it, containerd passes archMap over");
        }
    }
}
