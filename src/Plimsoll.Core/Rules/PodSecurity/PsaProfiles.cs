using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Which types of seccomp and AppArmor profiles Pod Security admission accepts.</summary>
internal static class PsaProfiles
{
    /// <summary>Whether a profile was written and is of a type other than RuntimeDefault and Localhost; one without a type is.</summary>
    public static bool Refuses(ConfigValue type, ConfigValue profile) => profile.Mapping is not null
        && !type.IsUnknown && type.Text is not ("RuntimeDefault" or "Localhost");

    /// <summary>Refuses what the Pod or a container explicitly asks for.</summary>
    public static void CheckSeccomp(PodSecurityRule rule, PodSecurityScope pod)
    {
        foreach (var (subject, context, container) in pod.Contexts())
        {
            var profile = context["seccompProfile"];
            if (Refuses(profile["type"], profile))
            {
                pod.Report(rule, profile["type"].Node ?? profile.Node!, $"{subject} asks for the seccomp profile type \"{profile["type"].Text}\"", container);
            }
        }
    }
}
