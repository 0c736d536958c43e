using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Runs rules over the things that they look at.</summary>
internal sealed class RuleChecks(RuleChoice rules, PodSecurityStandard? standard)
{
    private readonly PodSecurityPass _podSecurity = new(rules.OfObjects, standard);
    private IDocumentRule[]? _documentRules;
    private IWorkloadRule[]? _workloadRules;
    private IPodRule[]? _podRules;
    private IContainerRule[]? _containerRules;
    private ISeccompRule[]? _seccompRules;
    private IOciRule[]? _ociRules;
    private IProjectRule[]? _projectRules;
    private IEffectiveRule[]? _effectiveRules;

    /// <summary>Looks at an object and all that is in it.</summary>
    /// <param name="item">The object.</param>
    /// <param name="workloads">Takes up the Pods that it holds, if anybody wants them.</param>
    public void Check(DocumentScope item, List<WorkloadScope>? workloads = null)
    {
        foreach (var rule in _documentRules ??= Of<IDocumentRule>(rules.OfObjects))
        {
            rule.Check(item);
        }

        foreach (var spec in PodFinder.Find(item))
        {
            var workload = new WorkloadScope(item, spec);
            workloads?.Add(workload);
            Check(workload);
        }
    }

    public void Check(WorkloadScope workload)
    {
        foreach (var rule in _workloadRules ??= Of<IWorkloadRule>(rules.OfObjects))
        {
            rule.Check(workload);
        }

        Check(workload.Pod);
    }

    public void Check(PodScope pod)
    {
        foreach (var rule in _podRules ??= Of<IPodRule>(rules.OfObjects))
        {
            rule.Check(pod);
        }

        _podSecurity.Check(pod);
        Check(pod.Containers);
    }

    /// <summary>Looks at the containers of a Pod, rule by rule: the second one finds the rule's code where the first one brought it.</summary>
    public void Check(IReadOnlyList<ContainerScope> containers)
    {
        for (var i = 0; i < containers.Count; i++)
        {
            NoteProfile(containers[i]);
        }

        foreach (var rule in _containerRules ??= Of<IContainerRule>(rules.OfObjects))
        {
            for (var i = 0; i < containers.Count; i++)
            {
                rule.Check(containers[i]);
            }
        }

        for (var i = 0; i < containers.Count; i++)
        {
            CheckEffective(containers[i]);
        }
    }

    public void Check(ProjectScope project)
    {
        foreach (var rule in _projectRules ??= Of<IProjectRule>(rules.OfObjects))
        {
            project.Run.CancellationToken.ThrowIfCancellationRequested();
            if (!project.IsOpen || rule is IOpenProjectRule)
            {
                rule.Check(project);
            }
        }

        _podSecurity.Check(project);
    }

    public void Check(SeccompScope profile)
    {
        foreach (var rule in _seccompRules ??= [.. Of<ISeccompRule>(rules.OfObjects), .. Of<ISeccompRule>(rules.OfSpecs)])
        {
            rule.Check(profile);
        }
    }

    public void Check(OciScope spec)
    {
        foreach (var rule in _ociRules ??= [.. Of<IOciRule>(rules.OfObjects), .. Of<IOciRule>(rules.OfSpecs)])
        {
            rule.Check(spec);
        }

        if (SeccompScope.Of(spec) is { } profile)
        {
            Check(profile);
        }
    }

    /// <summary>Runs the rules over the specs that platforms make of a container; the specs are made when the first rule wants them.</summary>
    private void CheckEffective(ContainerScope container)
    {
        IReadOnlyList<OciScope>? specs = null;
        foreach (var rule in _effectiveRules ??= Of<IEffectiveRule>(rules.OfObjects))
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
        var profile = container.Seccomp;
        if (profile.Type == "Localhost" && profile.Localhost is { } name
            && container.SecurityContext["privileged"].Is(true) != Verdict.Definite
            && container.Run.Index.Profile(name) is { } document)
        {
            container.Run.Uses.Add(document, container.Pod.Targets);
        }
    }

    // Without LINQ, whose loading a short run would feel.
    private static T[] Of<T>(IReadOnlyList<Rule> rules)
        where T : class
    {
        var found = new List<T>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is T match)
            {
                found.Add(match);
            }
        }

        return found.ToArray();
    }
}
