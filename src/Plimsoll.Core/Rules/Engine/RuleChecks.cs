using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Runs rules over the things that they look at.</summary>
internal sealed class RuleChecks(RuleChoice rules, PodSecurityStandard? standard, RuleSettings settings)
{
    private readonly PodSecurityPass _podSecurity = new(rules.OfObjects, standard);
    private DocumentRules? _documentRules;
    private IWorkloadRule[]? _workloadRules;
    private PodRules? _podRules;
    private ContainerRules? _containerRules;
    private ISeccompRule[]? _seccompRules;
    private IOciRule[]? _ociRules;
    private IProjectRule[]? _projectRules;
    private IEffectiveRule[]? _effectiveRules;

    /// <summary>Looks at an object and all that is in it.</summary>
    /// <param name="item">The object.</param>
    /// <param name="workloads">Takes up the Pods that it holds, if anybody wants them.</param>
    public void Check(DocumentScope item, List<WorkloadScope>? workloads = null)
    {
        (_documentRules ??= new(Of<IDocumentRule>(rules.OfObjects))).Check(item);
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
        (_podRules ??= new(Of<IPodRule>(rules.OfObjects))).Check(pod);
        _podSecurity.Check(pod);
        Check(pod.Containers);
    }

    public void Check(ContainerScope[] containers)
    {
        foreach (var container in containers)
        {
            NoteProfile(container);
        }

        (_containerRules ??= new(Of<IContainerRule>(rules.OfObjects))).Check(containers);
        foreach (var container in containers)
        {
            CheckEffective(container);
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
            if (!container.MayHave(((Rule)rule).NeedsOfContainer) || !rule.Concerns(container))
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
    private T[] Of<T>(IReadOnlyList<Rule> rules)
        where T : class
    {
        var found = new List<T>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is T match && (!rules[i].IsSilentUntilTold || settings.Tell(rules[i])))
            {
                found.Add(match);
            }
        }

        return found.ToArray();
    }
}
