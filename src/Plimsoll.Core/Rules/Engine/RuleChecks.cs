using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Runs every rule over the things that it looks at.</summary>
internal static class RuleChecks
{
    private static readonly IPodRule[] PodRules = Of<IPodRule>();
    private static readonly IContainerRule[] ContainerRules = Of<IContainerRule>();
    private static readonly ISeccompRule[] SeccompRules = Of<ISeccompRule>();
    private static readonly IOciRule[] OciRules = Of<IOciRule>();

    public static void Check(PodScope pod)
    {
        foreach (var rule in PodRules)
        {
            rule.Check(pod);
        }

        foreach (var container in pod.Containers())
        {
            Check(container);
        }
    }

    public static void Check(ContainerScope container)
    {
        NoteProfile(container);
        foreach (var rule in ContainerRules)
        {
            rule.Check(container);
        }
    }

    public static void Check(SeccompScope profile)
    {
        foreach (var rule in SeccompRules)
        {
            rule.Check(profile);
        }
    }

    public static void Check(OciScope spec)
    {
        foreach (var rule in OciRules)
        {
            rule.Check(spec);
        }

        if (SeccompScope.Of(spec) is { } profile)
        {
            Check(profile);
        }
    }

    /// <summary>Remembers where a profile is used; a privileged container runs without the profile that it names.</summary>
    private static void NoteProfile(ContainerScope container)
    {
        var profile = container.Effective("seccompProfile");
        if (profile["localhostProfile"].Text is { } name
            && profile["type"].Is("Localhost") == Verdict.Definite
            && container.SecurityContext["privileged"].Is(true) != Verdict.Definite
            && container.Run.Index.Profile(name) is { } document)
        {
            container.Run.Uses.Add(document, container.Pod.Targets);
        }
    }

    // Without LINQ, whose loading a short run would feel.
    private static T[] Of<T>()
        where T : class
    {
        var found = new List<T>();
        foreach (var rule in RuleList.All)
        {
            if (rule is T match)
            {
                found.Add(match);
            }
        }

        return found.ToArray();
    }
}
