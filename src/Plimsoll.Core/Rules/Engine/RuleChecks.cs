using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Runs every rule over the things that it looks at.</summary>
internal static class RuleChecks
{
    private static readonly IPodRule[] PodRules = Of<IPodRule>();
    private static readonly IContainerRule[] ContainerRules = Of<IContainerRule>();
    private static readonly ISeccompRule[] SeccompRules = Of<ISeccompRule>();
    private static readonly IOciRule[] OciRules = Of<IOciRule>();
    private static readonly IEffectiveRule[] EffectiveRules = Of<IEffectiveRule>();

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

        CheckEffective(container);
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

    /// <summary>Runs the rules over the specs that platforms make of a container; the specs are made when the first rule wants them.</summary>
    private static void CheckEffective(ContainerScope container)
    {
        IReadOnlyList<OciScope>? specs = null;
        foreach (var rule in EffectiveRules)
        {
            if (!rule.Concerns(container))
            {
                continue;
            }

            specs ??= [.. OciScope.Of(container)];
            foreach (var spec in specs)
            {
                rule.Check(spec);
            }
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
