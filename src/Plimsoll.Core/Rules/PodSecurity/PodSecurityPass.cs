using Plimsoll.Documents;
using Plimsoll.Findings;

namespace Plimsoll.Rules;

/// <summary>Asks Pods for the levels of the Pod Security Standards that somebody wants of them.</summary>
internal sealed class PodSecurityPass
{
    private readonly PodSecurityRule[] _rules;
    private readonly PodSecurityStandard? _standard;

    /// <param name="rules">The rules that run; those that are no checks of Pod Security are passed over.</param>
    /// <param name="standard">What is asked of every Pod; null for nothing.</param>
    public PodSecurityPass(IReadOnlyList<Rule> rules, PodSecurityStandard? standard)
    {
        _standard = standard;
        var chosen = new List<PodSecurityRule>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is PodSecurityRule rule)
            {
                chosen.Add(rule);
            }
        }

        _rules = chosen.ToArray();
    }

    /// <summary>Asks for the level that is asked of every Pod.</summary>
    public void Check(PodScope pod)
    {
        if (_standard is not null)
        {
            Check(new(pod, _standard, Severity.Error, $"level {_standard.Level} of Pod Security 1.{_standard.Minor} refuses it", []), _standard);
        }
    }

    /// <summary>Asks the Pods of a project for the levels that their own namespaces ask for.</summary>
    public void Check(ProjectScope project)
    {
        var namespaces = project.OfKind("Namespace");
        if (namespaces.Count == 0 || _rules.Length == 0)
        {
            return;
        }

        foreach (var workload in project.Workloads)
        {
            project.Run.CancellationToken.ThrowIfCancellationRequested();
            if (workload.Namespace is { } name && NamespaceOf(name, namespaces) is { } item)
            {
                Check(workload, new NamespaceDemands(item));
            }
        }
    }

    private static DocumentScope? NamespaceOf(string name, IReadOnlyList<DocumentScope> namespaces)
    {
        foreach (var item in namespaces)
        {
            if (item.ApiVersion == "v1" && item.Name == name)
            {
                return item;
            }
        }

        return null;
    }

    private void Check(WorkloadScope workload, NamespaceDemands demands)
    {
        var said = new HashSet<(Rule, ConfigNode)>();
        foreach (var (standard, severity, text) in demands.Of(workload.Run.Platforms))
        {
            Check(new(workload.Pod, standard, severity, text, said), standard);
        }
    }

    private void Check(PodSecurityScope pod, PodSecurityStandard standard)
    {
        foreach (var rule in _rules)
        {
            if (rule.IsPartOf(standard))
            {
                rule.Check(pod);
            }
        }

        foreach (var container in pod.Pod.Containers)
        {
            foreach (var rule in _rules)
            {
                if (rule.IsPartOf(standard))
                {
                    rule.Check(pod, container);
                }
            }
        }
    }
}
