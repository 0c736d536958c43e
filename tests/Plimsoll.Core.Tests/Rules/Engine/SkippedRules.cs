using Plimsoll.Documents;
using Plimsoll.Platforms;
using Plimsoll.Rules;

namespace Plimsoll.Core.Tests.Rules.Engine;

/// <summary>Asks rules about what the linter leaves out for them, and remembers those that have something to say all the same.</summary>
internal sealed class SkippedRules(PlatformSet platforms, RuleSettings settings)
{
    private readonly IReadOnlyList<Rule> _rules = RuleList.OfObjects;

    /// <summary>The rules that were wrong, each with where it was.</summary>
    public SortedDictionary<string, string> Wrong { get; } = new(StringComparer.Ordinal);

    /// <summary>How often a rule was left out.</summary>
    public int Skipped { get; private set; }

    /// <summary>How often a rule would have been called.</summary>
    public int Called { get; private set; }

    /// <summary>Looks at the objects of documents of one project, and at each part of them as if it were seen alone.</summary>
    public void Look(IReadOnlyList<ConfigDocument> documents)
    {
        var index = new ProjectIndex();
        foreach (var document in documents)
        {
            index.Add(document);
        }

        index.Complete();
        var run = new Run(new(platforms, index), index, CancellationToken.None) { Chosen = RuleSet.All.With(settings) };
        foreach (var item in documents.SelectMany(document => ObjectFinder.Find(run, document)))
        {
            Look(item);
            Look(new DocumentScope(run, null, item.Value, item.Kind, item.ApiVersion));
        }
    }

    private void Look(DocumentScope item)
    {
        foreach (var rule in _rules)
        {
            if (rule is IDocumentRule check)
            {
                Ask(rule, item, rule.ObjectKinds is not { } kinds || kinds.Contains(item.Kind), () => check.Check(item));
            }
        }

        foreach (var spec in PodFinder.Find(item))
        {
            Look(new WorkloadScope(item, spec));
            Look(new PodScope(item.Run, null, spec));
        }
    }

    private void Look(WorkloadScope workload)
    {
        foreach (var rule in _rules)
        {
            if (rule is IWorkloadRule check)
            {
                Ask(rule, workload, true, () => check.Check(workload));
            }
        }

        Look(workload.Pod);
    }

    private void Look(PodScope pod)
    {
        foreach (var rule in _rules)
        {
            if (rule is IPodRule check)
            {
                Ask(rule, pod, pod.MayHave(rule.NeedsOfPod), () => check.Check(pod));
            }
        }

        var unseen = new PodScope(pod.Run, null, ConfigValue.Of(new UnknownNode()));
        foreach (var container in pod.Containers)
        {
            Look(container);
            Look(new ContainerScope(unseen, container.Node, container.Role));
        }
    }

    private void Look(ContainerScope container)
    {
        foreach (var rule in _rules)
        {
            var isCalled = container.MayHave(rule.NeedsOfContainer);
            if (rule is IContainerRule check)
            {
                Ask(rule, container, isCalled, () => check.Check(container));
            }
            else if (rule is IEffectiveRule effective && !isCalled && effective.Concerns(container))
            {
                Wrong[rule.Info.Name] = container.Subject;
            }
        }
    }

    private void Ask(Rule rule, Scope scope, bool isCalled, Action check)
    {
        if (isCalled && (!rule.IsSilentUntilTold || settings.Tell(rule)))
        {
            Called++;
            return;
        }

        Skipped++;
        var before = scope.Run.Findings.Count;
        check();
        foreach (var finding in scope.Run.Findings.Skip(before))
        {
            Wrong[rule.Info.Name] = $"{scope.Document?.File}[{scope.Document?.Index}] {finding.Path}: {finding.Message}";
        }
    }
}
