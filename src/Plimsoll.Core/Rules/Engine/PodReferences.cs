using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>
/// Whether a Pod names another document of the project: its runtime class, or a profile in a file.
/// Whoever asks <see cref="ProjectIndex"/> for something new about a Pod adds it here.
/// </summary>
internal static class PodReferences
{
    public static bool AnyIn(ConfigValue spec)
    {
        if (!spec["runtimeClassName"].IsAbsent || NamesProfile(spec["securityContext"]))
        {
            return true;
        }

        foreach (var (key, _) in PodScope.Lists)
        {
            foreach (var container in spec[key].Items)
            {
                if (NamesProfile(ConfigValue.Of(container)["securityContext"]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool NamesProfile(ConfigValue securityContext) => !securityContext["seccompProfile"]["localhostProfile"].IsAbsent;
}
