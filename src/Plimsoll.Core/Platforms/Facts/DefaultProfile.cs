using Plimsoll.Documents;

namespace Plimsoll.Platforms;

/// <summary>The seccomp profile that a node's container engine uses for <c>RuntimeDefault</c>.</summary>
/// <param name="Engine">The engine's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="LacksFileModeCalls">Whether the profile answers EPERM to fchmodat2 and the five calls that came with it because it does not name them.</param>
/// <param name="DefaultIsEperm">Whether a call that the profile does not name gets EPERM.</param>
/// <param name="Mended">The versions whose profile names the calls.</param>
internal sealed record DefaultProfile(
    string Engine, ComponentVersion Version, Verdict LacksFileModeCalls, Verdict DefaultIsEperm, string Mended)
{
    /// <summary>The profile of a node; null if its engine is not declared.</summary>
    public static DefaultProfile? Of(PlatformNode node)
    {
        if (node.Containerd is { } containerd)
        {
            return new("containerd", containerd, SeccompFacts.ContainerdProfileOld.For(containerd), Verdict.Definite,
                "containerd 1.6.28, 1.7.13 or 2.0.0");
        }

        if (node.Docker is { } docker)
        {
            return new("Docker", docker, SeccompFacts.DockerProfileOld.For(docker), Verdict.Definite, "Docker 23.0.10, 25.0.3 or 26.0.0");
        }

        return node.Crio is { } crio
            ? new("CRI-O", crio, SeccompFacts.CrioProfileOld.For(crio), SeccompFacts.CrioProfileOld.For(crio), "CRI-O 1.22")
            : null;
    }
}
