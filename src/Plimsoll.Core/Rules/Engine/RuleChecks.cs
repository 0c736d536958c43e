using Plimsoll.Documents;

namespace Plimsoll.Rules;

/// <summary>Runs rules over the things that they look at.</summary>
internal sealed class RuleChecks(RuleChoice rules, PodSecurityStandard? standard)
{
    private readonly PodSecurityPass _podSecurity = new(rules.OfObjects, standard);
    private Action<DocumentScope>[]? _documentRules;
    private Action<WorkloadScope>[]? _workloadRules;
    private Action<PodScope>[]? _podRules;
    private Action<ContainerScope>[]? _containerRules;
    private Action<SeccompScope>[]? _seccompRules;
    private Action<OciScope>[]? _ociRules;
    private IProjectRule[]? _projectRules;
    private IEffectiveRule[]? _effectiveRules;

    /// <summary>Looks at an object and all that is in it.</summary>
    /// <param name="item">The object.</param>
    /// <param name="workloads">Takes up the Pods that it holds, if anybody wants them.</param>
    public void Check(DocumentScope item, List<WorkloadScope>? workloads = null)
    {
        foreach (var check in _documentRules ??= Checks<IDocumentRule, DocumentScope>(static rule => rule.Check))
        {
            check(item);
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
        foreach (var check in _workloadRules ??= Checks<IWorkloadRule, WorkloadScope>(static rule => rule.Check))
        {
            check(workload);
        }

        Check(workload.Pod);
    }

    public void Check(PodScope pod)
    {
        foreach (var check in _podRules ??= Checks<IPodRule, PodScope>(static rule => rule.Check))
        {
            check(pod);
        }

        _podSecurity.Check(pod);
        foreach (var container in pod.Containers)
        {
            Check(container);
        }
    }

    public void Check(ContainerScope container)
    {
        NoteProfile(container);
        foreach (var check in _containerRules ??= Checks<IContainerRule, ContainerScope>(static rule => rule.Check))
        {
            check(container);
        }

        CheckEffective(container);
    }

    public void Check(ProjectScope project)
    {
        foreach (var rule in _projectRules ??= [.. Of<IProjectRule>(rules.OfObjects)])
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
        foreach (var check in _seccompRules ??= Checks<ISeccompRule, SeccompScope>(static rule => rule.Check, isOfSpecs: true))
        {
            check(profile);
        }
    }

    public void Check(OciScope spec)
    {
        foreach (var check in _ociRules ??= Checks<IOciRule, OciScope>(static rule => rule.Check, isOfSpecs: true))
        {
            check(spec);
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
        foreach (var rule in _effectiveRules ??= [.. Of<IEffectiveRule>(rules.OfObjects)])
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

    // Delegates, because a call through an interface that every rule implements is resolved anew each time while the runtime is young.
    private Action<TScope>[] Checks<TRule, TScope>(Func<TRule, Action<TScope>> check, bool isOfSpecs = false)
        where TRule : class
    {
        var chosen = Of<TRule>(rules.OfObjects);
        if (isOfSpecs)
        {
            chosen.AddRange(Of<TRule>(rules.OfSpecs));
        }

        var checks = new Action<TScope>[chosen.Count];
        for (var i = 0; i < checks.Length; i++)
        {
            checks[i] = check(chosen[i]);
        }

        return checks;
    }

    // Without LINQ, whose loading a short run would feel.
    private static List<T> Of<T>(IReadOnlyList<Rule> rules)
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

        return found;
    }
}
