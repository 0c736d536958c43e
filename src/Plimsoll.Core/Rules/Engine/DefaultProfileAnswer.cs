using Plimsoll.Documents;
using Plimsoll.Platforms;

namespace Plimsoll.Rules;

/// <summary>What a target answers to fchmodat2 and its kin under the default profile of its container engine.</summary>
internal static class DefaultProfileAnswer
{
    /// <summary>Whether the answer is EPERM: the runtime reads the profile literally, and the profile or libseccomp does not know the calls.</summary>
    public static Verdict GetsEperm(RuntimeTarget target)
    {
        if (target.Node is not { } node || DefaultProfile.Of(node) is not { } profile)
        {
            return Verdict.Unknown;
        }

        var isLiteral = target.Is(RuntimeKind.Crun) ? Verdict.Definite
            : target.Is(RuntimeKind.Runc) ? SeccompFacts.RuncStub.For(target.Runtime!.Version).Not()
            : Verdict.No;
        var isDropped = SeccompFacts.LibseccompKnowsFileModeCalls.For(LibseccompRelease.Of(node.Libseccomp)).Not();
        return isLiteral.And(profile.DefaultIsEperm).And(profile.LacksFileModeCalls.Or(isDropped));
    }

    /// <summary>The components that decide, for a message.</summary>
    public static string Versions(RuntimeTarget target)
    {
        var profile = DefaultProfile.Of(target.Node!)!;
        return $"{profile.Engine} {profile.Version}, {Runtime(target)}";
    }

    /// <summary>The runtime and its libseccomp, for a message.</summary>
    public static string Runtime(RuntimeTarget target)
    {
        var runtime = target.Runtime!;
        var name = runtime.Version is { } version ? $"{runtime.Name} {version}" : runtime.Name;
        return target.Node?.Libseccomp is { } libseccomp ? $"{name}, libseccomp {libseccomp}" : name;
    }
}
